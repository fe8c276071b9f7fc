/// A rectangle in em.
struct Room: Equatable {
  var across: ClosedRange<Double>
  var down: ClosedRange<Double>

  /// Whether the two share more than an edge.
  func overlaps(_ other: Room) -> Bool {
    across.sharesInside(other.across) && down.sharesInside(other.down)
  }
}

extension ClosedRange<Double> {
  fileprivate func sharesInside(_ other: Self) -> Bool {
    lowerBound < other.upperBound - 1e-9 && other.lowerBound < upperBound - 1e-9
  }
}

extension Label {
  /// The letters' height above the baseline and depth below it, in em.
  private static let ascent = 0.75
  private static let descent = 0.22

  /// The room that the words take when the plot is `plotWidth` em wide, in em from the plot's left and top.
  func room(plotWidth: Double) -> Room {
    Room(across: extent(plotWidth: plotWidth), down: (y - Self.ascent)...(y + Self.descent))
  }
}
