import Diagnostics
import Measures
import Reading

/// One table on its way into rows.
struct TableImporting {
  private let grid: CSVGrid
  private let mapping: ImportMapping
  private let mappingFile: SourceFile?
  private let areas: SiteAreas?
  private let hasArea: Bool
  /// The numbers of the rows of headings and of the columns of labels, from 0.
  private let headerRows: [Int]
  private let labelColumns: [Int]
  private var heads: HeadCells
  /// The labels of each row of figures.
  private var labelTexts: Set<Set<String>> = []
  /// The entries of the mapping that say what figures are, and those whose figures it leaves out.
  private var usedColumns: Set<ImportMapping.FigureColumn> = []
  private var skippedColumns: Set<ImportMapping.FigureColumn> = []
  /// The rows so far, in the order of the table, and where each is among them.
  private var rows: [TidyRow] = []
  private var numbers: [[String]: Int] = [:]
  /// The headings and labels that were reported as no areas, each once.
  private var unknownAreas: Set<Place> = []

  init(
    grid: CSVGrid, mapping: ImportMapping, from mappingFile: SourceFile?, areas: SiteAreas?, hasArea: Bool
  ) {
    self.grid = grid
    self.mapping = mapping
    self.mappingFile = mappingFile
    self.areas = areas
    self.hasArea = hasArea
    headerRows = mapping.headers.map { $0.number - 1 }
    labelColumns = mapping.labels.map { $0.number - 1 }
    heads = HeadCells(grid, rows: headerRows, besides: Set(labelColumns))
  }

  mutating func run(into table: inout ImportedTable) {
    if let missing = mapping.headers.first(where: { $0.number > grid.rows.count }) {
      let problem = ImportProblem.missingRow(missing.number, rows: grid.rows.count)
      return table.problems.report(problem, at: Place(grid.file.path))
    }
    for (number, row) in grid.rows.enumerated() {
      if headerRows.contains(number) {
        table.headingCount += row.count { !$0.isEmpty }
      } else if number < headerRows.last ?? 0 {
        leaveOut(row, .rowsAboveTheHead, &table)
      } else {
        take(row, &table)
      }
    }
    for cell in rows.compactMap(\.wholeAlone) { report(.wholeAlone(cell.text), at: cell, &table) }
    table.rows = rows.map { $0.cells(by: mapping) }
    reportUnmatchedColumns(in: &table)
    reportUnmatchedHeads(in: &table)
  }

  /// Reports the entries of the mapping that head no figures, as where a heading was written anew since the last time,
  /// and those whose figures it leaves out.
  private func reportUnmatchedColumns(in table: inout ImportedTable) {
    for entry in mapping.figureColumns where !usedColumns.contains(entry) {
      let problem =
        skippedColumns.contains(entry)
        ? ImportProblem.skippedColumn(entry.text, under: entry.under)
        : .unmatchedColumn(entry.text, under: entry.under, heads: headsInstead(of: entry))
      table.problems.report(problem, at: entry.place ?? Place(grid.file.path), in: mappingFile)
    }
  }

  /// What the table has for what the entry mistypes: where its text is there, what stands with it.
  private func headsInstead(of entry: ImportMapping.FigureColumn) -> [String] {
    let all = heads.ofColumns + labelTexts
    let others = all.filter { $0.contains(entry.text) }
    let texts = (others.isEmpty ? all : others).reduce(into: Set<String>()) { $0.formUnion($1) }
    return texts.subtracting([entry.text]).sorted()
  }

  /// Reports what the mapping says of headings and labels that are not there.
  private func reportUnmatchedHeads(in table: inout ImportedTable) {
    let all = (heads.ofColumns + labelTexts).reduce(into: Set<String>()) { $0.formUnion($1) }
    for (key, text) in mapping.namedHeads.texts where !all.contains(text.value) {
      let problem = ImportProblem.unmatchedHead(text.value, key: key, heads: all.sorted())
      table.problems.report(problem, at: text.place, in: mappingFile)
    }
  }

