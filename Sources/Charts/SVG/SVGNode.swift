/// A tree of elements and words: the drawing after its tags are known, before it is text.
enum SVGNode: Sendable {
  case element(SVGElement)
  case text(String)
  /// What was written as SVG before, in UTF-8.
  case written([UInt8])
}

/// One element.
struct SVGElement: Sendable {
  /// Its tag.
  var name: StaticString
  /// Its attributes, in the order in which they are written.
  var attributes: [SVGAttribute] = []
  /// What is in it.
  var children: [SVGNode] = []
}

/// An attribute and its value.
struct SVGAttribute: Sendable {
  var name: StaticString
  var value: SVGValue
}

/// What an attribute can hold.
enum SVGValue: Equatable, Sendable {
  case text(String)
  case number(Double)
  case percent(Double)
  case em(Double)
  /// Runs of joined points, in units of the view box.
  case path([[Place]])
}

extension SVGNode {
  /// An element as a node.
  static func element(
    _ name: StaticString, _ attributes: [SVGAttribute] = [], _ children: [SVGNode] = []
  ) -> SVGNode {
    .element(SVGElement(name: name, attributes: attributes, children: children))
  }
}

extension SVGAttribute {
  static func text(_ name: StaticString, _ value: String) -> SVGAttribute {
    SVGAttribute(name: name, value: .text(value))
  }
  static func number(_ name: StaticString, _ value: Double) -> SVGAttribute {
    SVGAttribute(name: name, value: .number(value))
  }
  static func percent(_ name: StaticString, _ value: Double) -> SVGAttribute {
    SVGAttribute(name: name, value: .percent(value))
  }
  static func em(_ name: StaticString, _ value: Double) -> SVGAttribute {
    SVGAttribute(name: name, value: .em(value))
  }
}
