/// The points of a series: rows of a table, by their numbers in it, so that a table and its series hold each row once,
/// as long as any of them is there.
@frozen
public struct SeriesPoints: RandomAccessCollection, Sendable {
  @usableFromInline let rows: [Observation]
  @usableFromInline let numbers: [Int32]

  /// The rows with these `numbers`, from 0, in their order; unless said, all of them as they stand.
  init(of rows: [Observation], numbers: [Int32]? = nil) {
    self.rows = rows
    self.numbers = numbers ?? rows.indices.map { Int32($0) }
  }

  /// The first point's number, from 0.
  @inlinable public var startIndex: Int { 0 }
  /// How many points there are.
  @inlinable public var endIndex: Int { numbers.count }
  /// The point with this number, from 0.
  @inlinable public subscript(number: Int) -> Observation { rows[Int(numbers[number])] }

  /// The same points in order of time.
  func sortedByTime() -> SeriesPoints {
    SeriesPoints(
      of: rows,
      numbers: numbers.sorted { rows[Int($0)].period.precedes(rows[Int($1)].period) ?? false })
  }
}

extension SeriesPoints: Hashable {
  /// Whether both are the same points in the same order, of whatever tables.
  public static func == (left: SeriesPoints, right: SeriesPoints) -> Bool { left.elementsEqual(right) }

  /// By the points, in order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for point in self { hasher.combine(point) }
  }
}
