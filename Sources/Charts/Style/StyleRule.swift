/// One rule of a style sheet, as values.
struct StyleRule: Sendable {
  /// What it is for, such as `.line.s1`, within the plot.
  let selector: String
  /// Properties and their values, in order.
  let declarations: [(property: String, value: StyleValue)]

  /// A rule for `selector`.
  init(_ selector: String, _ declarations: KeyValuePairs<String, StyleValue>) {
    self.selector = selector
    self.declarations = declarations.map { (property: $0.key, value: $0.value) }
  }
}

/// What a property is set to.
enum StyleValue: Sendable, ExpressibleByStringLiteral {
  /// A colour by its token.
  case colour(ColourToken)
  /// Anything else, as it is written.
  case text(String)

  init(stringLiteral text: String) { self = .text(text) }
}

extension StyleRule {
  /// The rule as text for whatever `selector` stands within, each colour as `colour` writes it.
  func css(within scope: String, colour: (ColourToken) -> String) -> String {
    let body = declarations.map { property, value in
      switch value {
      case .colour(let token): "\(property): \(colour(token))"
      case .text(let text): "\(property): \(text)"
      }
    }
    return "\(scope)\(selector) { \(body.joined(separator: "; ")); }"
  }

  /// The rule without what is the same in every scheme; nil where nothing is left.
  var coloursOnly: StyleRule? {
    let colours = declarations.filter { if case .colour = $0.value { true } else { false } }
    return colours.isEmpty ? nil : StyleRule(selector: selector, declarations: colours)
  }

  /// The rule with one more declaration.
  func adding(_ property: String, _ value: String) -> StyleRule {
    StyleRule(selector: selector, declarations: declarations + [(property, .text(value))])
  }

  private init(selector: String, declarations: [(property: String, value: StyleValue)]) {
    self.selector = selector
    self.declarations = declarations
  }
}
