/// The names of grades, the best first: whatever scale the content defines.
public struct GradeScale: Sendable, Hashable {
  /// `Outstanding`, `Good`, `Needs Improvement`, `Poor`.
  public let names: [String]

  /// A scale; the best name first.
  public init(_ names: [String]) { self.names = names }

  /// The grades, the best first.
  public var grades: [Grade] { names.indices.map { Grade(place: $0, in: self) } }

  /// The grade of that name.
  public func grade(named name: String) -> Grade? {
    names.firstIndex(of: name).map { Grade(place: $0, in: self) }
  }
}

/// One grade of a scale.
public struct Grade: Sendable, Hashable {
  /// From 0, the best.
  public let place: Int
  /// Its name.
  public let name: String

  fileprivate init(place: Int, in scale: GradeScale) {
    self.place = place
    name = scale.names[place]
  }
}
