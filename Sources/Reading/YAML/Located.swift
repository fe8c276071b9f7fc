import Diagnostics

/// A value and where it stands, so that whoever reads it further can report at its place.
public struct Located<Value> {
  /// The value.
  public let value: Value
  /// Where it stands.
  public let place: Place

  /// A value at its place.
  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  /// What `transform` makes of the value, at the same place.
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    try Located<Other>(transform(value), at: place)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
