import Diagnostics
import Measures

/// A total beside the rows that differ from it in their area, or in one category, alone.
struct Breakdown {
  /// The column that tells the parts apart: `area`, or one of categories.
  let column: String
  let total: Row
  let parts: [Row]
  /// Whether every part is there: all districts of the force, or all categories that the measure declares.
  let isComplete: Bool
  /// Whether the parts make up the total when all are there.
  let isAdditive: Bool

  /// A row and the table that it stands in.
  struct Row {
    let observation: Observation
    let table: TableUnderReview

    var value: Value? { observation.value }
    var place: Place { table.place(of: observation) }

    /// Reports a problem at the row.
    func report(
      _ problem: some EditionRule, notes: [Diagnostic.Note] = [], into diagnostics: inout DiagnosticList
    ) {
      diagnostics.report(problem, at: place, in: table.file, notes: notes)
    }
  }
}

extension Breakdown {
  /// The breakdowns of a table, in its own order. A table of districts alone is held against the totals of the
  /// measure's data.
  static func all(
    in table: TableUnderReview, of definition: MeasureDefinition, districts: Set<String>,
    data: TableUnderReview?
  ) -> [Breakdown] {
    let categories = table.dataset.categoryColumns.enumerated().flatMap { index, name in
      byCategory(table, at: index, named: name, of: definition)
    }
    return byArea(table, districts: districts, data: data) + categories
  }

  private static func byArea(
    _ table: TableUnderReview, districts: Set<String>, data: TableUnderReview?
  ) -> [Breakdown] {
    let parts = table.dataset.observations.filter { $0.area.map(districts.contains) ?? false }
    if parts.isEmpty { return [] }
    let groups = Groups(parts) { $0.key.withoutArea.plain }
    let own = totals(in: table)
    let others = data.map(totals) ?? [:]
    return groups.inOrder.compactMap { key, parts in
      guard let total = own[key] ?? others[key] else { return nil }
      let areas = Set(parts.compactMap(\.area))
      return Breakdown(
        column: "area", total: total, parts: parts.map { Row(observation: $0, table: table) },
        isComplete: areas.count > 1 && areas == districts, isAdditive: true)
    }
  }

  /// The rows of the force itself.
  private static func totals(in table: TableUnderReview) -> [Observation.Key: Row] {
    let rows = table.dataset.observations.filter { $0.area == nil }
    return Dictionary(rows.map { ($0.key.plain, Row(observation: $0, table: table)) }) { first, _ in first }
  }

  private static func byCategory(
    _ table: TableUnderReview, at index: Int, named name: String, of definition: MeasureDefinition
  ) -> [Breakdown] {
    let rows = table.dataset.observations
    let groups = Groups(rows.filter { !$0.categories[index].isEmpty }) { $0.key.without(category: index) }
    let declared = definition.categories.first { $0.name == name }?.categories ?? []
    return rows.filter { $0.categories[index].isEmpty }.compactMap { total in
      guard let parts = groups[total.key] else { return nil }
      let found = Set(parts.map { $0.categories[index] })
      return Breakdown(
        column: name, total: Row(observation: total, table: table),
        parts: parts.map { Row(observation: $0, table: table) },
        isComplete: found.count > 1 && found == Set(declared),
        isAdditive: !definition.nonAdditive.contains(name))
    }
  }
}

/// Rows that belong together, in order of first appearance.
private struct Groups {
  private var order: [Observation.Key] = []
  private var rows: [Observation.Key: [Observation]] = [:]

  init(_ observations: [Observation], by key: (Observation) -> Observation.Key) {
    for observation in observations {
      let key = key(observation)
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(observation)
    }
  }

  subscript(key: Observation.Key) -> [Observation]? { rows[key] }

  var inOrder: [(key: Observation.Key, rows: [Observation])] { order.map { ($0, rows[$0] ?? []) } }
}

extension Observation.Key {
  /// The key of the row that totals over the areas.
  var withoutArea: Observation.Key {
    Observation.Key(period: period, series: SeriesKey(categories: series.categories))
  }

  /// The key of the row that totals over one column of categories.
  func without(category index: Int) -> Observation.Key {
    var categories = series.categories
    categories[index] = ""
    return Observation.Key(period: period, series: SeriesKey(area: series.area, categories: categories))
  }

  /// The same for the totals of tables with and without columns of categories.
  fileprivate var plain: Observation.Key {
    series.isForceTotal ? Observation.Key(period: period, series: SeriesKey()) : self
  }
}
