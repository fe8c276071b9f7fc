/// The most names that a message lists.
private let mostNamesListed = 20

/// The candidates that a writer may have meant by `word`: at most `limit`, nearest first, ties in
/// alphabetical order. Empty where none is near: within a third of the word's length, and at least one edit.
///
/// The distance is Damerau's with adjacent transpositions (optimal string alignment), on lower case.
public func nearest(_ word: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
  let typed = Array(word.lowercased())
  let tolerance = max(1, typed.count / 3)
  return
    candidates
    .map { (name: $0, distance: editDistance(typed, Array($0.lowercased()))) }
    .filter { $0.distance <= tolerance }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    .prefix(limit)
    .map(\.name)
}

/// What to try instead of `word`: the near names, or, where none is near, what exists, in the order given, of
/// which a long list is cut off.
public func suggestion(for word: String, among candidates: some Collection<String>) -> String {
  let near = nearest(word, among: candidates)
  guard near.isEmpty else { return "Did you mean \(quotedList(near))?" }
  switch candidates.count {
  case 0: return "There is none to choose from."
  case 1: return "Write \(quotedList(candidates))."
  case ...mostNamesListed: return "Write one of \(quotedList(candidates))."
  default:
    let listed = candidates.prefix(mostNamesListed - 1).map { "`\($0)`, " }.joined()
    return "Write one of \(listed)or one of \(candidates.count - mostNamesListed + 1) others."
  }
}

/// Names in backticks as a list in a sentence: `a`, `b` or `c`.
public func quotedList(_ names: some Collection<String>, joinedBy conjunction: String = "or") -> String {
  let quoted = names.map { "`\($0)`" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}

private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforePrevious = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1] + [Int](repeating: 0, count: right.count)
    for column in right.indices {
      let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
      current[column + 1] = min(substitution, previous[column + 1] + 1, current[column] + 1)
      let isTransposed =
        row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
      if isTransposed { current[column + 1] = min(current[column + 1], beforePrevious[column - 1] + 1) }
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[right.count]
}
