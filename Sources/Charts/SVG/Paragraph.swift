/// Words of a stand-alone picture, broken into lines of its width.
struct Paragraph {
  /// What the words are, which decides their size in px.
  enum Kind: String {
    case title, subtitle, note
  }

  /// The lower edge, in px.
  let bottom: Double
  private let kind: Kind
  private let top: Double
  private let lines: [String]

  /// `text` in lines of at most `width` px, from `top` px on; nothing, and no height, where it is empty.
  init(_ kind: Kind, _ text: String, top: Double, width: Double) {
    self.kind = kind
    self.top = top
    lines = Wrapping.lines(
      text, width: width / kind.size, mostLines: Self.mostLines, isStrong: kind == .title)
    bottom = top + Double(lines.count) * kind.lineHeight
  }

  private static let mostLines = 12

  /// One text element for each line.
  func nodes(x: Double) -> [SVGNode] {
    lines.enumerated().map { index, line in
      .element(
        "text",
        [
          .text("class", kind.rawValue), .number("x", x),
          .number("y", top + Double(index) * kind.lineHeight + kind.size),
        ], [.text(line)])
    }
  }
}

extension Paragraph.Kind {
  /// The size of the letters, in px.
  var size: Double {
    switch self {
    case .title: 17
    case .subtitle: 14
    case .note: 13
    }
  }

  fileprivate var lineHeight: Double { (size * 1.35).rounded() }
}
