import CommonMark
import Figures

extension WordsFile {
  /// The figures that no formula binds, in order. Words in code and the texts of pictures have none.
  func unboundFigures(beside measure: Measure.ID?, except notFigures: NotFigures) -> [FigureInWords] {
    var found: [FigureInWords] = []
    markdown.forEachLeaf { _, inlines in
      let text = RunningText(inlines)
      found += Figures.unboundFigures(in: text.text, except: notFigures).lazy.map { figure in
        FigureInWords(figure, at: text.position(ofByte: figure.range.lowerBound), in: self, beside: measure)
      }
    }
    return found
  }
}

/// The words of a paragraph or a heading outside formula links, and where they stand.
private struct RunningText {
  private(set) var text = ""
  /// How many bytes of the text stand before each of its parts, and where that part begins.
  private var parts: [(offset: Int, position: Position)] = []

  init(_ inlines: [Inline]) {
    add(inlines)
  }

  /// Where the byte stands: where its part begins, moved by as many bytes, which no entity and no escape is counted in.
  func position(ofByte offset: Int) -> Position {
    guard let part = parts.last(where: { $0.offset <= offset }) else {
      return Position(line: 1, byteColumn: 1)
    }
    return Position(line: part.position.line, byteColumn: part.position.byteColumn + offset - part.offset)
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .text(let words):
        parts.append((text.utf8.count, inline.position))
        text += words
      case .link(let link) where link.isFormula || link.lacksEquals: text += RunningText.gap
      case .emphasis, .strong, .link: add(inline.children)
      case .code, .image: text += RunningText.gap
      case .softBreak, .lineBreak: text += " "
      case .noted: add(inline.children)
      }
    }
  }

  /// What no figure reaches across.
  private static let gap = " . "
}

extension Link {
  /// Whether it would be a formula if it began with `=`. It has a problem of its own, so its figure needs none.
  var lacksEquals: Bool {
    // Most links lead to a page or out of the site, which needs no reading.
    if destination.utf8.contains(where: ":#".utf8.contains) || destination.hasSuffix(SitePaths.pageEnding) {
      return false
    }
    return (try? Formula(reading: "=\(destination)")) != nil
  }
}
