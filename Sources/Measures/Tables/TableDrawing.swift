/// Fills the cells of a table.
struct TableDrawing {
  let plan: TablePlan
  let sums: TableSums

  /// What stands where a row and a column meet.
  func cell(group: TableKey?, row: TableLine, column: TableLine) -> CrossTable.Cell {
    let key = key(group: group, row: row, column: column)
    if let side = averaged(row, column) {
      return CrossTable.Cell(value: sums.mean(over: side, at: key), months: months(at: key, along: side))
    }
    let side = sums.source.summed ?? totalled(row, column)
    let isPrinted = sums.printed(at: key) != nil
    return CrossTable.Cell(value: sums.value(at: key), months: isPrinted ? nil : months(at: key, along: side))
  }

  /// What a reader must know: where a printed total of a year is not the sum of its months, and what is said of
  /// windows that the source does not date.
  var remarks: [String] { totalRemarks + sums.source.undated }

  private var totalRemarks: [String] {
    guard let parts = sums.source.axes.first(where: \.dimension.isPartOfYear),
      let years = sums.source.axes.first(where: \.dimension.isOfYears)
    else { return [] }
    let others: [TableKey?] = plan.groups?.items ?? [nil]
    return years.items.flatMap { year in others.compactMap { remark(on: year, of: $0, years, parts) } }
  }
}

extension TableDrawing {
  /// The coordinates of a cell; a mean stands where the total would.
  private func key(group: TableKey?, row: TableLine, column: TableLine) -> [TableKey] {
    var key = [TableKey](repeating: .total, count: sums.source.axes.count)
    if let group, let place = plan.groups?.place { key[place] = group }
    if case .item(let item) = row { key[plan.rows.place] = item }
    if case .item(let item) = column, let place = plan.columns?.place { key[place] = item }
    return key
  }

  /// The side that a cell is a total over, where one of its lines is a total.
  private func totalled(_ row: TableLine, _ column: TableLine) -> TableAxis? {
    column == .total ? plan.columns : row == .total ? plan.rows : nil
  }

  /// The side that a cell is a mean over, where one of its lines is a mean.
  private func averaged(_ row: TableLine, _ column: TableLine) -> TableAxis? {
    column == .mean ? plan.columns : row == .mean ? plan.rows : nil
  }

  /// Which months a total or a mean along a side is of, where they are not the whole of its year.
  private func months(at key: [TableKey], along axis: TableAxis?) -> String? {
    guard let axis, axis.dimension.isPartOfYear, let year = key.lazy.compactMap(\.firstOfYear).first else {
      return nil
    }
    let windows = sums.parts(of: axis, at: key).compactMap { axis.window(of: $0.item, in: year) }
    return windows.monthCount == 12 ? nil : windows.words
  }

  private func remark(
    on year: TableKey, of group: TableKey?, _ years: TableAxis, _ parts: TableAxis
  ) -> String? {
    var key = [TableKey](repeating: .total, count: sums.source.axes.count)
    key[years.place] = year
    if let group, let place = plan.groups?.place { key[place] = group }
    let isWhole = sums.parts(of: parts, at: key).count == parts.dimension.partsOfYear
    guard isWhole, case .year(let first) = year, let printed = sums.printed(at: key),
      let sum = sums.sum(over: parts, at: key), printed.number != nil, sum.number != nil,
      printed.number != sum.number
    else { return nil }
    let quantity = Quantity(unit: sums.unit, noun: "")
    let (whole, added) = (quantity.text(printed), quantity.text(sum))
    let name = Period.year(from: first).title
    return "\(name): the source prints \(whole); its \(parts.dimension.name)s add up to \(added)."
  }
}

extension TableKey {
  /// The first month of the year that it is.
  fileprivate var firstOfYear: Month? { if case .year(let month) = self { month } else { nil } }
}

extension TableAxis {
  /// What a part of a year is called: `Jan`, `Apr\u{2013}Jun`.
  func title(ofPart part: Int) -> String {
    let window = window(ofPart: part, from: Month(index: yearStart - 1))
    let (first, last) = (window.lowerBound.shortName, window.upperBound.shortName)
    return first == last ? first : "\(first)\u{2013}\(last)"
  }

  /// What the total of all items is called: where they have their own dates, with those.
  var totalTitle: String {
    let windows = items.compactMap { window(of: $0, in: nil) }
    return windows.words.map { "Total, \($0)" } ?? "Total"
  }

  /// The months that an item is of, in the year that begins with `year`; nil where it has no dates.
  fileprivate func window(of item: TableKey, in year: Month?) -> ClosedRange<Month>? {
    switch (item, year) {
    case (.period(let period), _):
      if case .months(let first, let last) = period.window { first...last } else { nil }
    case (.part(let part), let year?): window(ofPart: part, from: year)
    default: nil
    }
  }

  private func window(ofPart part: Int, from year: Month) -> ClosedRange<Month> {
    let length = dimension == .quarter ? 3 : 1
    let first = year.advanced(by: part * length)
    return first...first.advanced(by: length - 1)
  }
}

extension Period {
  /// The twelve months from `first`.
  static func year(from first: Month) -> Period {
    Period(
      window: .months(first: first, last: first.advanced(by: 11)),
      form: first.number == 1 ? .calendarYear : .financialYear)
  }
}

extension [ClosedRange<Month>] {
  /// How many months they hold.
  fileprivate var monthCount: Int { reduce(0) { $0 + $1.lowerBound.distance(to: $1.upperBound) + 1 } }

  /// The months in words, in order of time: `January to March 2015`, `May 2015 and July 2015`. Nil for none.
  fileprivate var words: String? {
    var runs: [ClosedRange<Month>] = []
    for range in self {
      if let last = runs.last, last.upperBound.advanced(by: 1) == range.lowerBound {
        runs[runs.count - 1] = last.lowerBound...range.upperBound
      } else {
        runs.append(range)
      }
    }
    let texts = runs.map {
      Period(window: .months(first: $0.lowerBound, last: $0.upperBound), form: .span).words
    }
    return texts.isEmpty ? nil : texts.joinedWithAnd
  }
}
