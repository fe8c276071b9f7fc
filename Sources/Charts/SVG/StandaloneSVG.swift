extension Chart {
  /// The chart as a file of its own: a picture 640 px wide with its words, its style in light and dark, and
  /// its description.
  public func standalone() -> String {
    String(decoding: ChartPictures(of: self).standalone, as: UTF8.self)
  }
}

/// A picture that needs no page: the words of the chart as text around the same drawing.
struct StandaloneSVG {
  private let chart: Chart
  private let drawing: Drawing
  private let description: String
  private let notes: [String]

  static let width = 640.0
  private static let edge = 16.0
  private static let plotText = 13.0

  init(_ chart: Chart, _ drawing: Drawing, description: String, notes: [String]) {
    self.chart = chart
    self.drawing = drawing
    self.description = description
    self.notes = notes
  }

  /// The whole file around the marks of the drawing.
  func tree(around marks: [SVGNode]) -> SVGNode {
    let title = Paragraph(.title, chart.title, top: Self.edge, width: Self.textWidth)
    let subtitle = Paragraph(.subtitle, chart.subtitle, top: title.bottom + 2, width: Self.textWidth)
    let plotTop = subtitle.bottom + 10
    var bottom = plotTop + drawing.height * Self.plotText
    let paragraphs = notes.map { note in
      let paragraph = Paragraph(.note, note, top: bottom + 8, width: Self.textWidth)
      bottom = paragraph.bottom
      return paragraph
    }
    let height = (bottom + Self.edge).rounded(.up)
    return root(
      height: height,
      children: heading(title, subtitle) + [plot(top: plotTop, around: marks)]
        + paragraphs.flatMap { $0.nodes(x: Self.edge) })
  }

  private static var textWidth: Double { width - 2 * edge }
}

extension StandaloneSVG {
  private func root(height: Double, children: [SVGNode]) -> SVGNode {
    let words: [SVGNode] = [
      .element("title", [], [.text(chart.title)]),
      .element("desc", [], [.text(description)]),
      .element("style", [], [.written(StandaloneStyle.sheet(for: drawing.roles))]),
      .element("rect", [.text("class", "page"), .text("width", "100%"), .text("height", "100%")]),
    ]
    return .element(
      "svg",
      [
        .text("xmlns", "http://www.w3.org/2000/svg"), .number("width", Self.width), .number("height", height),
        .text("viewBox", "0 0 \(Int(Self.width)) \(Int(height))"), .text("role", "img"),
      ], words + children)
  }

  private func heading(_ title: Paragraph, _ subtitle: Paragraph) -> [SVGNode] {
    title.nodes(x: Self.edge) + subtitle.nodes(x: Self.edge)
  }

  /// The drawing between its margins, in em of its own text.
  private func plot(top: Double, around marks: [SVGNode]) -> SVGNode {
    let left = Self.edge + Double(drawing.left) * Self.plotText
    let right = Self.edge + Double(drawing.right) * Self.plotText
    return .element(
      "svg",
      [
        .text("class", "plot"), .number("x", left), .number("y", top),
        .number("width", Self.width - left - right), .number("height", drawing.height * Self.plotText),
      ], marks)
  }
}

extension Drawing {
  /// What its marks are for, each once. They are few, so that looking through them is faster than hashing.
  fileprivate var roles: [Role] {
    var roles: [Role] = []
    for mark in marks where !roles.contains(mark.role) { roles.append(mark.role) }
    return roles
  }
}
