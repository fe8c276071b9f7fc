extension Chart {
  /// The drawing for a page: it stretches to its column, in the reader's size of text, and is styled by
  /// `ChartStyle.sheet()`. It is hidden from assistive technology: `description` and `table` stand beside it.
  public func html() -> String {
    SVGWriter.text(of: [drawing.frame])
  }
}

extension Drawing {
  /// The plot between its margins.
  fileprivate var frame: SVGNode {
    .element(
      "div", [SVGAttribute(name: "class", value: .text("frame l\(left) r\(right)"))],
      [
        .element(
          "svg",
          [
            SVGAttribute(name: "class", value: .text("plot")),
            SVGAttribute(name: "width", value: .percent(100)),
            SVGAttribute(name: "height", value: .em(height)),
            SVGAttribute(name: "aria-hidden", value: .text("true")),
            SVGAttribute(name: "focusable", value: .text("false")),
          ], tree)
      ])
  }
}