  /// Leaves the cells of a row out where the mapping says why, and reports them where it does not.
  private func leaveOut(_ row: [CSVCell], _ matter: ImportMapping.Skip.Matter, _ table: inout ImportedTable) {
    for cell in row where !cell.isEmpty {
      if let because = mapping.reason(for: matter) {
        table.skipped.append(.init(place: cell.place, because: because))
      } else {
        report(.unread(cell.text), at: cell, &table)
      }
    }
  }

  private mutating func take(_ row: [CSVCell], _ table: inout ImportedTable) {
    let figures = row.indices.filter { !labelColumns.contains($0) && !row[$0].isEmpty }
    guard !figures.isEmpty else { return leaveOut(row, .rowsWithoutFigures, &table) }
    let labels = heads.labels(of: row, in: labelColumns)
    labelTexts.insert(Set(labels.compactMap { $0?.text }))
    let because = reason(forAny: labels)
    meetColumns(beside: labels, areSkipped: because != nil)
    if let because {
      for cell in row where !cell.isEmpty { table.skipped.append(.init(place: cell.place, because: because)) }
      return
    }
    table.headingCount += labelColumns.count { $0 < row.count && !row[$0].isEmpty }
    for column in figures { take(row[column], in: column, labels: labels, &table) }
  }

  private mutating func take(
    _ cell: CSVCell, in column: Int, labels: [CSVCell?], _ table: inout ImportedTable
  ) {
    let headings = heads.headings(of: column)
    if let because = reason(forAny: headings) {
      return table.skipped.append(.init(place: cell.place, because: because))
    }
    if headings.lacksLast { return report(.noHeading, at: cell, &table) }
    if labels.lacksLast { return report(.noLabel, at: cell, &table) }
    let columns = figureColumns(for: labels + headings)
    let column = columns.first
    let parts = (zip(mapping.labels, labels) + zip(mapping.headers, headings)).filter { line, cell in
      let isColumn = columns.contains { $0.text == cell?.text }
      return !isColumn && !(line.holds == .period && column?.hasPeriodInPlace(of: cell?.text) == true)
    }
    guard let key = key(of: parts.map { ($0.holds, $1) }, in: column, for: cell, &table) else { return }
    add(cell, in: column, toRowOf: key, &table)
  }

  /// The entries of the mapping for figures under these heads: what the lowest heading says goes before what those
  /// above it say.
  private func figureColumns(for heads: [CSVCell?]) -> [ImportMapping.FigureColumn] {
    let texts = heads.compactMap { $0?.text }
    return texts.reversed().compactMap { mapping.figureColumn(named: $0, among: texts) }
  }

  /// Notes which entries of the mapping head something in a row. A heading without figures is there all the same.
  private mutating func meetColumns(beside labels: [CSVCell?], areSkipped: Bool) {
    guard usedColumns.count < mapping.figureColumns.count else { return }
    for column in 0..<heads.width where !labelColumns.contains(column) {
      let headings = heads.headings(of: column)
      let columns = figureColumns(for: labels + headings)
      if areSkipped || reason(forAny: headings) != nil {
        skippedColumns.formUnion(columns)
      } else {
        usedColumns.formUnion(columns)
      }
    }
  }

  /// Why the figures under or beside these are left out; nil where they are not.
  private func reason(forAny heads: [CSVCell?]) -> String? {
    heads.lazy.compactMap { $0.flatMap { mapping.reason(for: .text($0.text)) } }.first
  }

  /// Adds a figure to the row of what it is of; one that cannot be read has its place there all the same.
  private mutating func add(
    _ cell: CSVCell, in column: ImportMapping.FigureColumn?, toRowOf key: [String],
    _ table: inout ImportedTable
  ) {
    let figure = column?.holds ?? .value
    let against = column?.against.map { Self.notation(of: $0) ?? $0 }
    let number = numbers[key] ?? rows.count
    if number == rows.count { rows.append(TidyRow(key)) }
    numbers[key] = number
    let row = rows[number]
    if let first = row.place(of: figure) {
      let note = Diagnostic.Note("The first one stands here.", at: first)
      let problem = ImportProblem.duplicate(of: row.subject)
      return table.problems.report(problem, at: cell.place, in: grid.file, notes: [note])
    }
    if let against, let other = row.against, other != against {
      return report(.againstTwo(of: row.subject, [other, against]), at: cell, &table)
    }
    let value = value(of: cell, as: figure, &table) ?? ""
    rows[number].add(figure, value, from: cell, against: against)
  }
}

