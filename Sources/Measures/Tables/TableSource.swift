/// The rows of a dataset that a table is made of, by where they stand on each of its sides.
struct TableSource {
  /// The values by their coordinates: one for each side, in the order of the request.
  private(set) var values: [[TableKey]: Value] = [:]
  /// The sides, in the order of the request, with their items.
  private(set) var axes: [TableAxis] = []
  /// The side whose parts make up the years that the table is by, and which is not shown itself; nil for none.
  private(set) var summed: TableAxis?
  /// The periods of the values.
  private(set) var periods: [Period] = []
  /// What is noted on all rows of a window that the source does not date, each a sentence.
  private(set) var undated: [String] = []

  private let request: TableRequest
  private let dataset: Dataset

  init(_ dataset: Dataset, _ request: TableRequest, unit: Unit) throws(TableFault) {
    self.dataset = dataset
    let parts = try request.summedParts(in: dataset, unit: unit)
    self.request = request.by(parts)
    try checkDimensions()
    axes = self.request.dimensions.enumerated().map {
      TableAxis(dimension: $1, place: $0, yearStart: yearStart)
    }
    try collect(from: chosenRows())
    for index in axes.indices { axes[index].items = items(of: axes[index]) }
    if parts != nil { summed = axes.last }
    if values.isEmpty || sides.contains(where: \.items.isEmpty) { throw .noRows }
  }

  /// The sides that the table shows.
  var sides: [TableAxis] { summed == nil ? axes : axes.dropLast() }
}

extension TableRequest {
  /// The same, by one more thing.
  fileprivate func by(_ part: TableDimension?) -> TableRequest {
    var request = self
    request.dimensions += [part].compactMap(\.self)
    return request
  }
}

extension TableSource {
  private func checkDimensions() throws(TableFault) {
    var seen: Set<TableDimension> = []
    for dimension in request.dimensions {
      if !seen.insert(dimension).inserted { throw .twice(dimension) }
      if case .category(let name) = dimension, !dataset.categoryColumns.contains(name) {
        throw .noSuchColumn(name, columns: dataset.categoryColumns)
      }
    }
    let times = request.dimensions.filter(\.isOfTime)
    guard times.count > 1 else { return }
    let isOfYears = times.contains(where: \.isOfYears) && times.contains(where: \.isPartOfYear)
    if times.count > 2 || !isOfYears { throw .twoTimeScales(times[0], times[1]) }
  }

  /// The rows with a value in the periods asked for, of the force and of the total where it is by neither.
  private func chosenRows() throws(TableFault) -> [Observation] {
    var rows = dataset.observations.filter { row in
      row.value != nil && (request.periods.isEmpty || request.periods.contains { row.period.lies(in: $0) })
    }
    for (index, name) in dataset.categoryColumns.enumerated()
    where !request.dimensions.contains(.category(name)) {
      let totals = rows.filter { $0.categories[index].isEmpty }
      if totals.isEmpty, !rows.isEmpty { throw .columnNotNamed(name) }
      rows = totals
    }
    if !request.dimensions.contains(.area) {
      let ofForce = rows.filter { $0.area == nil }
      if ofForce.isEmpty, !rows.isEmpty { throw .areaNotNamed }
      rows = ofForce
    }
    return rows
  }

  private mutating func collect(from rows: [Observation]) throws(TableFault) {
    let isByTime = request.dimensions.contains(where: \.isOfTime)
    if isByTime { undated = rows.undatedNotes }
    var seen: Set<Period> = []
    for row in rows {
      let key = axes.compactMap { self.key(of: row, on: $0) }
      guard key.count == axes.count, let value = row.value else { continue }
      values[key] = value
      if seen.insert(row.period).inserted { periods.append(row.period) }
    }
    if !isByTime, periods.count > 1 { throw .severalPeriods(periods) }
  }

  /// The month that years begin with.
  private var yearStart: Int { request.dimensions.contains(.financialYear) ? 4 : 1 }

