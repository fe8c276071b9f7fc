import Diagnostics

/// CSV as it is written for a download: commas, quotes only where they are needed, and lines that end with
/// a carriage return and a line feed, as in RFC 4180, which the government's tabular data standard asks for.
public struct CSVText: Sendable {
  /// The text in UTF-8, without a byte order mark.
  public private(set) var bytes: [UInt8] = []

  /// An empty text.
  public init() {}

  /// The text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a row of these cells.
  public mutating func append(_ row: some Collection<String>) {
    // A line with nothing on it would be read as no row.
    if row.count == 1, row.first?.isEmpty == true { bytes += [.quote, .quote] }
    var isFirst = true
    for cell in row {
      if !isFirst { bytes.append(.comma) }
      append(cell: cell)
      isFirst = false
    }
    bytes += [.carriageReturn, .lineFeed]
  }

  private mutating func append(cell: String) {
    let text = cell.utf8
    guard text.contains(where: \.needsQuotes) || text.first == .space || text.last == .space else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(.quote)
    for byte in text {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }
}

extension UInt8 {
  fileprivate var needsQuotes: Bool { self == .comma || self == .quote || isLineEnd }
}
