import Diagnostics
import Measures
import Numerals
import Reading

/// Reads tables of data: what the columns are, and what each row holds, as it was printed.
struct DatasetReader {
  /// The areas that a row may name, and who lives there.
  let gazetteer: Gazetteer
  /// What was read before: the same few periods and areas stand in every table.
  private var periods = KnownTexts<Result<Period, PeriodFault>>()
  private var ids = KnownTexts<String?>()

  /// The columns that any table of data may have, beside its categories.
  enum Column: Int, CaseIterable {
    case period, area, value, of, change, percent, against, note

    private static let names = ["period", "area", "value", "of", "change", "percent", "against", "note"]

    /// Its head in the table.
    var name: String { Column.names[rawValue] }

    /// Whether it says how much there is, rather than how much more or less.
    var isHowMuch: Bool { self == .value || self == .of }

    init?(named name: String) {
      guard let number = Column.names.firstIndex(of: name) else { return nil }
      self.init(rawValue: number)
    }
  }

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// The data of `table`, of which the author has declared the category columns and what may stand in them.
  mutating func dataset(
    _ table: CSVTable, categories: [CategoryColumn], unit: Unit, into diagnostics: inout DiagnosticList
  ) -> Dataset {
    guard let layout = Layout(table, categories: categories, into: &diagnostics) else {
      return Dataset(observations: [])
    }
    var seen = SeenRows(capacity: table.rows.count)
    var faultyRows = 0
    var reader = RowReader(layout: layout, file: table.file, row: table.header)
    for row in table.rows {
      reader.begin(row)
      if let row = read(&reader, unit: unit, after: seen) { reader.add(row, to: &seen) }
      if reader.found.isEmpty { continue }
      faultyRows += 1
      guard faultyRows <= CSVTable.problemLimit else {
        diagnostics.report(CSVProblem.tooManyProblems, at: Place(table.file.path))
        break
      }
      diagnostics.add(contentsOf: reader.found)
    }
    let columns = layout.categories.map(\.column)
    return Dataset(
      categoryColumns: columns.map(\.name), nonAdditive: Set(columns.filter { !$0.isAdditive }.map(\.name)),
      observations: seen.rows)
  }

  /// Reads every cell of a row, so that all that is wrong with it is reported; nil where anything is.
  private mutating func read(_ row: inout RowReader, unit: Unit, after seen: SeenRows) -> Observation? {
    let period = row.cell(.period).flatMap { self.period($0, in: &row) }
    let area = row.cell(.area).flatMap { self.area($0, in: &row) }
    let categories = row.layout.categories.map { row.category(at: $0.index, of: $0.column) }
    let value = row.value(.value, in: unit)
    let whole = row.value(.of, in: .count)
    let change = row.value(.change, in: unit)
    let percent = row.value(.percent, in: .percent)
    let against = row.cell(.against).flatMap { self.period($0, in: &row) }
    row.checkFigures(value: value, change: change ?? percent, against: against)
    row.checkIsNotParted()
    guard let period, row.found.isEmpty else { return row.refuse(period) }
    return Observation(
      period: period, area: area, categories: categories, value: value, whole: whole, change: change,
      percent: percent, against: against, note: row.cell(.note)?.text, line: row.row.place.line ?? 0,
      beside: seen.row(area: area, categories: categories))
  }

  private mutating func period(_ cell: CSVCell, in row: inout RowReader) -> Period? {
    let reading = periods.reading(of: cell) { text in
      Result { () throws(PeriodFault) in try Period(reading: text) }
    }
    switch reading {
    case .success(let period) where period.first?.isOfOurTime != false: return period
    case .success: row.report(.longPast(cell.text), at: cell)
    case .failure(let fault): row.report(.period(cell.text, fault), at: cell)
    }
    return nil
  }

  private mutating func area(_ cell: CSVCell, in row: inout RowReader) -> String? {
    if let id = ids.reading(of: cell, by: { gazetteer.areas.id(of: $0) }) { return id }
    row.report(gazetteer.areas.problem(with: cell.text), at: cell)
    return nil
  }
}

/// Which column of a table holds what.
private struct Layout {
  /// The place of each column in a row, by the column's number; nil where the table has none such.
  private let places: [Int?]
  let categories: [(index: Int, column: CategoryColumn)]

