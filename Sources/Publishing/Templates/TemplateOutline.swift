import Diagnostics

/// The tags of a template, nested as its sections are, each with its place. The engine keeps neither names nor
/// places where they can be seen, and renders a name that it does not know as nothing.
struct TemplateOutline: Sendable {
  let tags: [Tag]

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
    case section([Tag])
    /// `{{^name}}…{{/name}}`
    case inverted([Tag])
    /// `{{>name}}`
    case partial
  }
}

extension TemplateOutline {
  /// Reads the outline, and reports each tag that is broken or that Tally's templates do without.
  init(of file: SourceFile, into diagnostics: inout DiagnosticList) {
    var scan = TagScan(file: file)
    let tags = scan.tags(in: nil, &diagnostics)
    self.init(tags: tags)
  }
}

private struct TagScan {
  let file: SourceFile
  var position = 0

  /// The tags up to the end of the section `open`, or of the file.
  mutating func tags(in open: TemplateOutline.Tag?, _ diagnostics: inout DiagnosticList) -> [TemplateOutline
    .Tag]
  {
    var tags: [TemplateOutline.Tag] = []
    while let offset = find("{{", from: position) {
      guard let (sign, name) = take(at: offset, &diagnostics) else { continue }
      switch sign {
      case "!": continue
      case "/":
        if name == open?.name { return tags }
        report(.strayClose(name: name, open: open?.name), at: offset, &diagnostics)
        // An unmatched end most likely ends the section that is open, under a misspelt name.
        if open != nil { return tags }
      case "#", "^":
        let start = TemplateOutline.Tag(kind: .section([]), name: name, offset: offset)
        let inner = self.tags(in: start, &diagnostics)
        tags.append(.init(kind: sign == "#" ? .section(inner) : .inverted(inner), name: name, offset: offset))
      case ">": tags.append(.init(kind: .partial, name: name, offset: offset))
      case "{": tags.append(.init(kind: .raw, name: name, offset: offset))
      case "": tags.append(.init(kind: .escaped, name: name, offset: offset))
      default: report(.unsupported(sign: sign), at: offset, &diagnostics)
      }
    }
    position = file.bytes.count
    if let open { report(.unclosedSection(name: open.name), at: open.offset, &diagnostics) }
    return tags
  }

  /// Takes one whole tag: its sign and the name behind it. Nil where the tag has no end or no proper name.
  private mutating func take(
    at offset: Int, _ diagnostics: inout DiagnosticList
  ) -> (sign: String, name: String)? {
    let isRaw = offset + 2 < file.bytes.count && file.bytes[offset + 2] == UInt8(ascii: "{")
    guard let end = find(isRaw ? "}}}" : "}}", from: offset + 2) else {
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

  private func find(_ text: StaticString, from start: Int) -> Int? {
    let sought = Array(text.description.utf8)
    guard start + sought.count <= file.bytes.count else { return nil }
    return (start...(file.bytes.count - sought.count)).first {
      file.bytes[$0..<($0 + sought.count)].elementsEqual(sought)
    }
  }

  private func report(_ problem: TemplateProblem, at offset: Int, _ diagnostics: inout DiagnosticList) {
    diagnostics.report(problem, at: file.place(atByte: offset), in: file)
  }
}
