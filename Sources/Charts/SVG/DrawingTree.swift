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
          .text("class", role.className), .percent("x1", start.x), .em("y1", start.y), .percent("x2", end.x),
          .em("y2", end.y),
        ])
    case .path(let runs, let role):
      .stretched(runs, over: [.percent("width", 100)], height: height, role: role)
    case .connector(let start, let end, let width, let role):
      .stretched(
        [[Place(x: 0, y: start), Place(x: 100, y: end)]], over: [.percent("x", 100), .em("width", width)],
        height: height, role: role)
    case .box(let box, let role):
      .element(
        "rect",
        [
          .text("class", role.className), .percent("x", box.x), .em("y", box.y), .percent("width", box.width),
          .em("height", box.height),
        ])
    case .swatch(let x, let y, let size, let role):
      .element(
        "rect",
        [
          .text("class", role.className), .em("x", x), .em("y", y), .em("width", size), .em("height", size),
        ])
    case .dot(let place, let role) where role.isDiamond: .diamond(at: place, role: role)
    case .dot(let place, let role):
      .element(
        "circle",
        [
          .text("class", role.className), .percent("cx", place.x), .em("cy", place.y),
          .number("r", role.radius),
        ])
    case .label(let label): label.node
    }
  }
}

extension SVGNode {
  /// A path in a picture of its own that is stretched over the place given, so that one path can be in
  /// per cent across and in em down. Strokes keep their width by `vector-effect`.
  fileprivate static func stretched(
    _ runs: [[Place]], over place: [SVGAttribute], height: Double, role: Role
  ) -> SVGNode {
    .element(
      "svg",
      place + [
        .percent("height", 100), .text("viewBox", "0 0 1000 1000"), .text("preserveAspectRatio", "none"),
      ],
      [
        .element(
          "path",
          [
            .text("class", role.className),
            SVGAttribute(name: "d", value: .path(runs.map { $0.map { $0.stretched(height: height) } })),
          ])
      ])
  }
}

extension SVGNode {
  /// A square on its corner, in a picture of its own: a path knows neither per cent nor em.
  fileprivate static func diamond(at place: Place, role: Role) -> SVGNode {
    let r = role.radius
    let corners = [Place(x: 0, y: -r), Place(x: r, y: 0), Place(x: 0, y: r), Place(x: -r, y: 0)]
    return .element(
      "svg", [.percent("x", place.x), .em("y", place.y)],
      [
        .element(
          "path",
          [.text("class", role.className), SVGAttribute(name: "d", value: .path([corners + [corners[0]]]))])
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
    var attributes: [SVGAttribute] = [
      .text("class", role.className + audience.suffix), .percent("x", x), .em("y", y),
    ]
    if dx != 0 { attributes.append(.em("dx", dx)) }
    if let value = anchor.attribute {
      attributes.append(.text("text-anchor", value))
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
