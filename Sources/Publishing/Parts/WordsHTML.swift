import CommonMark
import Editions

/// Puts words on a page, with their links made final; where the edition asks for it, its paragraphs are numbered
/// through the page, as those of a board paper are.
struct WordsHTML {
  /// Whether paragraphs have numbers.
  let isNumbered: Bool
  /// What makes the blocks of data; nil where there are none, as on a plain page.
  private let blocks: BlockHTML?
  /// The number of the last paragraph written.
  private(set) var lastNumber = 0
  /// The number of the last block of data written.
  private var lastBlock = 0

  init(isNumbered: Bool = false, blocks: BlockHTML? = nil) {
    self.isNumbered = isNumbered
    self.blocks = blocks
  }

  /// The words, their highest headings as `h` and `headingLevel`. A number stands beside each paragraph, and what
  /// follows it up to the next, such as a list, belongs to it; headings stand between.
  mutating func html(_ markdown: Markdown, headingLevel: Int) -> String {
    html(markdown, headingLevel: headingLevel, isNumbered: isNumbered)
  }

  /// The words without numbers, as in a list.
  mutating func unnumbered(_ markdown: Markdown, headingLevel: Int) -> String {
    html(markdown, headingLevel: headingLevel, isNumbered: false)
  }

  private mutating func html(_ markdown: Markdown, headingLevel: Int, isNumbered: Bool) -> String {
    var html = HTMLText()
    let writer = writer(for: markdown, headingLevel: headingLevel)
    for run in markdown.runs {
      if run.isHeading || !isNumbered {
        writer.write(run.blocks, to: &html)
      } else {
        open(run, in: &html)
        writer.write(run.blocks, to: &html)
        html.endLine()
        html.write("</div>\n")
      }
    }
    return html.string
  }

  /// The words of a plain page.
  static func plain(_ markdown: Markdown, headingLevel: Int) -> String {
    var words = WordsHTML()
    return words.html(markdown, headingLevel: headingLevel)
  }

  /// Begins a run, with its number where it begins with a paragraph.
  private mutating func open(_ run: Run, in html: inout HTMLText) {
    guard run.isParagraph else { return html.write("<div class=\"para\">\n") }
    lastNumber += 1
    let anchor = StatementAnchors.paragraph(lastNumber)
    html.write("<div class=\"para\" id=\"\(anchor)\"><a class=\"pn\" href=\"#\(anchor)\">")
    html.write("<span class=\"unseen\">Paragraph </span>\(lastNumber)</a>\n")
  }

  /// The HTML of each block of data, by its position.
  private mutating func made(_ code: [CodeBlock], by blocks: BlockHTML) -> [Position: String] {
    var made: [Position: String] = [:]
    for block in code {
      guard let html = blocks.html(of: block, anchor: "block_\(lastBlock + 1)") else { continue }
      made[block.position] = html
      lastBlock += 1
    }
    return made
  }

  /// A writer that makes the author's highest headings, of whatever level, `h` and `headingLevel`: the headings
  /// of a page leave no level out.
  private mutating func writer(for markdown: Markdown, headingLevel: Int) -> MarkdownHTML {
    var writer = MarkdownHTML()
    if let blocks {
      let made = made(markdown.codeBlocks, by: blocks)
      writer.codeBlock = { made[$0.position] }
    }
    writer.headingShift = headingLevel - (markdown.blocks.compactMap(\.headingLevel).min() ?? 1)
    return writer
  }
}

/// A heading, or a paragraph with all that follows it up to the next.
private struct Run {
  var blocks: [Block]

  var isHeading: Bool { blocks.first?.headingLevel != nil }

  var isParagraph: Bool {
    if case .paragraph? = blocks.first?.kind { true } else { false }
  }
}

extension Markdown {
  /// The blocks in runs, in order.
  fileprivate var runs: [Run] {
    blocks.reduce(into: []) { runs, block in
      let run = Run(blocks: [block])
      if let last = runs.indices.last, !run.isParagraph, !run.isHeading, !runs[last].isHeading {
        runs[last].blocks.append(block)
      } else {
        runs.append(run)
      }
    }
  }
}

extension Block {
  /// The level that the author typed; nil for all but headings.
  fileprivate var headingLevel: Int? {
    if case .heading(let level, _) = kind { level } else { nil }
  }
}
