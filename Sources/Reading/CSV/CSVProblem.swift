import Diagnostics

/// What can be wrong in a CSV file.
public enum CSVProblem: Problem, Hashable {
  /// The file is longer than `CSVTable.byteLimit`.
  case tooLong(bytes: Int)
  /// More problems than `CSVTable.problemLimit`.
  case tooManyProblems
  /// Nothing stands in the file.
  case empty
  /// Nothing stands under the header.
  case noRows
  /// A first line that tells Excel the separator.
  case separatorLine(String)
  /// A header that is separated by something other than commas.
  case wrongSeparator(Separator)
  /// A row with more or fewer cells than the header.
  case raggedRow(cells: Int, columns: Int)
  /// A quote that opens a cell and is not closed.
  case unclosedQuote
  /// Text between the quote that closes a cell and the next comma.
  case textAfterQuote
  /// A quote in a cell that does not begin with one.
  case quoteInText
  /// A column that has values and no name.
  case namelessColumn(number: Int)
  /// A column's name that an earlier column has.
  case duplicateColumn(String)

  /// What else than a comma may separate cells.
  public enum Separator: String, Sendable {
    /// `;`
    case semicolon
    /// A tab.
    case tab
  }
}

extension CSVProblem {
  /// The rule that is broken.
  public var rule: String { words.rule }
  /// What is wrong.
  public var message: String { words.message }
  /// What to do.
  public var help: String? { words.help }

  private var words: (rule: String, message: String, help: String) {
    switch self {
    case .tooLong(let bytes):
      (
        "table-too-long", "This table has \(bytes) bytes; a table has at most \(CSVTable.byteLimit).",
        "Divide it into several files."
      )
    case .tooManyProblems:
      (
        "too-many-problems", "This table has more than \(CSVTable.problemLimit) problems.",
        "Mend the first ones, then look again."
      )
    case .empty:
      ("empty-table", "Nothing stands in this table.", "Write the names of the columns in its first line.")
    case .noRows:
      ("no-rows", "This table has a header and no rows.", "Add the rows, or delete the file.")
    case .separatorLine(let line):
      (
        "separator-line", "The line `\(line)` is meant for Excel and is not data.",
        "Delete it, and separate the cells with commas."
      )
    case .wrongSeparator(let separator):
      (
        "wrong-separator", "The cells of this table are separated by \(separator.rawValue)s, not commas.",
        "Save the file in Excel as `CSV UTF-8 (comma delimited)`."
      )
    case .raggedRow(let cells, let columns):
      (
        "ragged-row",
        "This row has \(counted(cells, "cell")), and the header has \(counted(columns, "column")).",
        cells > columns
          ? "Put a text that holds a comma in double quotes, or delete the cells that are too many."
          : "Add a comma for each cell that is missing."
      )
    case .unclosedQuote:
      (
        "unclosed-quote", "The double quote that opens here is not closed.",
        "Close it; write a quote inside a quoted text twice."
      )
    case .textAfterQuote:
      (
        "text-after-quote", "Text stands between a closing double quote and the next comma.",
        "Write a quote inside a quoted text twice."
      )
    case .quoteInText:
      (
        "quote-in-text", "A double quote stands inside a text that is not in quotes.",
        "Put the whole text in double quotes, and write the quote inside it twice."
      )
    case .namelessColumn(let number):
      (
        "nameless-column", "Column \(number) has values and no name.",
        "Write its name in the header, or delete its values."
      )
    case .duplicateColumn(let name):
      ("duplicate-column", "The column `\(name)` is there twice.", "Delete or rename one of the two.")
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
