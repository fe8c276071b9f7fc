import CommonMark
import Diagnostics
import Reading

/// Words that an author wrote: a file of them, or a text of a definition.
struct WordsFile: Sendable {
  /// The name of the file without `.md`; the key of a text.
  let name: String
  /// The file that they stand in.
  let file: SourceFile
  let markdown: Markdown
  /// Where a text of a definition stands in its file; nil for a file of words.
  var scalar: ScalarPlaces?

  /// The words alone, as a file of their own.
  var text: SourceFile {
    scalar.map { SourceFile(path: file.path, text: $0.text.value) } ?? file
  }

  /// Where what begins at `position` stands in the file.
  func place(of position: Position) -> Place {
    let place = text.place(of: position)
    return scalar?.place(of: place) ?? place
  }
}

extension WordsFile {
  /// The Markdown in a text of a definition. Its problems are told at their places there; nil where it cannot be read.
  init?(
    _ text: Located<String>, named name: String, in file: SourceFile, into diagnostics: inout DiagnosticList
  ) {
    let scalar = ScalarPlaces(of: text, in: file)
    var found = DiagnosticList()
    let markdown =
      Markdown(plain: text.value)
      ?? Markdown.parse(SourceFile(path: file.path, text: text.value), into: &found)
    for diagnostic in found.sorted {
      diagnostics.add(Diagnostic(diagnostic, movedTo: scalar.place(of: diagnostic.place), in: file))
    }
    guard let markdown else { return nil }
    self.init(name: name, file: file, markdown: markdown, scalar: scalar)
  }
}

extension Markdown {
  /// The one paragraph of a text on one line in which nothing can be Markdown: most texts of definitions are, and
  /// need no reading. Nil where something might be.
  fileprivate init?(plain text: String) {
    guard let first = text.utf8.first, first.isLetter, text.utf8.last != UInt8(ascii: " "),
      !text.utf8.contains(where: \.mayBeMarkdown)
    else { return nil }
    let start = Position(line: 1, byteColumn: 1)
    self.init(blocks: [Block(.paragraph([Inline(.text(text), at: start)]), at: start)])
  }
}

extension UInt8 {
  /// A letter of ASCII: no list, heading or quote begins with one.
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Whether it has a meaning in Markdown inside a line, ends the line, or may begin a formula.
  fileprivate var mayBeMarkdown: Bool {
    switch self {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
      UInt8(ascii: "&"), UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "="),
      0..<0x20:
      true
    default: false
    }
  }
}
