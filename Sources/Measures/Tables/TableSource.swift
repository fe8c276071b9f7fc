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
  /// What is noted on all values of a window that the source does not date, each a sentence.
  private(set) var undated: [String] = []

  private let request: TableRequest
  private let dataset: Dataset
  private let places: TablePlaces

  init(_ dataset: Dataset, _ request: TableRequest, unit: Unit) throws(TableFault) {
    self.dataset = dataset
    let parts = try request.summedParts(in: dataset, unit: unit)
    self.request = request.by(parts)
    places = TablePlaces(dimensions: self.request.dimensions, categoryColumns: dataset.categoryColumns)
    try checkDimensions()
    axes = places.axes
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
    var placed: [Observation] = []
    var seen: Set<Period> = []
    for row in rows {
      guard let key = places.key(of: row, on: axes), let value = row.value else { continue }
      values[key] = value
      placed.append(row)
      if seen.insert(row.period).inserted { periods.append(row.period) }
    }
    let isByTime = request.dimensions.contains(where: \.isOfTime)
    if isByTime { undated = placed.undatedNotes }
    if !isByTime, periods.count > 1 { throw .severalPeriods(periods) }
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
      places.key(of: row, on: axes).flatMap { values[$0] == nil ? nil : $0 }
    }
  }
}
