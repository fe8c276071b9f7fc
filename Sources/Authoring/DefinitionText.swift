import Diagnostics
import Reading

/// The text of a definition that is changed key by key, so that the author's order, comments and line breaks stay.
///
/// Each entry is the lines from its key to the next one's, without the comments and blank lines before that.
struct DefinitionText {
  private let lines: [String]
  private let mapping: YAMLMapping
  /// What becomes of each line.
  private var fates: [Fate]
  /// What comes after a line, by its number, from 0.
  private var added: [Int: String] = [:]

  private enum Fate {
    case kept, noted, gone
    /// A comment behind the dash that it begins with, of an item which other lines belong to.
    case notedInItem
  }

  /// The text of `file`; nil where not all of it can be read, or two keys share a line.
  init?(_ file: SourceFile) {
    var problems = DiagnosticList()
    guard let mapping = YAML.read(file, into: &problems), problems.isEmpty, mapping.hasLinesOfItsOwn
    else { return nil }
    self.mapping = mapping
    lines = file.text.replacing("\r\n", with: "\n").drop { $0 == "\u{FEFF}" }
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    fates = Array(repeating: .kept, count: lines.count)
  }

  /// The text as it is now.
  var text: String {
    var result: [String] = []
    for (number, line) in lines.enumerated() {
      switch fates[number] {
      case .kept: result.append(line)
      case .noted: result.append(line.asComment)
      case .notedInItem: result.append(line.asCommentInItem)
      case .gone: break
      }
      if let text = added[number] { result.append(text) }
    }
    return result.joined(separator: "\n")
  }
}

extension DefinitionText {
  /// Puts `text` in the place of the entry under `key`; at the end where there is none.
  mutating func put(_ text: String, inPlaceOf key: String) {
    for number in range(of: key) ?? 0..<0 { fates[number] = .gone }
    put(text, after: key)
  }

  /// Adds `text` after the entry under `key`; at the end where there is none.
  mutating func put(_ text: String, after key: String) {
    let last = range(of: key)?.last ?? lines.lastIndex { !$0.isEmpty } ?? 0
    added[last] = [added[last], text].compactMap(\.self).joined(separator: "\n")
  }

  /// Makes the entries under `keys` comments.
  mutating func note(_ keys: String...) {
    for key in keys { note(range(of: key)) }
  }

  /// Makes the entries under `keys` of the mapping under `parent` comments; the whole, where nothing else is in it.
  mutating func note(_ keys: String..., in parent: String) {
    guard let entry = mapping[parent], let range = range(of: parent) else { return }
    note(keys, in: entry.value, at: range)
  }

  /// Makes the entries under `keys` of each mapping in the mapping under `parent` comments.
  mutating func note(_ keys: String..., inEachOf parent: String) {
    guard case .mapping(let whole)? = mapping[parent]?.value, let range = range(of: parent) else { return }
    for entry in whole.entries {
      guard let part = whole.range(of: entry.key.value, in: lines, upTo: range.upperBound) else { continue }
      note(keys, in: entry.value, at: part)
    }
  }

  /// Makes the entries under `keys` of each mapping in the list under `parent` comments; the whole, where its items
  /// have no lines of their own.
  mutating func note(_ keys: String..., inEachItemOf parent: String) {
    guard case .list(let items, _)? = mapping[parent]?.value, let range = range(of: parent) else { return }
    let dashes = items.compactMap { dash(of: $0, in: range) }
    guard dashes.count == items.count, zip([range.lowerBound] + dashes, dashes).allSatisfy(<) else {
      return note(range)
    }
    for (item, (dash, end)) in zip(items, zip(dashes, dashes.dropFirst() + [range.upperBound])) {
      note(keys, in: item, at: dash..<end)
      if item.place.line == dash + 1, item.keepsRest(without: keys) { fates[dash] = .notedInItem }
    }
  }

  /// The number of the line that begins with the dash of an item of the list at `range`, from 0: its first key's or,
  /// where the dash has a line of its own, one before that; nil where the list has no dashes.
  private func dash(of item: YAMLValue, in range: Range<Int>) -> Int? {
    guard let first = item.place.line.map({ $0 - 1 }), range.contains(first) else { return nil }
    if let dash = lines[first].dashColumn, let key = item.place.column, dash < key { return first }
    let above = lines[range.lowerBound..<first].lastIndex { !$0.isCommentOrBlank }
    return above.flatMap { lines[$0].dashColumn == nil ? nil : $0 }
  }

  private mutating func note(_ keys: [String], in value: YAMLValue, at range: Range<Int>) {
    guard case .mapping(let mapping) = value, mapping.hasLinesOfItsOwn else { return note(range) }
    if mapping.entries.allSatisfy({ keys.contains($0.key.value) }) { return note(range) }
    for key in keys { note(mapping.range(of: key, in: lines, upTo: range.upperBound)) }
  }

  private mutating func note(_ range: Range<Int>?) {
    for number in range ?? 0..<0 { fates[number] = .noted }
  }

  private func range(of key: String) -> Range<Int>? { mapping.range(of: key, in: lines, upTo: lines.count) }
}

extension YAMLValue {
  /// Whether it is a mapping that begins with one of `keys`, and has others that keep their lines.
  fileprivate func keepsRest(without keys: [String]) -> Bool {
    guard case .mapping(let mapping) = self, mapping.hasLinesOfItsOwn else { return false }
    let names = mapping.entries.map(\.key.value)
    return names.first.map(keys.contains) == true && !names.allSatisfy(keys.contains)
  }
}

extension YAMLMapping {
  /// Whether each key begins a line: no two share one, as between braces.
  fileprivate var hasLinesOfItsOwn: Bool {
    let keys = entries.map(\.key.place)
    return Set(keys.map(\.line)).count == keys.count && Set(keys.map(\.column)).count <= 1
      && place.line == keys.first?.line && place.column == keys.first?.column
  }

  /// The numbers of the lines of the entry under `key`, from 0; `end` is the line after the mapping's last.
  fileprivate func range(of key: String, in lines: [String], upTo end: Int) -> Range<Int>? {
    guard let index = entries.firstIndex(where: { $0.key.value == key }),
      let line = entries[index].key.place.line
    else { return nil }
    let next = index + 1 < entries.count ? entries[index + 1].key.place.line.map { $0 - 1 } : nil
    let whole = (line - 1)..<(next ?? end)
    let last = lines[whole].lastIndex { !$0.isCommentOrBlank } ?? whole.lowerBound
    return whole.lowerBound..<(last + 1)
  }
}

extension String {
  fileprivate var asComment: String {
    if hasPrefix("#") { return self }
    return isEmpty ? "#" : "# " + self
  }

  /// `- name: Anna` as `- # name: Anna`.
  fileprivate var asCommentInItem: String {
    guard let dash = firstIndex(of: "-") else { return asComment }
    return "\(self[...dash]) #\(self[index(after: dash)...])"
  }

  /// The column, from 1, of the dash that it begins with; nil where it begins with something else.
  fileprivate var dashColumn: Int? {
    let indent = prefix { $0 == " " }
    return dropFirst(indent.count).first == "-" ? indent.count + 1 : nil
  }

  fileprivate var isCommentOrBlank: Bool {
    let text = drop { $0 == " " || $0 == "\t" }
    return text.isEmpty || text.first == "#"
  }
}
