import Diagnostics
import Editions
import Measures
import Reading

extension ImportMapping {
  /// The mapping that a table speaks for by itself: where its head ends, what its headings and labels are, what is
  /// above and beneath it. What is not certain is reported. `areas` are those of the site; nil where there is none.
  public init(guessing grid: CSVGrid, areas: SiteAreas?, into diagnostics: inout DiagnosticList) {
    guard let shape = TableShape(grid) else {
      diagnostics.report(ImportProblem.noTable, at: Place(grid.file.path))
      return
    }
    unit = Unit(guessing: shape.figures)
    let dimensions = Dimensions(of: shape, areas: areas, unit: unit)
    headers = dimensions.headers
    labels = dimensions.labels
    for text in shape.texts where text.hasNoteMark { names[text] = text.withoutNoteMarks }
    for text in dimensions.ownAreas { names[text] = "" }
    totals = dimensions.totals
    skips = dimensions.skips
    if shape.hasRowsAbove {
      skips.append(Skip(what: .rowsAboveTheHead, because: "It stands above the table: its title."))
    }
    if shape.hasRowsWithoutFigures {
      skips.append(
        Skip(what: .rowsWithoutFigures, because: "It is no figure: a note or a heading beside the table."))
    }
    for (cell, fault) in dimensions.uncertain {
      let problem = fault.map { ImportProblem.period(cell.text, $0) } ?? .uncertain(cell.text)
      diagnostics.report(problem, at: cell.place, in: grid.file)
    }
  }
}

/// Where the parts of a table stand, as far as its cells show it.
private struct TableShape {
  /// The cells of each row of headings above figures, with its number from 1.
  private(set) var headers: [(number: Int, cells: [CSVCell])] = []
  /// The cells of each column of labels beside figures, with its number from 1, and what heads the column.
  private(set) var labels: [(number: Int, cells: [CSVCell])] = []
  private(set) var corners: [Int: String] = [:]
  private(set) var figures: [CSVCell] = []
  let hasRowsAbove: Bool
  let hasRowsWithoutFigures: Bool

  /// All headings and labels.
  var texts: [String] { (headers + labels).flatMap(\.cells).map(\.text) }

  /// Nil where no row of headings is followed by rows with figures.
  init?(_ grid: CSVGrid) {
    guard let first = grid.rows.firstIndex(where: { row in row.count { !$0.isEmpty } > 1 }) else {
      return nil
    }
    var end = first + 1
    while end < grid.rows.count, grid.rows[end].isHeading { end += 1 }
    let body = grid.rows[end...].filter { row in row.dropFirst().contains { !$0.isEmpty } }
    guard !body.isEmpty else { return nil }
    let labelCount = TableShape.labelCount(of: body)
    let dataRows = body.filter { row in row.dropFirst(labelCount).contains { !$0.isEmpty } }
    hasRowsAbove = grid.rows[..<first].contains { !$0.isEmpty }
    hasRowsWithoutFigures = grid.rows[end...].contains { row in
      !row.isEmpty && row.dropFirst(labelCount).allSatisfy(\.isEmpty)
    }
    figures = dataRows.flatMap { $0.dropFirst(labelCount) }.filter { !$0.isEmpty }
    headers = (first..<end).map { number in
      (number + 1, grid.rows[number].dropFirst(labelCount).filter { !$0.isEmpty })
    }
    labels = (0..<labelCount).map { column in
      (column + 1, dataRows.compactMap { $0[column].isEmpty ? nil : $0[column] })
    }
    for column in 0..<labelCount {
      let heads = grid.rows[first..<end].compactMap { column < $0.count ? $0[column].text : nil }
      corners[column + 1] = heads.last { !$0.isEmpty }
    }
  }

  /// How many columns from the left hold labels: the first, and those after it of which most cells are no figures.
  private static func labelCount(of body: [[CSVCell]]) -> Int {
    let width = body.map(\.count).max() ?? 0
    let firstOfFigures = (1..<max(width, 1)).first { column in
      let cells = body.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
      return cells.count { $0.isFigure } * 2 >= cells.count
    }
    return firstOfFigures ?? max(width - 1, 1)
  }
}

