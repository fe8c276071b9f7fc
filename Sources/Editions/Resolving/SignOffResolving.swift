import Diagnostics

extension EditionResolver {
  /// Who signs the edition off, in the author's order. Who is named twice for one thing is reported.
  mutating func signOffs() -> [SignOff] {
    let definition = source.definition
    var seen: Set<String> = []
    for entry in definition.signOffs where !seen.insert(entry.signOff.words).inserted {
      diagnostics.report(EditionProblem.namedTwice(entry.by.value), at: entry.by.place, in: definition.file)
    }
    return definition.signOffs.map(\.signOff)
  }
}
