extension Chart {
  /// The drawing for a page: it stretches to its column, in the reader's size of text, and is styled by
  /// `ChartStyle.sheet()`. It is hidden from assistive technology: `description` and `table` stand beside it.
  public func html() -> String {
    String(decoding: htmlBytes(), as: UTF8.self)
  }

  /// The same in UTF-8.
  public func htmlBytes() -> [UInt8] {
    let drawing = drawing
    return SVGWriter.bytes(of: [drawing.frame(around: drawing.tree)])
  }
}

extension Drawing {
  /// The plot between its margins.
  func frame(around marks: [SVGNode]) -> SVGNode {
    .element(
      "div", [.text("class", "frame l\(left) r\(right)")],
      [
        .element(
          "svg",
          [
            .text("class", "plot"),
            .percent("width", 100),
            .em("height", height),
            .text("aria-hidden", "true"),
            .text("focusable", "false"),
          ], marks)
      ])
  }
}
