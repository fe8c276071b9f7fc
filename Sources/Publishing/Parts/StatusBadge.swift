import Editions
import Measures

/// What became of a deliverable, by its word and a shape: a tick, a cross, a half, an arrow.
struct StatusBadge: TemplateModel {
  let label: String
  /// The class that gives it its colour.
  let style: String
  /// The outline of the shape, on a square of 16.
  let shape: String

  static let fields: [Field<StatusBadge>] = [
    .text("label") { $0.label }, .text("style") { $0.style }, .text("shape") { $0.shape },
  ]

  init(_ status: Deliverable.Status) {
    label = status.rawValue.uppercasedFirst
    (style, shape) =
      switch status {
      case .met: ("met", Self.box + "M3.4 8.3l1.5-1.5 2.1 2.1 4.1-4.1 1.5 1.5L7 11.9z")
      case .notMet: ("not-met", Self.frame + Self.cross)
      case .underWay: ("under-way", Self.frame + "M3 3h5v10H3z")
      case .reportedElsewhere:
        ("elsewhere", Self.frame + "M4.5 7h4L6.9 5.4 8 4.3 11.7 8 8 11.7 6.9 10.6 8.5 9h-4z")
      }
  }

  private static let box = "M1 1h14v14H1z"
  private static let frame = box + "M3 3h10v10H3z"
  private static let cross =
    "M4.6 6.1l1.5-1.5L8 6.5l1.9-1.9 1.5 1.5L9.5 8l1.9 1.9-1.5 1.5L8 9.5l-1.9 1.9-1.5-1.5L6.5 8z"
}
