/// The chart section of a site's style sheet.
///
/// It expects the page to define the custom properties that `properties(_:)` lists, a `--sans` family, and
/// an element of class `chart` around each drawing, whose width decides between wide and narrow.
public enum ChartStyle {
  /// The narrowest container that counts as wide, in rem.
  static let wideFrom = 36

  /// All rules for charts on a page, one a line.
  public static func sheet() -> String {
    (frame + margins + marks + widths + forcedColours + paper).joined(separator: "\n") + "\n"
  }

  /// Every token as a custom property in `scheme`, for the page's `:root`.
  public static func properties(_ scheme: Scheme) -> String {
    ColourToken.allCases.map { "--\($0.rawValue): \(scheme.hex(of: $0));" }.joined(separator: " ")
  }
}

extension ChartStyle {
  private static let scope = ".plot "

  private static var frame: [String] {
    [
      ".chart { container: chart / inline-size; }",
      ".frame { font: .8125rem/1 var(--sans); font-variant-numeric: tabular-nums lining-nums; }",
      ".plot { display: block; overflow: visible; }",
      ".plot svg { overflow: visible; }",
    ]
  }

  /// A class for each whole em that a margin may have.
  private static var margins: [String] {
    (0...Drawing.mostLeft).map { ".l\($0) { padding-left: \($0)em; }" }
      + (0...Drawing.mostRight).map { ".r\($0) { padding-right: \($0)em; }" }
  }

  private static var marks: [String] {
    MarkRules.all.map { $0.css(within: scope, colour: \.variable) }
  }

  /// Names or initials, by the width of the container; without container queries, what always fits.
  private static var widths: [String] {
    [
      ".plot .wide { display: none; }",
      "@container chart (min-width: \(wideFrom)rem) {",
      "  .plot .wide { display: inline; }",
      "  .plot .narrow { display: none; }",
      "}",
      "@container chart (max-width: \(wideFrom)rem) { .frame { font-size: .75rem; } }",
    ]
  }

  /// Where the reader's own few colours replace ours, shape and dash tell marks apart. Rules for one series
  /// are more special than these, hence `!important`.
  private static var forcedColours: [String] {
    let strokes = [
      ".line", ".axis", ".tick", ".ref", ".baseline", ".leader", ".ghost", ".limit", ".mean", ".joint",
      ".required", ".interval",
    ]
    let rules = [
      ("text", "fill: CanvasText !important"),
      (strokes.joined(separator: ", \(scope)"), "stroke: CanvasText !important"),
      (".grid", "stroke: GrayText"),
      (".ref-ground", "stroke: Canvas"),
      (
        ".dot, \(scope).bar, \(scope).signal, \(scope).now, \(scope).part",
        "fill: CanvasText !important; stroke: Canvas !important"
      ),
      (".expected, \(scope).interval", "fill: none !important"),
      (".flag, \(scope).seam", "stroke: Canvas !important"),
      (
        ".ring, \(scope).bar.other, \(scope).before, \(scope).part.p2, \(scope).part.p4",
        "fill: Canvas !important; stroke: CanvasText !important"
      ),
    ]
    return ["@media (forced-colors: active) {"]
      + rules.map { selector, declarations in "  \(scope)\(selector) { \(declarations); }" } + ["}"]
  }

  private static var paper: [String] {
    [
      "@media print {",
      "  .frame { break-inside: avoid; }",
      "  .plot { print-color-adjust: exact; -webkit-print-color-adjust: exact; }",
      "}",
    ]
  }
}
