/// Equal bands side by side across the plot, in per cent of its width, with a gap between neighbours.
struct BandScale: Equatable {
  /// How many bands there are.
  let count: Int
  /// The share of each band that is gap.
  let gap: Double

  /// The distance from one band to the next; the whole width for none or one.
  var step: Double { 100 / Double(max(count, 1)) }
  /// The width of what is drawn in a band.
  var width: Double { step * (1 - gap) }

  /// The left edge of what is drawn in band `index`.
  func start(_ index: Int) -> Double { centre(index) - width / 2 }
  /// The middle of band `index`.
  func centre(_ index: Int) -> Double { (Double(index) + 0.5) * step }
}
