extension Drawing {
  /// The marks as elements of a plot `100%` wide and `height` em high.
  var tree: [SVGNode] { marks.map { $0.node(height: height) } }
}

extension Mark {
  /// The mark as an element of a plot that is `height` em high.
  fileprivate func node(height: Double) -> SVGNode {
    switch self {
    case .rule(let start, let end, let role):
      .element(
        "line",
        [
          .className(role.className), .x("x1", start.x), .y("y1", start.y), .x("x2", end.x), .y("y2", end.y),
        ])
    case .path(let runs, let role):
      .stretched(runs.map { $0.map { $0.stretched(height: height) } }, role: role)
    case .box(let box, let role):
      .element(
        "rect",
        [
          .className(role.className), .x("x", box.x), .y("y", box.y), .x("width", box.width),
          .y("height", box.height),
        ])
    case .dot(let place, let role):
      .element(
        "circle",
        [
          .className(role.className), .x("cx", place.x), .y("cy", place.y),
          SVGAttribute(name: "r", value: .number(role.radius)),
        ])
    case .label(let label): label.node
    }
  }
}

extension SVGNode {
  /// A path in a picture of its own that is stretched over the plot, so that one path can be in per cent
  /// across and in em down. Strokes keep their width by `vector-effect`.
  fileprivate static func stretched(_ runs: [[Place]], role: Role) -> SVGNode {
    .element(
      "svg",
      [
        SVGAttribute(name: "width", value: .percent(100)), SVGAttribute(name: "height", value: .percent(100)),
        SVGAttribute(name: "viewBox", value: .text("0 0 1000 1000")),
        SVGAttribute(name: "preserveAspectRatio", value: .text("none")),
      ],
      [
        .element(
          "path", [.className(role.className), SVGAttribute(name: "d", value: .path(runs))])
      ])
  }
}

extension Place {
  /// The place in a view box of 1000 by 1000, to a tenth: finer than a screen's dots.
  fileprivate func stretched(height: Double) -> Place {
    Place(x: (x * 100).rounded() / 10, y: height == 0 ? 0 : (y / height * 10_000).rounded() / 10)
  }
}

extension Label {
  fileprivate var node: SVGNode {
    var attributes: [SVGAttribute] = [.className(role.className + audience.suffix), .x("x", x), .y("y", y)]
    if dx != 0 { attributes.append(.y("dx", dx)) }
    if let value = anchor.attribute {
      attributes.append(SVGAttribute(name: "text-anchor", value: .text(value)))
    }
    return .element("text", attributes, [.text(text)])
  }
}

extension Label.Anchor {
  fileprivate var attribute: String? {
    switch self {
    case .start: nil
    case .middle: "middle"
    case .end: "end"
    }
  }
}

extension Label.Audience {
  fileprivate var suffix: String {
    switch self {
    case .everywhere: ""
    case .wide: " wide"
    case .narrow: " narrow"
    }
  }
}

extension SVGAttribute {
  fileprivate static func className(_ name: String) -> SVGAttribute {
    SVGAttribute(name: "class", value: .text(name))
  }
  fileprivate static func x(_ name: StaticName, _ percent: Double) -> SVGAttribute {
    SVGAttribute(name: name, value: .percent(percent))
  }
  fileprivate static func y(_ name: StaticName, _ em: Double) -> SVGAttribute {
    SVGAttribute(name: name, value: .em(em))
  }
}
