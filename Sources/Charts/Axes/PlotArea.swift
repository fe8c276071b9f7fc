/// Where the plot lies in its drawing, in em from the top.
struct PlotArea: Equatable {
  /// The upper edge.
  var top: Double
  /// From the upper to the lower edge.
  var height: Double

  /// The lower edge.
  var bottom: Double { top + height }

  /// Places down for the values of `domain`: low at the bottom.
  func scale(_ domain: ValueDomain) -> LinearScale {
    LinearScale(domain: (domain.low, domain.high), range: (bottom, top))
  }
}
