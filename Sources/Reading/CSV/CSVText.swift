import Diagnostics
import Writing

/// CSV as it is written for a download: commas, quotes only where they are needed, and lines that end with
/// a carriage return and a line feed, as in RFC 4180, which the government's tabular data standard asks for.
public struct CSVText: ~Copyable {
  private var buffer = TextBuffer(capacity: 1 << 12)
  /// Whether the row that is being written has no cell yet.
  private var isAtStart = true

  /// An empty text.
  public init() {}

  /// The text in UTF-8, without a byte order mark.
  public var bytes: [UInt8] { buffer.bytes }
  /// The text.
  public var text: String { buffer.text }

  /// Adds a row of these cells.
  public mutating func append(_ row: some Collection<String>) {
    // A line with nothing on it would be read as no row.
    if row.count == 1, row.first?.isEmpty == true {
      buffer.append(.quote)
      buffer.append(.quote)
    }
    for cell in row { append(cell: cell) }
    endRow()
  }

  /// Adds a cell to the row that is being written.
  public mutating func append(cell: String) {
    separate()
    let isQuoted =
      cell.utf8.withContiguousStorageIfAvailable(CSVText.needsQuotes)
      ?? CSVText.needsQuotes(around: cell.utf8)
    guard isQuoted else { return buffer.append(cell) }
    buffer.append(.quote)
    buffer.append(cell, escaping: { $0 == .quote }) { byte, buffer in
      buffer.append(byte)
      buffer.append(byte)
    }
    buffer.append(.quote)
  }

  /// Adds a cell that `write` appends, in which nothing needs quotes, such as a number.
  public mutating func append(plainCell write: (inout TextBuffer) -> Void) {
    separate()
    write(&buffer)
  }

  /// Ends the row.
  public mutating func endRow() {
    buffer.append(.carriageReturn)
    buffer.append(.lineFeed)
    isAtStart = true
  }

  private static func needsQuotes(around text: some BidirectionalCollection<UInt8>) -> Bool {
    text.contains(where: \.needsQuotes) || text.first == .space || text.last == .space
  }

  private mutating func separate() {
    if !isAtStart { buffer.append(.comma) }
    isAtStart = false
  }
}

extension UInt8 {
  fileprivate var needsQuotes: Bool { self == .comma || self == .quote || isLineEnd }
}
