import Diagnostics
import Reading

/// What an edition lets stand, whatever the rules say: each with its rule, its place and its reason.
struct Stands {
  private let entries: [Located<Standing>]
  private let file: SourceFile
  private let folder: String
  /// The rules that were run: an entry of any other may be needed another time.
  private let rules: Set<String>

  init(_ edition: EditionFolder, rules: Set<String>) {
    entries = edition.definition.stands
    file = edition.definition.file
    folder = file.sibling("")
    self.rules = rules
  }

  /// What does not stand of `found`, and what is wrong with the entries themselves.
  func apply(to found: DiagnosticList) -> DiagnosticList {
    if entries.isEmpty { return found }
    var used: Set<Standing> = []
    var left = found.filter { diagnostic in
      let matching = entries.map(\.value).filter { matches($0, diagnostic) }
      used.formUnion(matching)
      return matching.isEmpty
    }
    for entry in entries {
      guard let problem = problem(with: entry.value, used: used) else { continue }
      left.report(problem, at: entry.place, in: file)
    }
    return left
  }

  private func matches(_ standing: Standing, _ diagnostic: Diagnostic) -> Bool {
    guard standing.rule == diagnostic.rule else { return false }
    let place = folder + standing.place
    return place == diagnostic.place.path
      || place == Place(diagnostic.place.path, line: diagnostic.place.line).description
  }

  private func problem(with standing: Standing, used: Set<Standing>) -> StandsProblem? {
    let names = EditionRules.all.map { $0.name }
    if !names.contains(standing.rule) { return .unknownRule(standing.rule, rules: names) }
    if used.contains(standing) || !rules.contains(standing.rule) { return nil }
    return .unused(rule: standing.rule, place: standing.place)
  }
}
