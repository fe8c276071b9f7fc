/// Marks in their places: the chart after its scales. Across, a place is in per cent of the plot's width;
/// down, in em from its top. The plot stretches to its column; words keep the reader's size.
struct Drawing: Equatable, Sendable {
  /// Room left of the plot for words, in whole em, at most `mostLeft`.
  var left = 0
  /// Room right of the plot for words, in whole em, at most `mostRight`.
  var right = 0
  /// From top to bottom, in em.
  var height: Double
  /// From the undermost to the topmost.
  var marks: [Mark] = []

  /// The widest margin on the left that the style sheet knows.
  static let mostLeft = 12
  /// The widest margin on the right that the style sheet knows.
  static let mostRight = 16
}

/// One thing to see.
enum Mark: Equatable, Sendable {
  /// A straight rule.
  case rule(from: Place, to: Place, role: Role)
  /// Runs of joined places, with a gap between one run and the next.
  case path([[Place]], role: Role)
  /// A line right of the plot from its edge to words, `width` em long, between two heights in em.
  case connector(from: Double, to: Double, width: Double, role: Role)
  /// A rectangle.
  case box(Box, role: Role)
  /// A square of `size` em, so many em from the plot's left and top edges.
  case swatch(x: Double, y: Double, size: Double, role: Role)
  /// A disc or ring whose size is the role's.
  case dot(Place, role: Role)
  /// Words.
  case label(Label)
}

extension Mark {
  /// What it is for.
  var role: Role {
    switch self {
    case .rule(_, _, let role), .path(_, let role), .connector(_, _, _, let role), .box(_, let role),
      .swatch(_, _, _, let role), .dot(_, let role):
      role
    case .label(let label): label.role
    }
  }
}

/// A place in the plot.
struct Place: Equatable, Sendable {
  /// From the left, in per cent of the plot's width.
  var x: Double
  /// From the top, in em.
  var y: Double
}

/// A rectangle in the plot.
struct Box: Equatable, Sendable {
  /// The left edge, in per cent of the plot's width.
  var x: Double
  /// The top edge, in em.
  var y: Double
  /// In per cent of the plot's width; not negative.
  var width: Double
  /// In em; not negative.
  var height: Double

  /// Between two values' places across, whichever is first.
  init(from start: Double, to end: Double, top: Double, height: Double) {
    (x, y, width, self.height) = (min(start, end), top, abs(end - start), height)
  }

  /// Between two values' places down, whichever is first.
  init(x: Double, width: Double, from start: Double, to end: Double) {
    (self.x, y, self.width, height) = (x, min(start, end), width, abs(end - start))
  }
}