/// What the headings and labels of a table name.
private struct Dimensions {
  private(set) var headers: [ImportMapping.Line] = []
  private(set) var labels: [ImportMapping.Line] = []
  private(set) var totals: Set<String> = []
  private(set) var skips: [ImportMapping.Skip] = []
  /// What nobody can be sure of; of what looks like a period, why it is none.
  private(set) var uncertain: [(cell: CSVCell, fault: PeriodFault?)] = []
  /// What the table calls the force's own area, where that is no name of it: `Grand Total`.
  private(set) var ownAreas: Set<String> = []
  private let areas: SiteAreas?
  private let unit: Unit
  /// Whether years stand in one row or column, and months or quarters in another.
  private let hasParts: Bool

  init(of shape: TableShape, areas: SiteAreas?, unit: Unit) {
    self.areas = areas
    self.unit = unit
    let all = (shape.labels + shape.headers).map(\.cells)
    hasParts = all.contains { $0.mostly(\.isYear) } && all.contains { $0.mostly(\.isPartOfYear) }
    for part in shape.labels {
      labels.append(
        .init(number: part.number, holds: holding(of: part.cells, under: shape.corners[part.number])))
    }
    for part in shape.headers {
      headers.append(.init(number: part.number, holds: holding(of: part.cells, under: nil)))
    }
  }

  private mutating func holding(of cells: [CSVCell], under corner: String?) -> ImportMapping.Holding {
    let names = cells.filter { !$0.text.isTotal }
    let isOfTime = names.mostly(\.looksLikePeriod) || (hasParts && names.mostly(\.isPartOfYear))
    if names.isEmpty { return .nothing }
    if isOfTime {
      takePeriods(cells)
      return .period
    }
    // Where one is an area the others are taken for areas too, and told where the site has none such.
    if names.contains(where: { areas?.notation(of: $0.text.withoutNoteMarks) != nil }) {
      takeTotalsOfAreas(among: cells)
      return .area
    }
    return categories(cells, under: corner)
  }

  /// What headings hold that are neither periods nor areas: categories, unless they say of what kind the figures are
  /// that they head.
  private mutating func categories(_ cells: [CSVCell], under corner: String?) -> ImportMapping.Holding {
    let changes = cells.filter(\.text.isChange)
    leaveOut(changes, because: Self.becauseItIsWorkedOut)
    let others = cells.filter { !$0.text.isChange }
    let kinds = others.filter { $0.text.isKindOfFigure(besides: unit) }
    var reported: Set<String> = []
    for cell in kinds where reported.insert(cell.text).inserted { uncertain.append((cell, nil)) }
    let isOfValues = Set(others.map(\.text)).count < 2 && !changes.isEmpty
    // What is beside a kind of figures is another kind, and no category of the same figures.
    if isOfValues || !kinds.isEmpty { return .nothing }
    totals.formUnion(others.map(\.text).filter(\.isTotal))
    return .category(categoryName(corner))
  }

  private static let becauseItIsWorkedOut = "A change between periods, which Tally works out."

  private mutating func takePeriods(_ cells: [CSVCell]) {
    for cell in cells where !cell.text.withoutNoteMarks.isPeriod && !(hasParts && cell.text.isPartOfYear) {
      if cell.text.isTotal {
        leaveOut([cell], because: "A total of periods, which Tally works out.")
      } else if cell.text.isChange {
        leaveOut([cell], because: Self.becauseItIsWorkedOut)
      } else {
        uncertain.append((cell, cell.text.withoutNoteMarks.fault))
      }
    }
  }

  /// Takes the total of districts for the force's own figures, of which nobody but its source has them. Where the force
  /// itself stands beside it that is said twice, and a total that other forces are in is not the force's.
  private mutating func takeTotalsOfAreas(among cells: [CSVCell]) {
    let totals = cells.filter {
      AreaBook.isTotal($0.text.withoutNoteMarks) && areas?.notation(of: $0.text) == nil
    }
    let names = cells.map(\.text.withoutNoteMarks)
    if names.contains(where: { areas?.isPeer($0) == true }) {
      leaveOut(totals, because: "A total of several forces, which is not the force's own.")
    } else if names.contains(where: { areas?.notation(of: $0) == "" }) {
      leaveOut(totals, because: "A total of areas, beside the force's own figures.")
    } else {
      ownAreas.formUnion(totals.map(\.text))
    }
  }

