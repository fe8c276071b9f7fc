import Diagnostics
import Editions
import Measures

/// What cannot be imported of a published table, or is wrong with its mapping.
enum ImportProblem: Problem, Hashable {
  /// A heading, a label or both together are no period.
  case period(String, PeriodFault)
  /// Nothing says which period a figure is of.
  case noPeriod
  /// A cell of figures is none.
  case value(String, ValueFault, unit: Unit)
  /// A heading or a label is no area of the site.
  case unknownArea(String, areas: [String])
  /// A column of figures has no heading.
  case noHeading
  /// A row of figures has no label.
  case noLabel
  /// A cell stands where the mapping says nothing is read.
  case unread(String)
  /// A second figure of the same thing.
  case duplicate(of: String)
  /// Changes of the same thing are measured from two periods.
  case againstTwo(of: String, [String])
  /// A whole of which the table has no part.
  case wholeAlone(String)
  /// A mapping says what a figure is measured from that is no change.
  case againstWithoutChange(ImportMapping.Figure)
  /// A mapping has two columns of figures that nothing tells apart.
  case sameColumn(String, under: String?)
  /// A column of figures that a mapping names heads none.
  case unmatchedColumn(String, under: String?, heads: [String])
  /// A mapping says what figures are that it leaves out.
  case skippedColumn(String, under: String?)
  /// A mapping says something of a heading or a label that heads no figures.
  case unmatchedHead(String, key: String, heads: [String])
  /// A mapping names a row that the table does not have.
  case missingRow(Int, rows: Int)
  /// A number of a row or column is none.
  case noNumber(String)
  /// Something holds what no data have.
  case holding(String)
  /// Nothing in the table looks like figures under headings.
  case noTable
  /// What headings or labels name is not certain.
  case uncertain(String)
}

extension ImportProblem {
  var rule: String {
    switch self {
    case .period, .noPeriod: "import-period"
    case .value: "import-value"
    case .unknownArea: "import-area"
    case .noHeading, .noLabel: "import-heading"
    case .unread: "import-unread"
    case .duplicate, .againstTwo: "import-duplicate"
    case .wholeAlone: "import-value"
    case .missingRow, .noNumber, .holding, .againstWithoutChange, .sameColumn, .unmatchedColumn,
      .skippedColumn, .unmatchedHead:
      "import-mapping"
    case .noTable, .uncertain: "import-uncertain"
    }
  }

  var message: String {
    switch self {
    case .period(let text, let fault): fault.message(for: text)
    case .noPeriod: "Nothing says which period the figures are of."
    case .value(let text, let fault, let unit): fault.message(for: text, unit: unit)
    case .unknownArea(let name, _): "`\(name)` is not an area of the site."
    case .noHeading: "The column has figures and no heading."
    case .noLabel: "The row has figures and no label."
    case .unread(let text): "`\(text)` is neither a heading, a label nor a figure."
    case .duplicate(let subject): "The table has a second figure for \(subject)."
    case .againstTwo(let subject, let periods):
      "The changes for \(subject) are measured from \(periods.joinedWithAnd), and a row of data names one."
    case .wholeAlone(let text): "`\(text)` is a whole, and the table has no value beside it."
    case .againstWithoutChange(let figure): "`\(figure.rawValue)` is no change, and is measured from nothing."
    case .sameColumn(let text, nil): "Two columns are called `\(text)`, and nothing tells them apart."
    case .sameColumn(let text, let under?):
      "Two columns are called `\(text)` under `\(under)`, and nothing tells them apart."
    case .unmatchedColumn(let text, nil, _), .unmatchedHead(let text, _, _):
      "No figures of the table are headed by `\(text)`."
    case .unmatchedColumn(let text, let under?, _):
      "No figures of the table are headed by `\(text)` under `\(under)`."
    case .skippedColumn(let text, nil): "The figures headed by `\(text)` are left out under `skip`."
    case .skippedColumn(let text, let under?):
      "The figures headed by `\(text)` under `\(under)` are left out under `skip`."
    case .missingRow(let row, let rows): "The mapping names row \(row), and the table has \(rows)."
    case .noNumber(let text): "`\(text)` is not the number of a row or column."
    case .holding(let name): "`\(name)` is no column of data."
    case .noTable: "No figures stand under headings here."
    case .uncertain(let text): "It is not certain what `\(text)` is."
    }
  }

  var help: String? {
    switch self {
    case .period(_, let fault):
      "\(fault.help) Say under `names` in the mapping what it stands for, or leave it out under `skip`."
    case .noPeriod: "Name it under `period` in the mapping, such as `period: YE 2021-12`."
    case .value(let text, .number(.notANumber), _):
      "Say under `values` in the mapping what it stands for, such as `\"\(text)\": \"[x]\"`."
    case .value(_, let fault, _): fault.help
    case .unknownArea(let name, let areas):
      "\(suggestion(for: name, among: areas)) Say under `names` in the mapping what it stands for (`\"\"` for the "
        + "force's own area), leave it out under `skip`, or add it to `site.yml`."
    case .noHeading: "Write the heading into the table, or leave the column's figures out of it."
    case .noLabel: "Write the label into the table, or leave the row out of it."
    case .unread: "Say under `skip` in the mapping why it is left out, or name its row under `headers`."
    case .duplicate: "Leave one of the two out under `skip`, or say what tells them apart."
    case .againstTwo: "Leave one of the two out under `skip`."
    case .wholeAlone: "Write the value into the table, or leave the whole out under `skip`."
    case .againstWithoutChange: "Take `\(ImportMapping.Figure.against)` out."
    case .sameColumn(_, nil):
      "Name under `under` in each of them the heading that stands above it in the table."
    case .sameColumn: "Take one of the two out, or name another heading under `under`."
    case .unmatchedColumn(let text, let under, let heads):
      "\(suggestion(for: under ?? text, among: heads)) Take the entry out of `columns` where the table has it no more."
    case .unmatchedHead(let text, let key, let heads):
      "\(suggestion(for: text, among: heads)) Take the entry out of `\(key)` where the table has it no more."
    case .skippedColumn: "Take the entry out of `columns`, or what leaves them out, out of `skip`."
    case .missingRow: "Mend the number; rows are counted from 1, title and blank rows too."
    case .noNumber: "Count from 1, as a spreadsheet does."
    case .holding:
      "Write `period`, `area`, `nothing`, or the name of a column of categories in small letters, such as `weapon`."
    case .noTable: "Name the rows of headings and the columns of labels in a mapping, with `--mapping`."
    case .uncertain: "Say what it holds in the mapping, or leave it out under `skip`."
    }
  }
}
