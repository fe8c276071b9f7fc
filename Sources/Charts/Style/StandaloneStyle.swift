/// The style of a stand-alone picture: the same rules as on a page, with the colours themselves in place of
/// custom properties, which few programs but browsers know.
enum StandaloneStyle {
  /// Light, and dark for those who prefer it.
  static let sheet: String = {
    let light = rules.map { $0.css(within: "", colour: Scheme.light.hex) }
    let dark = rules.compactMap { $0.coloursOnly?.css(within: "  ", colour: Scheme.dark.hex) }
    return "\n"
      + (light + ["@media (prefers-color-scheme: dark) {"] + dark + ["}"]).joined(separator: "\n") + "\n"
  }()

  private static let family =
    "-apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif"

  private static let rules: [StyleRule] =
    [
      StyleRule("svg", ["font-family": .text(family), "font-variant-numeric": "tabular-nums lining-nums"]),
      StyleRule(".plot, .plot svg", ["font-size": "13px", "overflow": "visible"]),
      StyleRule(".page", ["fill": .colour(.page)]),
      words(.title, ["fill": .colour(.ink), "font-weight": "700"]),
      words(.subtitle, ["fill": .colour(.muted)]),
      words(.note, ["fill": .colour(.muted)]),
      StyleRule(".narrow", ["display": "none"]),
    ] + MarkRules.all

  private static func words(
    _ kind: Paragraph.Kind, _ declarations: KeyValuePairs<String, StyleValue>
  ) -> StyleRule {
    StyleRule(".\(kind.rawValue)", declarations).adding("font-size", "\(Int(kind.size))px")
  }
}
