import CommonMark
import Measures

/// What a fenced block in words makes of data: the first word of its fence says what.
public enum DataBlock: Sendable, Hashable {
  /// A table: `table road-collisions by month and year`.
  case table(TableBlock)
  /// The chart of a measure, or of one of its further tables: `chart burglary`, `chart burglary.by-district`.
  case chart(DataName)
  /// Measures at a glance: `figures burglary robbery`.
  case figures([String])

  /// What begins the fence of each kind.
  enum Kind: String, CaseIterable {
    case table
    case chart
    case figures
  }
}

/// Data by name, as in formulas: `burglary`, `burglary.by-district`.
public struct DataName: Sendable, Hashable {
  /// The measure.
  public let measure: String
  /// The further table of the measure; nil for its own data.
  public let table: String?
}

extension DataName {
  /// What a word names.
  init(_ word: String) {
    let parts = word.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    measure = parts[0]
    table = parts.count > 1 ? parts[1] : nil
  }
}

/// A table that words ask for.
public struct TableBlock: Sendable, Hashable {
  /// The data that it shows.
  public let data: DataName
  /// What it shows of them.
  public let request: TableRequest
  /// What stands over it; nil for the measure's title.
  public let caption: String?
}

extension DataBlock {
  /// What a code block asks for; nil where it is code, or cannot be read: that has been reported.
  public init?(_ code: CodeBlock) {
    guard let block = try? BlockReading(code)?.block() else { return nil }
    self = block
  }
}