  /// Nil where a column is missing without which no row can be read.
  init?(_ table: CSVTable, categories declared: [CategoryColumn], into diagnostics: inout DiagnosticList) {
    var places = [Int?](repeating: nil, count: DatasetReader.Column.allCases.count)
    var categories: [(index: Int, column: CategoryColumn)] = []
    let valid = DatasetReader.Column.allCases.map(\.name) + declared.map(\.name)
    for (index, name) in table.columns.enumerated() {
      if let column = DatasetReader.Column(named: name) {
        places[column.rawValue] = index
      } else if let column = declared.first(where: { $0.name == name }) {
        categories.append((index, column))
      } else if !name.isEmpty {
        let problem = DataProblem.unknownColumn(name, valid: valid)
        diagnostics.report(problem, at: table.header[index].place, in: table.file)
        // Its rows are told apart by it all the same, so that one mistake is not reported once a row.
        categories.append((index, CategoryColumn(name: name, categories: nil)))
      }
    }
    self.places = places
    self.categories = categories
    let hasFigures = [.value, .change, .percent].contains { place(of: $0) != nil }
    guard place(of: .period) != nil, hasFigures else {
      diagnostics.report(
        DataProblem.missingColumn(place(of: .period) == nil ? .period : .value), at: table.header.place,
        in: table.file)
      return nil
    }
  }

  /// Where the column stands in a row.
  func place(of column: DatasetReader.Column) -> Int? { places[column.rawValue] }
}

/// One row after the other as it is read, and what is wrong with it.
private struct RowReader {
  let layout: Layout
  let file: SourceFile
  private(set) var row: CSVRow
  private(set) var found = DiagnosticList()

  init(layout: Layout, file: SourceFile, row: CSVRow) {
    self.layout = layout
    self.file = file
    self.row = row
  }

  /// Goes on to another row.
  mutating func begin(_ row: CSVRow) {
    self.row = row
    found = DiagnosticList()
  }

  /// The cell of a column; nil where there is no such column, or nothing stands in the cell.
  func cell(_ column: DatasetReader.Column) -> CSVCell? {
    guard let index = layout.place(of: column) else { return nil }
    let cell = row[index]
    return cell.isEmpty ? nil : cell
  }

  mutating func value(_ column: DatasetReader.Column, in unit: Unit) -> Value? {
    guard let cell = cell(column) else { return nil }
    do {
      let value = try Value(readingUTF8: cell.bytes, in: unit)
      guard column.isHowMuch, value.isBelowNone(in: unit) else { return value }
      report(.belowZero(cell.text, unit: unit, column: column), at: cell)
    } catch {
      report(.value(cell.text, error, unit: unit), at: cell)
    }
    return nil
  }

  /// What stands in a category column; an empty text is the total over it.
  mutating func category(at index: Int, of column: CategoryColumn) -> String {
    let cell = row[index]
    let text = cell.text
    guard !text.isEmpty, let known = column.categories, !known.contains(text) else { return text }
    report(
      isSpreadsheetDate(text)
        ? .categoryIsDate(text) : .unknownCategory(text, column: column.name, valid: known), at: cell)
    return text
  }

  mutating func checkFigures(value: Value?, change: Value?, against: Period?) {
    guard found.isEmpty else { return }
    if value == nil, change == nil { report(.noFigure) }
    if change != nil, against == nil { report(.changeAgainstNothing) }
    if change == nil, against != nil { report(.againstWithoutChange) }
  }

  /// Reports what only a comma leaves that sets off thousands and parts cells, since no quotes stand around its number.
  mutating func checkIsNotParted() {
    if let note = cell(.note), note.bytes.allSatisfy(\.isPlainDigit) {
      report(.noteIsNumber(note.text), at: note)
    }
    checkIsNoRest(.of)
    checkIsNoRest(.change)
  }

  private mutating func checkIsNoRest(_ column: DatasetReader.Column) {
    guard let cell = cell(column), cell.bytes.isRestOfThousands else { return }
    report(.restOfNumber(cell.text), at: cell)
  }

  mutating func add(_ observation: Observation, to seen: inout SeenRows) {
    guard let first = seen.add(observation) else { return }
    let note = Diagnostic.Note("The first row is here.", at: Place(file.path, line: first))
    let problem = DataProblem.duplicate(period: observation.period.title)
    found.report(problem, at: row.place, in: file, notes: [note])
  }

  /// Says that the row has no period, where nothing else has said so; there is no observation then.
  mutating func refuse(_ period: Period?) -> Observation? {
    if period == nil, cell(.period) == nil { report(.noPeriod) }
    return nil
  }

  mutating func report(_ problem: DataProblem, at cell: CSVCell? = nil) {
    found.report(problem, at: cell?.place ?? row.place, in: file)
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is `050`, as in `1,050`: three digits, of which nobody writes the first by itself.
  fileprivate var isRestOfThousands: Bool {
    count == 3 && first == UInt8(ascii: "0") && allSatisfy(\.isPlainDigit)
  }
}

extension Value {
  /// Whether it says that there is less than nothing, of what there cannot be less of: only money can be owed.
  fileprivate func isBelowNone(in unit: Unit) -> Bool {
    guard unit != .pounds, let number else { return false }
    return number < 0
  }
}