  /// Where a row stands on a side; nil where it is not of that kind, such as a year among months.
  private func key(of row: Observation, on axis: TableAxis) -> TableKey? {
    switch axis.dimension {
    case .area: return .area(row.area)
    case .category(let name):
      let category = dataset.categoryColumns.firstIndex(of: name).map { row.categories[$0] } ?? ""
      return category.isEmpty ? .total : .category(category)
    case .period: return .period(row.period)
    case .month, .quarter: return partKey(of: row.period, length: axis.dimension == .month ? 1 : 3)
    case .year, .financialYear:
      guard let year = row.period.firstOfYear(from: yearStart) else { return nil }
      let isWhole = row.period.length == 12
      return isWhole || request.dimensions.contains(where: \.isPartOfYear) ? .year(year) : nil
    }
  }

  /// The place in its year of a month or a quarter; the total where it is the whole year, and years are named.
  private func partKey(of period: Period, length: Int) -> TableKey? {
    guard request.dimensions.contains(where: \.isOfYears) else {
      guard period.length == length, period.isDated, length == 1 || period.isQuarter else { return nil }
      return .period(period)
    }
    guard let year = period.firstOfYear(from: yearStart), let first = period.first else { return nil }
    if period.length == 12 { return .total }
    guard period.length == length, length == 1 || period.isQuarter else { return nil }
    return .part(year.distance(to: first) / length)
  }

  /// What stands on a side, in order of time, or of first appearance where it is not of time.
  private func items(of axis: TableAxis) -> [TableKey] {
    var seen: Set<TableKey> = [.total]
    let found = orderedKeys.map { $0[axis.place] }.filter { seen.insert($0).inserted }
    return axis.dimension.isOfTime ? found.inOrderOfTime : found.withForceLast
  }

  /// The coordinates of all values, in the order of the rows.
  private var orderedKeys: [[TableKey]] {
    dataset.observations.compactMap { row in
      let key = axes.compactMap { self.key(of: row, on: $0) }
      return values[key] == nil ? nil : key
    }
  }
}

extension [Observation] {
  /// `Dates not stated: 2015 so far.`, for each window without dates on all rows of which the same is noted.
  fileprivate var undatedNotes: [String] {
    let windows = filter { !$0.period.isDated && $0.period.length != 0 }
    var seen: Set<Period> = []
    return windows.compactMap { row in
      guard seen.insert(row.period).inserted, let note = row.note,
        windows.allSatisfy({ $0.period != row.period || $0.note == note })
      else { return nil }
      return "\(row.period.title): \(note)\(note.hasSuffix(".") ? "" : ".")"
    }
  }
}

extension [TableKey] {
  fileprivate var inOrderOfTime: [TableKey] {
    let isDated = allSatisfy { $0.month != nil || $0.part != nil }
    guard isDated else { return self }
    return sorted { left, right in
      if let left = left.part, let right = right.part { return left < right }
      if case .period(let left) = left, case .period(let right) = right {
        return left.precedes(right) ?? false
      }
      guard let left = left.month, let right = right.month else { return false }
      return left < right
    }
  }

  /// The force is what its districts make up.
  fileprivate var withForceLast: [TableKey] {
    filter { $0 != .area(nil) } + (contains(.area(nil)) ? [.area(nil)] : [])
  }
}

extension TableKey {
  fileprivate var part: Int? { if case .part(let part) = self { part } else { nil } }

  fileprivate var month: Month? {
    switch self {
    case .period(let period): period.last
    case .year(let month): month
    case .part, .area, .category, .total: nil
    }
  }
}

extension Period {
  /// The first month of the year from month `start` that the whole window lies in; nil where it lies in none, is a
  /// point in time or has no dates.
  fileprivate func firstOfYear(from start: Int) -> Month? {
    guard case .months(let first, let last) = window else { return nil }
    let year = first.advanced(by: -((first.number - start + 12) % 12))
    return last < year.advanced(by: 12) ? year : nil
  }

  /// Whether it is three months from January, April, July or October.
  fileprivate var isQuarter: Bool { length == 3 && (first.map { $0.number % 3 == 1 } ?? false) }

  /// Whether it is `other` or a part of it.
  fileprivate func lies(in other: Period) -> Bool {
    if self == other { return true }
    guard let first, let last, let start = other.first, let end = other.last, other.length != 0 else {
      return false
    }
    return first >= start && last <= end
  }
}
