/// Where an area stands among areas.
public struct Rank: Sendable, Hashable {
  /// 1 for the highest value; areas of one value share the better place, and the next place is left out. Missing
  /// where any of the values is: it could stand anywhere.
  public let place: Value
  /// Among how many areas.
  public let areas: Int
  /// Whether another area has the same value.
  public let isShared: Bool
}

extension Dataset {
  /// The rank of an area (nil for the force) by value among `areas` and itself, from the highest, whichever way is
  /// better. Nil where any of them has no row.
  public func rank(
    of area: String? = nil, among areas: [String?], at period: Period, categories: [String]
  ) -> Rank? {
    guard let own = value(of: area, at: period, categories) else { return nil }
    let others = areas.filter { $0 != area }.map { value(of: $0, at: period, categories) }
    let rivals = others.compactMap(\.self)
    guard rivals.count == others.count else { return nil }
    let place = Derivation.place(of: own, among: rivals)
    let isShared = place.number != nil && rivals.contains { $0.number == own.number }
    return Rank(place: place, areas: 1 + rivals.count, isShared: isShared)
  }

  /// How far an area (nil for the force) lies above the mean of its peers' values, each of one weight; missing where
  /// any of the values is. Nil where there is no peer, or any of the areas has no row.
  public func gap(
    of area: String? = nil, to peers: [String], at period: Period, categories: [String]
  ) -> Value? {
    guard let own = value(of: area, at: period, categories) else { return nil }
    let others = peers.map { value(of: $0, at: period, categories) }
    let values = others.compactMap(\.self)
    guard !values.isEmpty, values.count == others.count else { return nil }
    return Derivation.gap(from: values, to: own)
  }

  private func value(of area: String?, at period: Period, _ categories: [String]) -> Value? {
    observations.first { $0.period == period && $0.area == area && $0.categories == categories }?.value
  }
}
