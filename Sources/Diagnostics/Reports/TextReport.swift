/// Problems as lines for a terminal:
///
/// ```
/// Content/data.csv:3:12: error: `1,2,3` has commas elsewhere than between thousands. [number]
///   3 | YE 2019-06,"1,2,3"
///     |            ^
/// Content/data.csv:2:1: note: The column begins here.
/// help: Write `1,230`.
/// ```
///
/// It is coloured only when asked to be, and the same with and without colours otherwise. Sentences are folded, and
/// lines of files cut, only where a width is given.
public struct TextReport: Sendable {
  private let ink: Ink
  private let lines: Lines
  /// The folder that paths start from, where places are links to their files.
  private let linkBase: String?

  /// A report, in the sixteen colours of terminals where `isColoured`, of lines no wider than `width`. Where
  /// `linkBase` is given, the absolute path of the folder that paths start from, each place is a link to its file.
  public init(isColoured: Bool = false, width: Int? = nil, linkBase: String? = nil) {
    ink = Ink(isOn: isColoured)
    lines = Lines(width: width)
    self.linkBase = linkBase
  }

  /// All of them, in their order, a blank line after each, and their count at the end; an empty text where
  /// there are none.
  public func text(of diagnostics: some Collection<Diagnostic>) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let count = ink.bold(ProblemCount(of: diagnostics).words)
    return diagnostics.map { text(of: $0) + "\n" }.joined() + count + "\n"
  }

  /// One problem; each of its lines ends with a line feed.
  public func text(of diagnostic: Diagnostic) -> String {
    var parts = [summary(of: diagnostic)]
    parts += excerpt(of: diagnostic)
    parts += diagnostic.notes.map(line(for:))
    if let help = diagnostic.help {
      parts.append(lines.fold([Lines.Word("help:", painted: ink.bold("help:"))] + words(of: help), indent: 0))
    }
    return parts.map { $0 + "\n" }.joined()
  }
}

extension TextReport {
  private func summary(of diagnostic: Diagnostic) -> String {
    let (severity, rule) = ("\(diagnostic.severity.rawValue):", "[\(diagnostic.rule)]")
    return lines.fold(
      [
        word(for: diagnostic.place),
        Lines.Word(severity, painted: ink.severity(severity, diagnostic.severity)),
      ]
        + words(of: diagnostic.message) + [Lines.Word(rule, painted: ink.faint(rule))], indent: 0)
  }

  private func words(of sentence: String) -> [Lines.Word] {
    sentence.split(separator: " ", omittingEmptySubsequences: false).map { Lines.Word($0) }
  }

  /// The place with a colon after it, bold, and a link (OSC 8) where links are asked for.
  private func word(for place: Place) -> Lines.Word {
    let text = "\(place)"
    let shown =
      linkBase.map { "\u{1B}]8;;\(address(of: place, from: $0))\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\" } ?? text
    return Lines.Word("\(text):", painted: ink.bold("\(shown):"))
  }

  /// The address of a place as terminals open it: the file, and the line after `#`.
  private func address(of place: Place, from base: String) -> String {
    let path = place.path.hasPrefix("/") ? place.path : "\(base)/\(place.path)"
    let escaped = path.utf8.map { byte in
      byte.isPlainInAddress
        ? String(UnicodeScalar(byte)) : "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
    }
    return "file://\(escaped.joined())" + (place.line.map { "#\($0)" } ?? "")
  }

  private func excerpt(of diagnostic: Diagnostic) -> [String] {
    guard let line = diagnostic.excerpt, let number = diagnostic.place.line else { return [] }
    let room = lines.width.map { max($0 - "  \(number) | ……".count, Excerpt.leastWidth) } ?? Excerpt.width
    let excerpt = Excerpt(of: line, column: diagnostic.place.column, width: min(room, Excerpt.width))
    let margin = String(repeating: " ", count: String(number).count)
    let shown = ink.faint("  \(number) |") + (excerpt.text.isEmpty ? "" : " \(excerpt.text)")
    guard let caret = excerpt.caret else { return [shown] }
    let indent = String(repeating: " ", count: caret + 1)
    return [shown, ink.faint("  \(margin) |") + indent + ink.severity("^", diagnostic.severity)]
  }

  private func line(for note: Diagnostic.Note) -> String {
    lines.fold([word(for: note.place), Lines.Word("note:")] + words(of: note.message), indent: 0)
  }
}

extension UInt8 {
  /// Whether it stands for itself in the path of an address.
  fileprivate var isPlainInAddress: Bool {
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    return isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || "/-._~".utf8.contains(self)
  }
}
