/// The rules for what is within a plot, one or more for each role. The page's style sheet and the style of
/// a stand-alone picture are both written from these, so they cannot drift apart.
enum MarkRules {
  /// All rules, the more special after the more general.
  static let all: [StyleRule] = rules + parts + lines + processes + words

  private static let rules: [StyleRule] = [
    StyleRule(".grid", ["stroke": .colour(.rule), "stroke-width": "1px", "shape-rendering": "crispEdges"]),
    StyleRule(".axis", ["stroke": .colour(.ink), "stroke-width": "1px", "shape-rendering": "crispEdges"]),
    StyleRule(".tick", ["stroke": .colour(.edge), "stroke-width": "1px", "shape-rendering": "crispEdges"]),
    StyleRule(
      ".leader",
      [
        "fill": "none", "stroke": .colour(.edge), "stroke-width": "1px", "stroke-dasharray": "1 3",
        "stroke-linecap": "round", "vector-effect": "non-scaling-stroke",
      ]),
    StyleRule(".baseline", ["stroke": .colour(.edge), "stroke-width": "1.5px", "stroke-dasharray": "2 3"]),
    StyleRule(".ref", ["stroke": .colour(.ink), "stroke-width": "1.5px", "stroke-dasharray": "4 3"]),
    StyleRule(".ref-ground", ["stroke": .colour(.page), "stroke-width": "5px"]),
    StyleRule(".bar", ["fill": .colour(.accent)]),
    StyleRule(".bar.other", ["fill": .colour(.pale), "stroke": .colour(.mark2), "stroke-width": "1.5px"]),
    StyleRule(".bar.thin", ["fill": .colour(.mark2)]),
    StyleRule(
      ".ghost",
      ["fill": "none", "stroke": .colour(.edge), "stroke-width": "1.5px", "stroke-dasharray": "3 3"]),
  ]

  /// Fills that touch differ by 3:1 or are outlined; each has 3:1 on the page or an outline that has.
  private static let parts: [StyleRule] = PartStyle.all.map(\.rule)

  private static let processes: [StyleRule] = [
    StyleRule(".expected", ["fill": .colour(.band)]),
    StyleRule(".limit", ["stroke": .colour(.edge), "stroke-width": "1.5px", "stroke-dasharray": "6 4"]),
    StyleRule(".mean", ["stroke": .colour(.ink), "stroke-width": "1.5px"]),
    StyleRule(".signal", ["fill": .colour(.signal), "stroke": .colour(.page), "stroke-width": "1.5px"]),
    StyleRule(".joint", ["stroke": .colour(.mark2), "stroke-width": "2.5px"]),
    StyleRule(".before", ["fill": .colour(.page), "stroke": .colour(.mark2), "stroke-width": "2px"]),
    StyleRule(".now", ["fill": .colour(.accent)]),
    StyleRule(".seam", ["stroke": .colour(.page), "stroke-width": "2px"]),
    StyleRule(".required", ["fill": "none", "stroke": .colour(.edge), "stroke-width": "1.5px"]),
  ]

  private static let lines: [StyleRule] =
    [
      StyleRule(
        ".line",
        [
          "fill": "none", "stroke-width": "2.5px", "stroke-linejoin": "round", "stroke-linecap": "round",
          "vector-effect": "non-scaling-stroke",
        ]),
      StyleRule(".line.spark", ["stroke": .colour(.mark2), "stroke-width": "1.5px"]),
      StyleRule(
        ".interval", ["fill-opacity": "0.16", "stroke-width": "1px", "vector-effect": "non-scaling-stroke"]),
      StyleRule(".dot", ["stroke": .colour(.page), "stroke-width": "1.5px"]),
      StyleRule(".dot.spark", ["fill": .colour(.accent)]),
      StyleRule(".ring", ["fill": .colour(.page), "stroke-width": "2px"]),
    ] + SeriesStyle.all.flatMap(\.rules)

  private static let words: [StyleRule] = [
    StyleRule(".plain", ["fill": .colour(.ink)]),
    StyleRule(".quiet", ["fill": .colour(.muted)]),
    StyleRule(".strong", ["fill": .colour(.ink), "font-weight": "700"]),
    StyleRule(".name", ["font-weight": "700"]),
    StyleRule(
      ".flag",
      [
        "fill": .colour(.muted), "stroke": .colour(.page), "stroke-width": "4px", "stroke-linejoin": "round",
        "paint-order": "stroke",
      ]),
  ]
}
