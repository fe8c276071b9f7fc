/// A share of a length as SVG takes it.
enum SVGShare {
  /// `0.6632` is `66.32%`.
  static func text(_ share: Double) -> String { "\((share * 10_000).rounded() / 100)%" }
}
