/// A category column that a measure declares, and what may stand in it.
struct CategoryColumn: Sendable, Hashable {
  let name: String
  /// Nil where anything may.
  let categories: [String]?
  /// Whether they make up a total.
  var isAdditive = true
}
