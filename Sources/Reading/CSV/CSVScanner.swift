import Diagnostics

/// One pass over the bytes of a CSV file (RFC 4180), which finds rows and cells and what is wrong with quotes.
///
/// A line ends with a line feed, a carriage return or both. White space around a cell and around its quotes
/// does not belong to it.
struct CSVScanner {
  /// The bytes of the file, and after them the cells that hold doubled quotes, each written once.
  private(set) var buffer: [UInt8]
  /// All cells found, row by row.
  private(set) var cells: [CSVExtent] = []
  /// All rows found, blank ones too.
  private(set) var records: [CSVRecord] = []
  /// What is wrong with quotes.
  private(set) var faults: [CSVFault] = []

  private let end: Int
  private var position: Int
  private var line = 1
  private var isSound = true

  /// Scans all of `bytes`, which are UTF-8.
  init(_ bytes: [UInt8]) {
    buffer = bytes
    end = bytes.count
    position = bytes.starts(with: UTF8.byteOrderMark) ? UTF8.byteOrderMark.count : 0
    while position < end { scanRecord() }
  }
}

/// What is wrong with the quotes of a cell.
struct CSVFault {
  let problem: CSVProblem
  /// Where it shows, in bytes.
  let offset: Int
  /// Where the quoted text begins that it belongs to.
  let opening: Int?
}

extension CSVScanner {
  private mutating func scanRecord() {
    let (firstLine, start, firstCell) = (line, position, cells.count)
    isSound = true
    scanCell()
    while byte == .comma {
      position += 1
      scanCell()
    }
    skipLineEnd()
    records.append(
      CSVRecord(line: firstLine, start: start, cells: firstCell..<cells.count, isSound: isSound))
  }

  private mutating func scanCell() {
    let start = position
    while byte == .space || byte == .tab { position += 1 }
    if byte == .quote {
      scanQuotedCell()
    } else {
      position = start
      scanPlainCell()
    }
  }

  private mutating func scanPlainCell() {
    let start = position
    var quote: Int?
    while let byte, byte != .comma, !byte.isLineEnd {
      if byte == .quote { quote = quote ?? position }
      position += 1
    }
    if let quote { report(.quoteInText, at: quote) }
    let text = buffer.trimmed(start..<position)
    cells.append(CSVExtent(start: text.lowerBound, range: text))
  }

  private mutating func scanQuotedCell() {
    let opening = position
    guard let closing = closingQuote(after: opening) else {
      report(.unclosedQuote, at: opening)
      skipLine()
      return
    }
    addQuotedCell((opening + 1)..<closing)
    line += lineEnds(in: (opening + 1)..<closing)
    position = closing + 1
    while byte == .space || byte == .tab { position += 1 }
    if let byte, byte != .comma, !byte.isLineEnd {
      report(.textAfterQuote, at: position, opening: opening)
    }
    skipToCellEnd()
  }

  private func closingQuote(after opening: Int) -> Int? {
    var next = opening + 1
    while let quote = buffer[next..<end].firstIndex(of: .quote) {
      guard quote + 1 < end, buffer[quote + 1] == .quote else { return quote }
      next = quote + 2
    }
    return nil
  }
}

extension CSVScanner {
  private var byte: UInt8? { position < end ? buffer[position] : nil }

  private mutating func report(_ problem: CSVProblem, at offset: Int, opening: Int? = nil) {
    faults.append(CSVFault(problem: problem, offset: offset, opening: opening))
    isSound = false
  }

  private mutating func skipToCellEnd() {
    while let byte, byte != .comma, !byte.isLineEnd { position += 1 }
  }

  /// Goes on after the line of a quote that is never closed, so that the rows below it are read.
  private mutating func skipLine() {
    while let byte, !byte.isLineEnd { position += 1 }
  }

  private mutating func skipLineEnd() {
    guard let byte, byte.isLineEnd else { return }
    position += 1
    if byte == .carriageReturn, self.byte == .lineFeed { position += 1 }
    line += 1
  }

  private func lineEnds(in range: Range<Int>) -> Int {
    range.count { offset in
      let isSecondOfPair =
        buffer[offset] == .lineFeed && offset > range.lowerBound && buffer[offset - 1] == .carriageReturn
      return buffer[offset].isLineEnd && !isSecondOfPair
    }
  }

  private mutating func addQuotedCell(_ range: Range<Int>) {
    let text = buffer.trimmed(range)
    guard buffer[text].contains(.quote) else {
      cells.append(CSVExtent(start: text.lowerBound, range: text))
      return
    }
    let copy = buffer.count
    var isSecondOfPair = false
    for offset in text {
      let isQuote = buffer[offset] == .quote
      isSecondOfPair = isQuote && !isSecondOfPair
      if !isQuote || isSecondOfPair { buffer.append(buffer[offset]) }
    }
    cells.append(CSVExtent(start: text.lowerBound, range: copy..<buffer.count))
  }
}

extension UInt8 {
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
}
