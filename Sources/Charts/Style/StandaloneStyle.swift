/// The style of a stand-alone picture: the same rules as on a page, with the colours themselves in place of
/// custom properties, which few programs but browsers know. Only what the picture shows has its rules.
enum StandaloneStyle {
  /// Light, and dark for those who prefer it, for marks of `roles`; as text of SVG, in UTF-8.
  static func sheet(for roles: [Role]) -> [UInt8] {
    var isNeeded = [Bool](repeating: false, count: rules.count)
    for role in roles { for number in rulesOfRole[role] ?? [] { isNeeded[number] = true } }
    let needed = rules.indices.filter { isNeeded[$0] }
    var sheet = always.light
    for number in needed { sheet += rules[number].light }
    sheet += darkBegins + always.dark
    for number in needed { sheet += rules[number].dark }
    return sheet + darkEnds
  }

  private static let darkBegins = Array("@media (prefers-color-scheme: dark) {\n".utf8)
  private static let darkEnds = Array("}\n".utf8)

  private static let family =
    "-apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif"

  /// The rules that every picture needs.
  private static let always = [
    StyleRule("svg", ["font-family": .text(family), "font-variant-numeric": "tabular-nums lining-nums"]),
    StyleRule(".plot, .plot svg", ["font-size": "13px", "overflow": "visible"]),
    StyleRule(".page", ["fill": .colour(.page)]),
    words(.title, ["fill": .colour(.ink), "font-weight": "700"]),
    words(.subtitle, ["fill": .colour(.muted)]),
    words(.note, ["fill": .colour(.muted)]),
    StyleRule(".narrow", ["display": "none"]),
  ].map(WrittenRule.init).reduce((light: Array("\n".utf8), dark: [])) {
    ($0.light + $1.light, $0.dark + $1.dark)
  }

  private static let rules = MarkRules.all.map(WrittenRule.init)

  /// The numbers of the rules for each role.
  private static let rulesOfRole = Dictionary(
    uniqueKeysWithValues: Role.all.map { role in
      let classes = role.className.split(separator: " ").map(String.init)
      return (role, rules.indices.filter { rules[$0].classes.allSatisfy(classes.contains) })
    })

  private static func words(
    _ kind: Paragraph.Kind, _ declarations: KeyValuePairs<String, StyleValue>
  ) -> StyleRule {
    StyleRule(".\(kind.rawValue)", declarations).adding("font-size", "\(Int(kind.size))px")
  }
}

/// A rule as lines of SVG in UTF-8, and the classes that a mark must have for it to matter.
private struct WrittenRule {
  let classes: [String]
  let light: [UInt8]
  /// Nothing where it has no colours.
  let dark: [UInt8]

  init(_ rule: StyleRule) {
    classes = rule.selector.split(separator: ".").map(String.init)
    light = WrittenRule.text(rule.css(within: "", colour: Scheme.light.hex))
    dark = rule.coloursOnly.map { WrittenRule.text($0.css(within: "  ", colour: Scheme.dark.hex)) } ?? []
  }

  private static func text(_ css: String) -> [UInt8] { SVGWriter.bytes(of: [.text(css), .text("\n")]) }
}
