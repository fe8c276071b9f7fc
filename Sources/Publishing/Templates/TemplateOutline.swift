import Diagnostics

/// A template taken apart: its words, and its tags, nested as its sections are, each with its place.
struct TemplateOutline: Sendable {
  let pieces: [Piece]

  enum Piece: Sendable {
    /// What goes to the page as it is.
    case words([UInt8])
    case tag(Tag)
  }

  struct Tag: Sendable {
    let kind: Kind
    let name: String
    /// Of the first byte of its braces.
    let offset: Int
  }

  enum Kind: Sendable {
    /// `{{name}}`
    case escaped
    /// `{{{name}}}`
    case raw
    /// `{{#name}}…{{/name}}`
    case section([Piece])
    /// `{{^name}}…{{/name}}`
    case inverted([Piece])
    /// `{{>name}}`
    case partial
  }
}

extension TemplateOutline {
  /// Reads the outline, and reports each tag that is broken or that Tally's templates do without.
  ///
  /// A tag that writes nothing and stands alone on its line takes the line with it, as in Mustache. A partial's
  /// lines stay as they are: Mustache would indent them with the tag, which HTML does not need.
  init(of file: SourceFile, into diagnostics: inout DiagnosticList) {
    var scan = TagScan(file: file)
    let pieces = scan.pieces(in: nil, &diagnostics)
    self.init(pieces: pieces)
  }
}

private struct TagScan {
  let file: SourceFile
  /// Behind the last tag that was read.
  var position = 0
  /// Where the words begin that are not in any piece yet.
  var words = 0

  typealias Piece = TemplateOutline.Piece

  /// The pieces up to the end of the section `open`, or of the file.
  mutating func pieces(in open: TemplateOutline.Tag?, _ diagnostics: inout DiagnosticList) -> [Piece] {
    var pieces: [Piece] = []
    while let offset = find("{", times: 2, from: position) {
      guard let (sign, name) = take(at: offset, &diagnostics) else { continue }
      takeWords(before: offset, sign: sign, into: &pieces)
      switch sign {
      case "!": continue
      case "/":
        if name == open?.name { return pieces }
        report(.strayClose(name: name, open: open?.name), at: offset, &diagnostics)
        // An unmatched end most likely ends the section that is open, under a misspelt name.
        if open != nil { return pieces }
      case "#", "^":
        let start = TemplateOutline.Tag(kind: .section([]), name: name, offset: offset)
        let inner = self.pieces(in: start, &diagnostics)
        let kind: TemplateOutline.Kind = sign == "#" ? .section(inner) : .inverted(inner)
        pieces.append(.tag(.init(kind: kind, name: name, offset: offset)))
      case ">": pieces.append(.tag(.init(kind: .partial, name: name, offset: offset)))
      case "{": pieces.append(.tag(.init(kind: .raw, name: name, offset: offset)))
      case "": pieces.append(.tag(.init(kind: .escaped, name: name, offset: offset)))
      default: report(.unsupported(sign: sign), at: offset, &diagnostics)
      }
    }
    position = file.bytes.count
    takeWords(before: position, sign: "", into: &pieces)
    if let open { report(.unclosedSection(name: open.name), at: open.offset, &diagnostics) }
    return pieces
  }

  /// Takes the words up to the tag at `offset` as a piece. The next begin behind the tag, which ends at `position`,
  /// or, where it takes its line with it, behind that.
  private mutating func takeWords(before offset: Int, sign: String, into pieces: inout [Piece]) {
    let line = sign.isEmpty || sign == "{" ? nil : lineHeld(from: offset, to: position)
    let piece = file.bytes[words..<max(words, line?.lowerBound ?? offset)]
    if !piece.isEmpty { pieces.append(.words(Array(piece))) }
    words = line?.upperBound ?? position
  }

  /// The line that holds nothing but the tag from `start` to `end`, with its end; nil where more is on it.
  private func lineHeld(from start: Int, to end: Int) -> Range<Int>? {
    let before = file.bytes[..<start].reversed().prefix(while: \.isBlank).count
    let after = file.bytes[end...].prefix(while: \.isBlank).count
    let (first, last) = (start - before, end + after)
    guard first == 0 || file.bytes[first - 1] == UInt8(ascii: "\n") else { return nil }
    let rest = file.bytes[last...]
    if rest.isEmpty { return first..<last }
    if rest.starts(with: "\n".utf8) { return first..<(last + 1) }
    return rest.starts(with: "\r\n".utf8) ? first..<(last + 2) : nil
  }

  /// Takes one whole tag: its sign and the name behind it. Nil where the tag has no end or no proper name.
  private mutating func take(
    at offset: Int, _ diagnostics: inout DiagnosticList
  ) -> (sign: String, name: String)? {
    let isRaw = offset + 2 < file.bytes.count && file.bytes[offset + 2] == UInt8(ascii: "{")
    guard let end = find("}", times: isRaw ? 3 : 2, from: offset + 2) else {
      report(.unclosedTag, at: offset, &diagnostics)
      position = file.bytes.count
      return nil
    }
    position = end + (isRaw ? 3 : 2)
    var inside = Substring(decoding: file.bytes[(offset + 2)..<end], as: UTF8.self)
    var sign = ""
    if let first = inside.first, "!#^/>{&=<$%".contains(first) { sign = String(inside.removeFirst()) }
    let name = inside.split(separator: " ").joined(separator: " ")
    if sign == "!" { return (sign, name) }
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
      report(
        sign.isEmpty || "#^/>{".contains(sign) ? .noName(name) : .unsupported(sign: sign), at: offset,
        &diagnostics)
      return nil
    }
    return (sign, name)
  }

  /// Where so many of a brace first stand in a row.
  private func find(_ brace: Unicode.Scalar, times: Int, from start: Int) -> Int? {
    let brace = UInt8(ascii: brace)
    var row = 0
    for offset in start..<max(start, file.bytes.count) {
      row = file.bytes[offset] == brace ? row + 1 : 0
      if row == times { return offset + 1 - times }
    }
    return nil
  }

  private func report(_ problem: TemplateProblem, at offset: Int, _ diagnostics: inout DiagnosticList) {
    diagnostics.report(problem, at: file.place(atByte: offset), in: file)
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
