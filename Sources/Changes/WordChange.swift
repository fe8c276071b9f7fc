/// A run of words that two texts share, or that one of them alone has.
public struct WordChange: Sendable, Hashable, Encodable {
  /// Which of the two texts has it.
  public let kind: Kind
  /// The words, with a space between two and a blank line between paragraphs.
  public let text: String

  /// Which of two texts has words.
  public enum Kind: String, Sendable, Encodable {
    /// Both.
    case kept
    /// The old one.
    case deleted
    /// The new one.
    case inserted
  }

  /// A run of words.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

extension WordChange {
  /// What becomes of `old` in `new`, word by word: the kept and deleted runs make up the old text, the kept and
  /// inserted ones the new. Paragraphs are parted by blank lines; other white space counts as a space.
  public static func changes(from old: String, to new: String) -> [WordChange] {
    let (olds, news) = (old.wordsAndBreaks, new.wordsAndBreaks)
    var numbers: [Substring: Int] = [:]
    for word in olds + news where numbers[word] == nil { numbers[word] = numbers.count }
    let alignment = Alignment(olds.compactMap { numbers[$0] }, news.compactMap { numbers[$0] })
    var runs: [(kind: Kind, words: [Substring])] = []
    func add(_ kind: Kind, _ words: ArraySlice<Substring>) {
      guard !words.isEmpty else { return }
      if runs.last?.kind == kind {
        runs[runs.count - 1].words += words
      } else {
        runs.append((kind, Array(words)))
      }
    }
    var (nextOld, nextNew) = (0, 0)
    for pair in alignment.pairs {
      add(.deleted, olds[nextOld..<pair.old])
      add(.inserted, news[nextNew..<pair.new])
      add(.kept, olds[pair.old...pair.old])
      (nextOld, nextNew) = (pair.old + 1, pair.new + 1)
    }
    add(.deleted, olds[nextOld...])
    add(.inserted, news[nextNew...])
    return runs.map { WordChange($0.kind, $0.words.joinedAsText) }
  }

  /// What stands between two paragraphs.
  static let paragraphBreak = "\n\n"
}

extension String {
  /// Its words, and a paragraph break wherever a blank line stands between two.
  fileprivate var wordsAndBreaks: [Substring] {
    var parts: [Substring] = []
    for paragraph in split(separator: WordChange.paragraphBreak) {
      let words = paragraph.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else { continue }
      if !parts.isEmpty { parts.append(Substring(WordChange.paragraphBreak)) }
      parts += words
    }
    return parts
  }
}

extension [Substring] {
  fileprivate var joinedAsText: String {
    var text = ""
    for part in self {
      let isBreak = part == WordChange.paragraphBreak
      if !isBreak, !text.isEmpty, !text.hasSuffix(WordChange.paragraphBreak) { text += " " }
      text += part
    }
    return text
  }
}
