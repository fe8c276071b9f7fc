import CommonMark
import Editions

/// Puts words on a page, with their links made final; where the edition asks for it, its paragraphs are numbered
/// through the page, as those of a board paper are.
struct WordsHTML {
  /// Whether paragraphs have numbers.
  let isNumbered: Bool
  /// What makes the blocks of data; nil where there are none, as on a plain page.
  private let blocks: BlockHTML?
  /// The number of the last paragraph set.
  private(set) var lastNumber = 0
  /// The number of the last block of data set.
  private var lastBlock = 0

  init(isNumbered: Bool = false, blocks: BlockHTML? = nil) {
    self.isNumbered = isNumbered
    self.blocks = blocks
  }

  /// The words, set after those before them, their highest headings as `h` and `headingLevel`. A number stands beside
  /// each paragraph, and what follows it up to the next, such as a list, belongs to it; headings stand between.
  mutating func set(_ markdown: Markdown, headingLevel: Int) -> WordsSet {
    let writer = writer(for: markdown, headingLevel: headingLevel)
    guard isNumbered else { return WordsSet(blocks: markdown.blocks, writer: writer, runs: nil) }
    let runs = markdown.runs
    defer { lastNumber += runs.count { $0.isParagraph } }
    return WordsSet(blocks: markdown.blocks, writer: writer, runs: (runs, lastNumber))
  }

  /// The words without numbers, as in a list.
  mutating func unnumbered(_ markdown: Markdown, headingLevel: Int) -> String {
    WordsSet(
      blocks: markdown.blocks, writer: writer(for: markdown, headingLevel: headingLevel), runs: nil
    ).html
  }

  /// The words of a plain page.
  static func plain(_ markdown: Markdown, headingLevel: Int) -> String {
    var words = WordsHTML()
    return words.unnumbered(markdown, headingLevel: headingLevel)
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
    writer.headingShift = headingLevel - (markdown.blocks.lazy.compactMap(\.headingLevel).min() ?? 1)
    return writer
  }
}

/// Words with their place on a page, to be written where they stand.
struct WordsSet: Sendable {
  fileprivate let blocks: [Block]
  fileprivate let writer: MarkdownHTML
  /// The same in runs, and the number of the last paragraph before them; nil where paragraphs have no numbers.
  fileprivate let runs: (all: [Run], lastNumber: Int)?

  /// The words as HTML.
  var html: String {
    var html = HTMLText()
    write(to: &html)
    return html.string
  }

  /// Writes the words.
  func write(to html: inout HTMLText) {
    guard let runs else { return writer.write(blocks, to: &html) }
    var number = runs.lastNumber
    for run in runs.all {
      if run.isHeading {
        writer.write(run.blocks, to: &html)
      } else {
        if run.isParagraph { number += 1 }
        WordsSet.open(number: run.isParagraph ? number : nil, in: &html)
        writer.write(run.blocks, to: &html)
        html.endLine()
        html.write("</div>\n")
      }
    }
  }

  /// Begins a run, with its number where it has one.
  private static func open(number: Int?, in html: inout HTMLText) {
    guard let number else { return html.write("<div class=\"para\">\n") }
    let anchor = StatementAnchors.paragraph(number)
    html.write("<div class=\"para\" id=\"\(anchor)\"><a class=\"pn\" href=\"#\(anchor)\">")
    html.write("<span class=\"unseen\">Paragraph </span>\(number)</a>\n")
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
