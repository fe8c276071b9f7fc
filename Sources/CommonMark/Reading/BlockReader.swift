/// Reads libcmark's tree of blocks into values and refuses what is not published.
struct BlockReader {
  let lines: SourceLines
  private(set) var problems: ProblemCollector

  init(lines: SourceLines) {
    self.lines = lines
    problems = ProblemCollector(lines: lines)
  }

  /// The blocks in `node`, which stands at `nesting`.
  mutating func blocks(in node: CMarkNode, nesting: Nesting = Nesting()) -> [Block] {
    var blocks: [Block] = []
    for child in node.children {
      let columns = LeafColumns(lines: lines, start: child.start, containers: nesting.containers)
      guard let inner = nesting.deeper else {
        problems.report(.tooDeep, at: columns.leaf)
        return blocks
      }
      if let kind = kind(of: child, columns, nesting: inner) {
        blocks.append(Block(kind, at: columns.leaf))
      }
    }
    return blocks
  }
}

extension BlockReader {
  private mutating func kind(of node: CMarkNode, _ columns: LeafColumns, nesting: Nesting) -> Block.Kind? {
    switch node.content {
    case .paragraph: return .paragraph(paragraph(in: node, columns, nesting: nesting))
    case .heading(let level): return .heading(level: level, inlines(in: node, columns, nesting: nesting))
    case .quote: return .quote(blocks(in: node, nesting: nesting.inside(.quote)))
    case .list(let marker, let isTight):
      return .list(List(marker: marker, isTight: isTight, items: items(in: node, nesting: nesting)))
    case .code(let info, let literal):
      if info.holds("<!--") { problems.report(.commentInText, at: columns.leaf) }
      return .code(CodeBlock(info: info, literal: literal, at: columns.leaf))
    case .thematicBreak: return .thematicBreak
    case .htmlBlock(let html):
      refuse(html, at: columns.leaf)
      return nil
    default: return nil
    }
  }

  private mutating func items(in list: CMarkNode, nesting: Nesting) -> [List.Item] {
    list.children.map { item in
      let columns = LeafColumns(lines: lines, start: item.start, containers: nesting.containers)
      let width = nesting.containers.width(of: item, in: lines)
      return List.Item(blocks(in: item, nesting: nesting.inside(.item(width: width))), at: columns.leaf)
    }
  }

  private mutating func paragraph(in node: CMarkNode, _ columns: LeafColumns, nesting: Nesting) -> [Inline] {
    let inlines = inlines(in: node, columns, nesting: nesting)
    if let rule = inlines.firstPipeTableRule { problems.report(.pipeTable, at: rule.position) }
    for index in inlines.indices where inlines.beginsLine(at: index) {
      guard case .text(let words) = inlines[index].kind, let signs = words.headingSignsBeforeWords,
        lines.rest(from: inlines[index].position).first == UInt8(ascii: "#")
      else { continue }
      problems.report(.headingWithoutSpace(String(signs)), at: inlines[index].position)
    }
    return inlines
  }

  private mutating func inlines(in node: CMarkNode, _ columns: LeafColumns, nesting: Nesting) -> [Inline] {
    var reader = InlineReader(columns: columns, problems: problems)
    let inlines = reader.inlines(in: node, nesting: nesting)
    problems = reader.problems
    return inlines
  }

  /// Reports the first thing in a block of HTML that is not a comment.
  private mutating func refuse(_ html: String, at start: Position) {
    let comments = HTMLComments(in: html)
    if let other = comments.others.first {
      let position = position(of: other, in: html, at: start)
      if let tag = tag(at: other) {
        problems.reportHTML(tag, at: position)
      } else {
        problems.report(.textBesideComment, at: position)
      }
    } else if let unclosed = comments.unclosed {
      problems.report(.unclosedComment, at: position(of: html[unclosed...], in: html, at: start))
    }
  }

  private func position(of part: Substring, in html: String, at start: Position) -> Position {
    let linesBefore = html[..<part.startIndex].utf8.count { $0 == .lineFeed }
    let lineStart = Position(
      line: start.line + linesBefore, byteColumn: linesBefore == 0 ? start.byteColumn : 1)
    return lines.position(of: part.prefix { !$0.isNewline }, from: lineStart)
  }
}

extension [Inline] {
  /// Whether the inline there is the first on its line, and is no break.
  fileprivate func beginsLine(at index: Int) -> Bool {
    !self[index].isBreak && (index == 0 || self[index - 1].isBreak)
  }

  /// The first line that is all text and looks like the rule below the head of a table.
  fileprivate var firstPipeTableRule: Inline? {
    let rule = indices.first { index in
      guard beginsLine(at: index), index + 1 == count || self[index + 1].isBreak,
        case .text(let words) = self[index].kind
      else { return false }
      return words.isPipeTableRule
    }
    return rule.map { self[$0] }
  }
}

extension Inline {
  fileprivate var isBreak: Bool {
    switch kind {
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}
