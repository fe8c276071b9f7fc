import CommonMark
import Measures

/// What a fenced block in words makes of data: the first word of its fence says what.
public enum DataBlock: Sendable, Hashable {
  /// A table: `table road-collisions by month and year`.
  case table(TableBlock)
  /// The chart of a measure: `chart burglary`.
  case chart(String)
  /// Measures at a glance: `figures burglary robbery`.
  case figures([String])

  /// What begins the fence of each kind.
  enum Kind: String, CaseIterable {
    case table
    case chart
    case figures
  }
}

/// A table that words ask for.
public struct TableBlock: Sendable, Hashable {
  /// The measure whose data it shows.
  public let measure: String
  /// The further table of the measure; nil for its own data.
  public let table: String?
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
