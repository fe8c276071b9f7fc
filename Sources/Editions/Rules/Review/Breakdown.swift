import Diagnostics
import Measures

/// A total beside the rows that differ from it in their area, or in one category, alone.
struct Breakdown {
  /// The column that tells the parts apart: `area`, or one of categories.
  let column: String
  let total: Row
  /// Where the parts stand.
  private let table: TableUnderReview
  private let partNumbers: [Int]
  /// Whether every part is there: all districts of the force, or all categories that the measure declares.
  let isComplete: Bool
  /// Whether the parts make up the total when all are there.
  let isAdditive: Bool

  private init(
    column: String, total: Row, parts: [Int], in table: TableUnderReview, isComplete: Bool, isAdditive: Bool
  ) {
    self.column = column
    self.total = total
    self.table = table
    partNumbers = parts
    self.isComplete = isComplete
    self.isAdditive = isAdditive
  }

  /// The rows that differ from the total.
  var parts: some Collection<Row> { partNumbers.lazy.map { [table] in Row(number: $0, table: table) } }

  /// A row, by its number in the table that it stands in.
  struct Row {
    let number: Int
    let table: TableUnderReview

    var observation: Observation { table.dataset.observations[number] }
    var value: Value? { observation.value }
    /// The value as readers see it.
    var text: String { value.map(table.quantity.text) ?? "" }
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
  /// measure's data, where it counts the same.
  static func all(
    in table: TableUnderReview, of definition: MeasureDefinition, districts: Set<String>,
    data: TableUnderReview?
  ) -> [Breakdown] {
    let categories = table.dataset.categoryColumns.enumerated().flatMap { index, name in
      byCategory(table, at: index, named: name, of: definition)
    }
    let isOfData = table.quantity.unit == data?.quantity.unit && table.quantity.noun == data?.quantity.noun
    return byArea(table, districts: districts, data: isOfData ? data : nil) + categories
  }

  private static func byArea(
    _ table: TableUnderReview, districts: Set<String>, data: TableUnderReview?
  ) -> [Breakdown] {
    let rows = table.dataset.observations
    guard rows.contains(where: { $0.area != nil }) else { return [] }
    var sorting = SeriesSorting()
    var roles: [RoleOfSeries] = []
    var groups = Groups<PlainKey>(of: rows.count)
    for number in rows.indices {
      let series = sorting.number(of: rows[number])
      if series == roles.count { roles.append(RoleOfSeries(rows[number].key.series, districts: districts)) }
      guard let role = roles[series].role else { continue }
      let key = PlainKey(period: rows[number].period, categories: roles[series].categories)
      groups.add(number, as: role, key)
    }
    let broken = groups.all.filter { !$0.parts.isEmpty }.sorted { $0.parts[0] < $1.parts[0] }
    lazy var others = data.map(totals)
    var complete = CompleteAreas(districts: districts)
    return broken.compactMap { group in
      let own = group.total.map { Row(number: $0, table: table) }
      guard let total = own ?? others?[group.key] else { return nil }
      return Breakdown(
        column: "area", total: total, parts: group.parts, in: table,
        isComplete: complete.contains(group.parts.lazy.map { rows[$0].area }), isAdditive: true)
    }
  }

  /// The rows of the force itself.
  private static func totals(in table: TableUnderReview) -> [PlainKey: Row] {
    let own = table.dataset.observations.enumerated().filter { $1.area == nil }
    return Dictionary(own.map { (PlainKey($1), Row(number: $0, table: table)) }) { first, _ in first }
  }

  private static func byCategory(
    _ table: TableUnderReview, at index: Int, named name: String, of definition: MeasureDefinition
  ) -> [Breakdown] {
    let rows = table.dataset.observations
    var groups = Groups<Observation.Key>(of: rows.count)
    for (number, row) in rows.enumerated() {
      let role = row.categories[index].isEmpty ? Role.total : .part
      groups.add(number, as: role, role == .total ? row.key : row.key.without(category: index))
    }
    let declared = definition.categories.first { $0.name == name }?.categories ?? []
    return groups.all.sorted { ($0.total ?? 0) < ($1.total ?? 0) }.compactMap { group in
      guard let total = group.total, !group.parts.isEmpty else { return nil }
      let found = Set(group.parts.map { rows[$0].categories[index] })
      return Breakdown(
        column: name, total: Row(number: total, table: table), parts: group.parts, in: table,
        isComplete: found.count > 1 && found == Set(declared),
        isAdditive: !definition.nonAdditive.contains(name))
    }
  }
}

/// What a row is to its breakdown.
private enum Role { case total, part }

/// What the rows of one series are to the breakdowns by area.
private struct RoleOfSeries {
  /// Nil where they are of no district.
  let role: Role?
  let categories: [String]

  init(_ series: SeriesKey, districts: Set<String>) {
    role = series.area.map { districts.contains($0) ? .part : nil } ?? .total
    categories = series.plainCategories
  }
}

/// A period of a total: the same for tables with and without columns of categories.
private struct PlainKey: Hashable {
  let period: Period
  /// Empty for the total over all.
  let categories: [String]

  init(period: Period, categories: [String]) {
    self.period = period
    self.categories = categories
  }

  init(_ row: Observation) {
    self.init(period: row.period, categories: row.key.series.plainCategories)
  }
}

extension SeriesKey {
  fileprivate var plainCategories: [String] { categories.allSatisfy(\.isEmpty) ? [] : categories }
}

/// Whether areas are all districts. Most periods of a table have the same areas, which need no second look.
private struct CompleteAreas {
  let districts: Set<String>
  private var last: [String?] = []
  private var isLastComplete = false

  init(districts: Set<String>) { self.districts = districts }

  mutating func contains(_ areas: some Collection<String?>) -> Bool {
    if !areas.elementsEqual(last) {
      last = Array(areas)
      let found = Set(areas.compactMap(\.self))
      isLastComplete = found.count > 1 && found == districts
    }
    return isLastComplete
  }
}

/// The numbers of rows that belong together: a total, and its parts.
private struct Groups<Key: Hashable> {
  private(set) var all: [Group] = []
  private var numbers: [Key: Int] = [:]
  private var last = 0

  struct Group {
    let key: Key
    var total: Int?
    var parts: [Int] = []
  }

  /// No groups yet, of so many rows.
  init(of rowCount: Int) { numbers.reserveCapacity(rowCount) }

  /// Adds a row; of two totals with one key the first is kept.
  mutating func add(_ row: Int, as role: Role, _ key: Key) {
    let group = number(of: key)
    switch role {
    case .total: all[group].total = all[group].total ?? row
    case .part: all[group].parts.append(row)
    }
  }

  /// The number of a key's group. Most rows belong to that of the row before, which needs no look.
  private mutating func number(of key: Key) -> Int {
    if last < all.count, all[last].key == key { return last }
    last = numbers[key] ?? all.count
    if last == all.count {
      numbers[key] = last
      var group = Group(key: key)
      // Most groups are as large as the one before.
      group.parts.reserveCapacity(all.last?.parts.count ?? 0)
      all.append(group)
    }
    return last
  }
}

extension Observation.Key {
  /// The key of the row that totals over one column of categories.
  func without(category index: Int) -> Observation.Key {
    var categories = series.categories
    categories[index] = ""
    return Observation.Key(period: period, series: SeriesKey(area: series.area, categories: categories))
  }
}
