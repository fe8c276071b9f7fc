/// Reads the inlines of one paragraph or heading into values and refuses what is not published.
struct InlineReader {
  private var columns: LeafColumns
  private(set) var problems: ProblemCollector

  init(columns: LeafColumns, problems: ProblemCollector) {
    self.columns = columns
    self.problems = problems
  }

  /// The inlines in `node`, which stands at `nesting`.
  mutating func inlines(in node: CMarkNode, nesting: Nesting) -> [Inline] {
    var inlines: [Inline] = []
    for child in node.children {
      let position = columns.position(of: child)
      guard let inner = nesting.deeper else {
        problems.report(.tooDeep, at: position)
        return inlines
      }
      if let kind = kind(of: child, at: position, nesting: inner) {
        inlines.append(Inline(kind, at: position))
      }
    }
    return inlines
  }
}

extension InlineReader {
  private mutating func kind(of node: CMarkNode, at position: Position, nesting: Nesting) -> Inline.Kind? {
    switch node.content {
    case .text(let words):
      check(words, at: position)
      return .text(words)
    case .inlineCode(let words): return .code(words)
    case .inlineHTML(let html):
      refuse(html, at: position)
      return nil
    case .emphasis: return .emphasis(inlines(in: node, nesting: nesting))
    case .strong: return .strong(inlines(in: node, nesting: nesting))
    case .softBreak: return .softBreak
    case .lineBreak: return .lineBreak
    case .link(let destination, let title):
      let children = inlines(in: node, nesting: nesting)
      let link = Link(to: destination, title: title, children, at: position)
      check(address: destination, title: title, at: position)
      // An address in angle brackets is no formula, and libcmark miscounts where it ends.
      if columns.lines.rest(from: position).first == UInt8(ascii: "[") {
        check(link, isReference: columns.isReference(node), end: columns.end(of: node))
      }
      return .link(link)
    case .image(let source, let title):
      let image = Image(
        from: source, title: title, alternative: inlines(in: node, nesting: nesting), at: position)
      check(image)
      columns.end(of: node)
      return .image(image)
    default: return nil
    }
  }

  /// libcmark gives each tag and each comment as a node of its own; a comment that it knows is whole.
  private mutating func refuse(_ html: String, at position: Position) {
    guard !html.hasPrefix("<!--"), let tag = tag(at: html[...]) else { return }
    problems.reportHTML(tag, at: position)
  }

  private mutating func check(_ words: String, at position: Position) {
    if problems.isFull || !words.mayHoldFormulaOrComment { return }
    if let formula = words.formulaLeftInText {
      problems.report(.formulaInText, at: columns.lines.position(of: formula.prefix(2), from: position))
    } else {
      var start = position
      for formula in words.formulasOutsideLinks {
        start = columns.lines.position(of: formula, from: start)
        problems.report(.formulaOutsideLink(String(formula)), at: start)
        start = Position(line: start.line, byteColumn: start.byteColumn + formula.utf8.count)
      }
    }
    if let comment = words[...].place(ofASCII: "<!--") {
      let start = columns.lines.position(of: words[comment], from: position)
      let isClosed = columns.lines.paragraph(from: start).holds("-->")
      problems.report(isClosed ? .commentInText : .unclosedComment, at: start)
    }
  }

  private mutating func check(_ link: Link, isReference: Bool, end: Position) {
    guard link.isFormula else { return }
    if isReference {
      problems.report(.formulaInReference, at: link.position)
    } else if !link.title.isEmpty, columns.lines.titleEndsInBracket(before: end) {
      problems.report(.formulaTitleInBrackets, at: link.position)
    }
  }

  private mutating func check(_ image: Image) {
    if image.source.utf8.first == UInt8(ascii: "=") { problems.report(.formulaInImage, at: image.position) }
    if image.alternative.plainText.allSatisfy(\.isWhitespace) {
      problems.report(.imageWithoutAlternative, at: image.position)
    }
    check(address: image.source, title: image.title, at: image.position)
  }

  private mutating func check(address: String, title: String, at position: Position) {
    if let scheme = AddressScheme.refused(in: address) { problems.report(.scheme(scheme), at: position) }
    // An address may stand in angle brackets, which are not part of it: `[a](<!-- b -->)`.
    if address.hasPrefix("!--") || address.holds("<!--") || title.holds("<!--") {
      problems.report(.commentInText, at: position)
    }
  }
}
