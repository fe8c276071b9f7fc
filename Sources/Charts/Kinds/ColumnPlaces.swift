/// Where columns stand across the plot, in per cent of its width.
struct ColumnPlaces {
  /// The scale of the columns' months; nil where they are not on the calendar.
  let months: MonthScale?
  /// The months from one column to the next.
  let monthStep: Int
  /// The bands of columns that are not on the calendar, and the width of a column in either case.
  let bands: BandScale
  private let monthOfColumn: [Int]

  /// Places for `count` columns, on the calendar where `months` has one for each.
  init(count: Int, months monthOfColumn: [Int]) {
    self.monthOfColumn = monthOfColumn
    let step = zip(monthOfColumn, monthOfColumn.dropFirst()).map { $1 - $0 }.min() ?? 1
    monthStep = step
    guard let first = monthOfColumn.first, let last = monthOfColumn.last else {
      months = nil
      bands = BandScale(count: count, gap: Self.gap)
      return
    }
    months = .columns(first: first, last: last, step: step)
    bands = BandScale(count: (last - first) / step + 1, gap: Self.gap)
  }

  private static let gap = 0.26

  /// The width of a column.
  var width: Double { bands.width }

  /// The middle of column `index`.
  func centre(_ index: Int) -> Double {
    months.map { $0(monthOfColumn[index]) } ?? bands.centre(index)
  }
}
