import CommonMark

extension Link {
  /// What an author types where Tally is to write the figure: `[?](=fact(id))`.
  static let written = "?"

  /// The fact that the formula names; nil for any other formula.
  public var factID: String? {
    let opening = "=fact("
    guard destination.hasPrefix(opening), destination.hasSuffix(")") else { return nil }
    let id = String(destination.dropFirst(opening.count).dropLast())
    return id.isSlug ? id : nil
  }
}
