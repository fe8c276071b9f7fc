/// A part of a whole, in per cent, and which whole that is.
public struct Share: Sendable, Hashable {
  /// Per cent; missing where the part or the whole is.
  public let percent: Value
  /// The part.
  public let part: Value
  /// The whole.
  public let whole: Value
  /// Which whole it is.
  public let basis: Basis

  /// Which whole a share is of.
  public enum Basis: Sendable, Hashable {
    /// What the row is out of, as printed (`of`).
    case printed
    /// The sum of the categories of the same period and area.
    case categories
  }

  fileprivate init(of part: Value, in whole: Value, basis: Basis) {
    percent = Derivation.share(of: part, in: whole)
    self.part = part
    self.whole = whole
    self.basis = basis
  }
}

extension Dataset {
  /// The share of a row: of what it is out of, else of the sum of the rows of the same period and area that name
  /// a category in the same columns, itself among them.
  ///
  /// Nil for a row without a value, for a total that is out of nothing, in units that do not add up, and where the
  /// categories of a column that it names one in make up no total.
  public func share(of row: Observation, quantity: Quantity) -> Share? {
    guard let part = row.value, quantity.unit.addsUp else { return nil }
    if let whole = row.whole { return Share(of: part, in: whole, basis: .printed) }
    let named = zip(categoryColumns, row.namedColumns).filter(\.1).map(\.0)
    guard !named.isEmpty, nonAdditive.isDisjoint(with: named) else { return nil }
    let parts = observations.filter {
      $0.period == row.period && $0.area == row.area && $0.namedColumns == row.namedColumns
    }
    let values = parts.map { $0.value ?? Value(.missing(.notAvailable)) }
    return Share(of: part, in: Derivation.sum(values), basis: .categories)
  }
}

extension Observation {
  /// Which category columns it says something in.
  fileprivate var namedColumns: [Bool] { categories.map { !$0.isEmpty } }
}