extension TableImporting {
  /// The period, the area and the categories of a figure; nil where the period or the area cannot be read.
  private mutating func key(
    of parts: [(holds: ImportMapping.Holding, cell: CSVCell?)], in column: ImportMapping.FigureColumn?,
    for cell: CSVCell, _ table: inout ImportedTable
  ) -> [String]? {
    let periods = parts.filter { $0.holds == .period }.compactMap(\.cell)
    guard let period = period(of: periods, else: column?.period ?? mapping.period, for: cell, &table) else {
      return nil
    }
    let area: String
    if let cell = parts.first(where: { $0.holds == .area })?.cell {
      guard let known = self.area(in: cell, &table) else { return nil }
      area = known
    } else {
      area = ""
    }
    let categories = mapping.categories.map { category in
      parts.first { $0.holds == .category(category) }?.cell.map(categoryName) ?? ""
    }
    return [period] + (hasArea ? [area] : []) + categories
  }

  /// What the data say for a heading or a label.
  private func name(_ cell: CSVCell) -> String { mapping.names[cell.text] ?? cell.text }

  /// The same of an area: nothing for the force's own; nil for one that the site does not have.
  private mutating func area(in cell: CSVCell, _ table: inout ImportedTable) -> String? {
    let name = name(cell)
    guard let areas else { return name }
    if let area = areas.notation(of: name) { return area }
    if unknownAreas.insert(cell.place).inserted {
      report(.unknownArea(name, areas: areas.names), at: cell, &table)
    }
    return nil
  }

  /// The same of a category, of which there may be a total.
  private func categoryName(_ cell: CSVCell) -> String {
    mapping.totals.contains(cell.text) ? "" : name(cell)
  }

  /// The period that the texts of these cells name together, in either order: a year above `Q1`, or beside `Jan`; the
  /// other one where there are no cells.
  private func period(
    of cells: [CSVCell], else other: String?, for figure: CSVCell, _ table: inout ImportedTable
  ) -> String? {
    guard let last = cells.last else {
      if let period = other { return Self.notation(of: period) ?? period }
      report(.noPeriod, at: figure, &table)
      return nil
    }
    let texts = cells.map(name)
    let orders = [texts, texts.reversed()].map { $0.joined(separator: " ") }
    if let period = orders.lazy.compactMap(Self.notation).first { return period }
    do { _ = try Period(reading: orders[0]) } catch { report(.period(orders[0], error), at: last, &table) }
    return nil
  }

  private static func notation(of text: String) -> String? { (try? Period(reading: text))?.notation }

  private func value(
    of cell: CSVCell, as figure: ImportMapping.Figure, _ table: inout ImportedTable
  ) -> String? {
    let text = mapping.values[cell.text] ?? cell.text
    let unit = figure.unit(in: mapping.unit)
    do { return try Value(reading: text, in: unit).notation(sign: unit.suffix) } catch {
      report(.value(text, error, unit: unit), at: cell, &table)
      return nil
    }
  }

  private func report(_ problem: ImportProblem, at cell: CSVCell, _ table: inout ImportedTable) {
    table.problems.report(problem, at: cell.place, in: grid.file)
  }
}

extension [CSVCell?] {
  /// Whether there is a last cell, in which nothing stands.
  fileprivate var lacksLast: Bool { last.map { $0 == nil } ?? false }
}

/// Pairs of two sequences, in one array.
private func + <First, Second>(
  left: Zip2Sequence<[First], [Second]>, right: Zip2Sequence<[First], [Second]>
) -> [(First, Second)] {
  Array(left) + Array(right)
}
