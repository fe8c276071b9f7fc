import Editions

/// How a measure stands to the official one, as a disc with its word.
struct Badge: TemplateModel {
  let label: String
  /// The class that gives the disc its shape: full, half, dashed or small.
  let style: String

  static let fields: [Field<Badge>] = [.text("label") { $0.label }, .text("style") { $0.style }]

  init(_ kind: Evidence.Kind) {
    label = kind.title
    style =
      switch kind {
      case .official: "official"
      case .proxy: "proxy"
      case .notAvailable, .notApplicable: "unavailable"
      case .local: "local"
      }
  }
}
