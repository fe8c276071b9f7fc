import CommonMark
import Diagnostics

/// No words are a draft's leftover.
///
/// A note to oneself in the words is published with them: `TODO`, `TBC`, `[to follow]`, placeholder text. Write
/// what was to be written, or make the note a comment (`<!-- … -->`), which is never published.
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
  private static let words: Set<String> = [Placeholder.mark, "TBC", "TBA", "FIXME", "XX", "XXX"]
  /// Phrases that drafts leave over, in small letters. All but the last begin with a bracket, and the
  /// last begins its text.
  private static let phrases = ["[to follow]", "[to come]", "[insert", "lorem ipsum"]

  /// The first marker in a text; nil where there is none. It goes by bytes: every word of every edition is read.
  private static func marker(in text: String) -> String? {
    var text = text
    let (word, mayHoldPhrase) = text.withUTF8 { text in
      (firstWord(in: text), text.contains(UInt8(ascii: "[")) || text.starts(with: "Lorem".utf8))
    }
    if word != nil || !mayHoldPhrase { return word }
    let lowercased = text.lowercased()
    return phrases.first { lowercased.contains($0) }
  }

  /// The first of `words` that stands alone in a text.
  private static func firstWord(in text: UnsafeBufferPointer<UInt8>) -> String? {
    var start: Int?
    for index in 0...text.count {
      let byte = index < text.count ? text[index] : UInt8(ascii: " ")
      if byte.isLetter {
        start = start ?? index
      } else if let first = start {
        start = nil
        // Most words begin with a small letter, and are none.
        guard text[first].isCapital, text[first..<index].allSatisfy(\.isCapital) else { continue }
        let word = String(decoding: text[first..<index], as: UTF8.self)
        if words.contains(word) { return word }
      }
    }
    return nil
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
  fileprivate var isLetter: Bool {
    isCapital || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || self >= 0x80
  }
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