  private mutating func leaveOut(_ cells: [CSVCell], because: String) {
    for cell in cells {
      let skip = ImportMapping.Skip(what: .text(cell.text), because: because)
      if !skips.contains(skip) { skips.append(skip) }
    }
  }

  /// The name of a category column, after what heads its labels, that no other has.
  private func categoryName(_ corner: String?) -> String {
    let head = (corner ?? "").slug
    let name = head.isEmpty ? "category" : head
    let taken = (labels + headers).map(\.holds.name) + ImportMapping.Holding.notCategories
    return ([name] + (2...99).map { "\(name)-\($0)" }).first { !taken.contains($0) } ?? name
  }
}

extension [CSVCell] {
  /// Whether more than half of the texts, and one at least, are so.
  fileprivate func mostly(_ isSo: (String) -> Bool) -> Bool {
    count { isSo($0.text.withoutNoteMarks) } * 2 > count
  }

  /// Whether a row under the first heading is another: it names periods or words, and no other figures.
  fileprivate var isHeading: Bool {
    let cells = dropFirst().filter { !$0.isEmpty }
    guard !cells.isEmpty else { return false }
    let isOfTime = cells.allSatisfy { $0.text.isPeriod || $0.text.isPartOfYear || $0.text.isTotal }
    return cells.allSatisfy { !$0.isFigure } || (isOfTime && first?.isEmpty != false)
  }
}

extension CSVCell {
  /// Whether it is a number or says in shorthand why there is none.
  var isFigure: Bool {
    [Unit.count, .percent, .pounds].contains { (try? Value(reading: text, in: $0)) != nil }
  }
}

extension Unit {
  /// Per cent or pounds where most figures have their sign, as a column of changes beside counts has it too; else a
  /// count.
  fileprivate init(guessing figures: [CSVCell]) {
    let (percents, pounds) = (
      figures.count { $0.text.contains("%") }, figures.count { $0.text.contains("£") }
    )
    self = percents * 2 > figures.count ? .percent : pounds * 2 > figures.count ? .pounds : .count
  }
}

extension String {
  fileprivate var isPeriod: Bool { (try? Period(reading: self)) != nil }

  /// Why it is no period; nil where it is one, or nothing like one.
  fileprivate var fault: PeriodFault? {
    do { _ = try Period(reading: self) } catch { return error == .unknownForm ? nil : error }
    return nil
  }

  /// Whether it is a period, or something so like one that only its author can say which.
  fileprivate var looksLikePeriod: Bool { isPeriod || fault != nil }

  /// Whether it names a whole year, so that months or quarters beside it are that year's.
  fileprivate var isYear: Bool {
    guard let period = try? Period(reading: self) else { return false }
    return period.form == .calendarYear || period.form == .financialYear
  }

  /// Whether it is a month or a quarter of some year: with a year it is a period.
  fileprivate var isPartOfYear: Bool {
    !isPeriod && ("\(self) 2020".isPeriod || "2020 \(self)".isPeriod || "2020/21 \(self)".isPeriod)
  }

  fileprivate var isTotal: Bool { AreaBook.totals.contains(lowercased()) }

  fileprivate var isChange: Bool { !words.isDisjoint(with: ["change", "changes", "changed", "difference"]) }

  /// Whether it says that figures are something else than what is measured: wholes, ranks, or per cent where that is
  /// not `unit`.
  fileprivate func isKindOfFigure(besides unit: Unit) -> Bool {
    let isPercent =
      contains("%") || lowercased().contains("per cent")
      || !words.isDisjoint(with: ["percent", "percentage"])
    let isWhole = lowercased().filter { $0.isLetter || $0 == " " } == "out of"
    return isWhole || !words.isDisjoint(with: ["rank", "ranking"]) || (isPercent && unit != .percent)
  }

  private var words: Set<String> { Set(lowercased().split { !$0.isLetter }.map(String.init)) }

  /// `[note 1]` after a name, as statistics refer to their notes.
  private static var noteMark: Regex<Substring> { /\s*\[note [0-9]+\]/ }
  fileprivate var hasNoteMark: Bool { contains(Self.noteMark) }
  fileprivate var withoutNoteMarks: String { replacing(Self.noteMark, with: "") }
}
