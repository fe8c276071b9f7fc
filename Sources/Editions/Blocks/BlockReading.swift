import CommonMark
import Diagnostics
import Measures

/// Reads a fenced block that asks for data, and knows where each of its words stands.
struct BlockReading {
  let kind: DataBlock.Kind
  /// The words of the fence behind its kind.
  private let words: [BlockWord]
  /// The options in the lines below the fence, each with its key.
  private let options: [(key: BlockWord, value: BlockWord?)]

  /// Nil where the block does not ask for data.
  init?(_ code: CodeBlock) {
    let fence = BlockWord.words(of: code.info, line: 0)
    guard let first = fence.first, let kind = DataBlock.Kind(rawValue: first.text) else { return nil }
    self.kind = kind
    words = Array(fence.dropFirst())
    let lines = code.literal.split(separator: "\n", omittingEmptySubsequences: false)
    options = lines.enumerated().compactMap { number, line in
      BlockWord.option(in: String(line), line: number + 1)
    }
  }

  /// What the block asks for.
  func block() throws(BlockFault) -> DataBlock {
    switch kind {
    case .table: return .table(try table())
    case .chart:
      let measures = try measures()
      if measures.count > 1 { throw BlockFault(.oneChart, at: words.last) }
      return .chart(DataName(measures[0].text))
    case .figures: return .figures(try measures().map(\.text))
    }
  }

  /// The measures that it names, each with its place.
  var measureWords: [BlockWord] { kind == .table ? Array(words.prefix(1)) : words }

  /// The word that names a dimension; nil where none does.
  func word(_ text: String) -> BlockWord? { words.dropFirst().first { $0.text == text } }

  /// The value of an option.
  func value(of option: TableOption) -> BlockWord? {
    options.first { $0.key.text == option.rawValue }?.value
  }
}

/// What a table in words may say below its fence.
enum TableOption: String, CaseIterable {
  case caption, total, mean, periods
}

extension BlockReading {
  private func measures() throws(BlockFault) -> [BlockWord] {
    if words.isEmpty { throw BlockFault(.noMeasure(kind), at: nil) }
    if let option = options.first { throw BlockFault(.noOptions(kind), at: option.key) }
    return words
  }

  private func table() throws(BlockFault) -> TableBlock {
    guard let name = words.first else { throw BlockFault(.noMeasure(kind), at: nil) }
    try checkOptions()
    let request = TableRequest(
      by: try dimensions(), periods: try periods(),
      totals: try choice(.total, among: TableTotals.allCases.map(\.rawValue)).flatMap(TableTotals.init)
        ?? .none,
      hasMeans: try choice(.mean, among: ["yes", "no"]) == "yes")
    return TableBlock(
      data: DataName(name.text), request: request, caption: value(of: .caption)?.text)
  }

  /// `by X and Y and Z`
  private func dimensions() throws(BlockFault) -> [TableDimension] {
    var dimensions: [TableDimension] = []
    var rest = words.dropFirst()
    var opening = "by"
    while let word = rest.popFirst() {
      guard word.text == opening, let name = rest.popFirst() else {
        throw BlockFault(.expected(opening, found: word.text), at: word)
      }
      if dimensions.count == TableRequest.mostDimensions { throw BlockFault(.tooManyDimensions, at: name) }
      dimensions.append(TableDimension(named: name.text))
      opening = "and"
    }
    if dimensions.isEmpty { throw BlockFault(.noDimension, at: words.last) }
    return dimensions
  }

  private func checkOptions() throws(BlockFault) {
    var seen: Set<String> = []
    for option in options {
      let known = TableOption.allCases.map(\.rawValue)
      guard known.contains(option.key.text) else {
        throw BlockFault(.unknownOption(option.key.text, known: known), at: option.key)
      }
      if option.value == nil { throw BlockFault(.noValue(option.key.text), at: option.key) }
      if !seen.insert(option.key.text).inserted {
        throw BlockFault(.optionTwice(option.key.text), at: option.key)
      }
    }
  }

  private func choice(_ option: TableOption, among choices: [String]) throws(BlockFault) -> String? {
    guard let value = value(of: option) else { return nil }
    guard choices.contains(value.text) else {
      throw BlockFault(.noSuchChoice(value.text, option: option.rawValue, choices: choices), at: value)
    }
    return value.text
  }

  /// `2014, 2015`
  private func periods() throws(BlockFault) -> [Period] {
    guard let value = value(of: .periods) else { return [] }
    var periods: [Period] = []
    for part in value.text.split(separator: ",") {
      let text = part.trimmed
      do {
        periods.append(try Period(reading: text))
      } catch {
        throw BlockFault(.period(text, error), at: value)
      }
    }
    return periods
  }
}

/// A word of a block, or the value of an option, and where it stands.
struct BlockWord: Hashable {
  let text: String
  /// The line of the block, from 0, the fence.
  let line: Int
  /// How many bytes stand before it: in what the fence says, or on its line.
  let offset: Int
}

extension BlockWord {
  /// The words of a line, between spaces.
  fileprivate static func words(of text: String, line: Int) -> [BlockWord] {
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.map { part in
      let offset = text.utf8.distance(from: text.startIndex, to: part.startIndex)
      return BlockWord(text: String(decoding: part, as: UTF8.self), line: line, offset: offset)
    }
  }

  /// `key: value` on a line; nil where nothing stands on it. A line without a colon is all key.
  fileprivate static func option(in text: String, line: Int) -> (key: BlockWord, value: BlockWord?)? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let key = word(parts[0], of: text, line: line) else { return nil }
    return (key, parts.count > 1 ? word(parts[1], of: text, line: line) : nil)
  }

  private static func word(_ part: Substring, of text: String, line: Int) -> BlockWord? {
    let trimmed = part.trimmed
    guard let start = part.firstIndex(where: { !$0.isWhitespace }) else { return nil }
    return BlockWord(text: trimmed, line: line, offset: text.utf8.distance(from: text.startIndex, to: start))
  }
}

extension Substring {
  fileprivate var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...last])
  }
}
