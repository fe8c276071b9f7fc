/// The values of a table, with the totals and means that the source prints or that its values make up.
struct TableSums {
  let source: TableSource
  let unit: Unit
  /// The columns of categories that do not make up a total.
  let nonAdditive: Set<String>
  /// The areas that the force is compared with.
  let peers: Set<String>

  /// What stands at `key`: as printed, or the sum of what stands on each side that it is the total of. Nil where
  /// the source has nothing there.
  func value(at key: [TableKey]) -> Value? {
    if let printed = printed(at: key) { return printed }
    guard let place = key.lastIndex(of: .total), isSummable(source.axes[place]) else { return nil }
    return sum(over: source.axes[place], at: key)
  }

  /// What the source prints at `key`: a total over areas is its row of the force.
  func printed(at key: [TableKey]) -> Value? {
    var key = key
    for axis in source.axes where axis.dimension == .area && key[axis.place] == .total {
      key[axis.place] = .area(nil)
    }
    return source.values[key]
  }

  /// The sum of what stands at the items of a side, at `key` on the others; nil where nothing does.
  func sum(over axis: TableAxis, at key: [TableKey]) -> Value? {
    let parts = parts(of: axis, at: key).map(\.value)
    return parts.isEmpty ? nil : Derivation.sum(parts)
  }

  /// The mean of what stands at the items of a side, at `key` on the others; nil where nothing does. Years that are
  /// added up count where they are whole.
  func mean(over axis: TableAxis, at key: [TableKey]) -> Value? {
    let parts = parts(of: axis, at: key).filter { isWhole($0.item, of: axis, at: key) }.map(\.value)
    return parts.isEmpty ? nil : Derivation.mean(parts)
  }

  /// Whether nothing is missing of an item: true of all but a year that is added up of too few parts.
  private func isWhole(_ item: TableKey, of axis: TableAxis, at key: [TableKey]) -> Bool {
    guard let summed = source.summed, axis.dimension.isOfYears else { return true }
    var place = key
    place[axis.place] = item
    if printed(at: place) != nil { return true }
    return parts(of: summed, at: place).count == summed.dimension.partsOfYear
  }

  /// The items of a side that have a value at `key`, and the value.
  func parts(of axis: TableAxis, at key: [TableKey]) -> [(item: TableKey, value: Value)] {
    axis.items.compactMap { item in
      var place = key
      place[axis.place] = item
      return value(at: place).map { (item, $0) }
    }
  }

  /// Whether the source prints a total over a side beside each of its values.
  func hasPrintedTotal(_ axis: TableAxis) -> Bool {
    source.values.keys.allSatisfy { key in
      var total = key
      total[axis.place] = .total
      return printed(at: total) != nil
    }
  }

  private func isSummable(_ axis: TableAxis) -> Bool {
    do throws(TableFault) {
      try checkTotal(over: axis)
      return true
    } catch {
      return false
    }
  }

  /// Throws why there is no total over a side, where there is none.
  func checkTotal(over axis: TableAxis) throws(TableFault) {
    guard unit.isCounted else { throw .notAddedUp(unit) }
    if case .category(let name) = axis.dimension, nonAdditive.contains(name) {
      throw .overlappingCategories(name)
    }
    for case .area(let id?) in axis.items where peers.contains(id) { throw .peersInTotal }
    try checkWindows(of: axis)
    if source.periods.contains(where: { $0.length == 0 }), axis.dimension.isOfTime { throw .pointsInTime }
  }

  /// Throws where windows share months.
  func checkWindows(of axis: TableAxis) throws(TableFault) {
    let periods = axis.items.compactMap { if case .period(let period) = $0 { period } else { nil } }
    let isOverlapping = zip(periods, periods.dropFirst()).contains { earlier, later in
      earlier.overlaps(later) ?? true
    }
    if isOverlapping { throw .overlappingPeriods }
  }
}
