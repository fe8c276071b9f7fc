import CommonMark
import Diagnostics
import Figures
import Numerals

/// No words are a draft's leftover.
///
/// A note to oneself in the words is published with them: `TODO`, `TBC`, `DRAFT`, `to be confirmed`, `[to follow]`, `??`,
/// placeholder text; so is what a word processor leaves, `Error! Bookmark not defined`. Write what was to be written, or
/// make the note a comment (`<!-- … -->`), which is never published.
///
/// The same is said of a definition in which `TODO` stands where `tally new` or `tally init` could not know what
/// belongs there.
enum LeftoverWords: EditionRule, Hashable {
  /// They hold a marker.
  case marker(String)
  /// A definition holds a placeholder.
  case placeholder(String)

  static let name = "leftover-words"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for words in edition.folder.allWords {
      words.markdown.forEachLeaf { position, inlines in
        guard let marker = marker(in: inlines.plainText) else { return }
        diagnostics.report(Self.marker(marker), at: words.place(of: position), in: words.file)
      }
    }
    for file in edition.folder.definitions {
      for text in Placeholder.texts(in: file) {
        diagnostics.report(Self.placeholder(text.value), at: text.place, in: file)
      }
    }
  }

  /// Words that drafts leave over, in capitals.
  private static let words: Set<String> = [Placeholder.mark, tbc, "TBA", "FIXME", "XX", "XXX"]
  /// To be confirmed, which is no word in small letters either.
  private static let tbc = "TBC"
  /// What is left over in any case.
  private static let wordsInAnyCase = WordSet([tbc.lowercased()])
  /// A word of each of `phrases` that has neither a bracket nor two question marks.
  private static let wordsOfPhrases = WordSet(["lorem", "confirmed", "error"])
  /// What is left over where it is not part of a title in capitals.
  private static let draft = "DRAFT"
  /// Phrases that drafts and word processors leave over, in small letters.
  private static let phrases = [
    "[to follow]", "[to come]", "[insert", "[check ", "lorem ipsum", "to be confirmed", "??",
    "error! reference source not found", "error! bookmark not defined",
  ]

  /// The first marker in a text; nil where there is none. It goes by bytes: every word of every edition is read.
  private static func marker(in text: String) -> String? {
    var text = text
    var search = MarkerSearch()
    text.withUTF8 { search.read($0) }
    if let word = search.word { return word }
    guard search.mayHoldPhrase else { return nil }
    let lowercased = text.lowercased()
    return phrases.first { lowercased.contains($0) }
  }

  /// What is found in the bytes of a text, word by word.
  private struct MarkerSearch {
    /// The first word that is left over.
    private(set) var word: String?
    /// Whether any of `phrases` may be there.
    private(set) var mayHoldPhrase = false
    /// Whether the last word is of capitals alone, as those of a title in capitals are.
    private var isAfterCapitals = false
    /// Whether the last word is left over unless a title goes on after it.
    private var isAfterDraft = false

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
      var start = 0
      for index in text.indices where !text[index].isLetter {
        if start < index { take(UnsafeBufferPointer(rebasing: text[start..<index])) }
        if word != nil { return }
        start = index + 1
        let isSecondMark = text[index] == UInt8(ascii: "?") && index > 0 && text[index - 1] == text[index]
        if text[index] == UInt8(ascii: "[") || isSecondMark { mayHoldPhrase = true }
      }
      if start < text.count { take(UnsafeBufferPointer(rebasing: text[start...])) }
      if word == nil, isAfterDraft { word = LeftoverWords.draft }
    }

    private mutating func take(_ letters: UnsafeBufferPointer<UInt8>) {
      let isCapitals = letters.count > 1 && letters.allSatisfy(\.isCapital)
      if isAfterDraft, !isCapitals { return word = LeftoverWords.draft }
      if isCapitals {
        let typed = String(decoding: letters, as: UTF8.self)
        if LeftoverWords.words.contains(typed) { word = typed }
        isAfterDraft = typed == LeftoverWords.draft && !isAfterCapitals
      } else if LeftoverWords.wordsInAnyCase.contains(letters) {
        word = String(decoding: letters, as: UTF8.self)
      } else if LeftoverWords.wordsOfPhrases.contains(letters) {
        mayHoldPhrase = true
      }
      isAfterCapitals = isCapitals
    }
  }

  var message: String {
    switch self {
    case .marker(let marker): "The words hold “\(marker)”, which a draft has left over."
    case .placeholder(let text): "`\(text)` is still to be filled in."
    }
  }

  var help: String? {
    switch self {
    case .marker: "Write what is to stand there, or make the note a comment: `<!-- … -->`."
    case .placeholder: "Write it in place of `\(Placeholder.mark)` and what follows."
    }
  }
}

extension UInt8 {
  /// A to Z.
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

  /// A letter of ASCII, or a part of any other.
  fileprivate var isLetter: Bool { isPlainLetter || self >= 0x80 }
}

extension EditionFolder {
  /// Its words and those of its sections, deliverables and measures.
  fileprivate var allWords: [WordsFile] {
    words
      + sections.flatMap { section in
        section.words + section.definition.deliverables.compactMap(\.says)
          + section.measures.flatMap(\.words)
      }
  }
}

extension EditionFolder {
  /// The files of its definition and of those of its sections and measures.
  fileprivate var definitions: [SourceFile] {
    [definition.file]
      + sections.flatMap { [$0.definition.file] + $0.measures.map(\.definition.file) }
  }
}

extension Markdown {
  /// Where each paragraph and heading begins, and what it says.
  var paragraphs: [(position: Position, text: String)] {
    leaves.map { ($0.position, $0.inlines.plainText) }
  }
}
