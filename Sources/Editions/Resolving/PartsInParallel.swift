import Diagnostics
import Parallel

extension EditionResolver {
  /// What `link` makes of each of `parts`, by itself and on all cores; what is found on the way is kept in their order.
  mutating func linkedInParallel<Part: Sendable, Linked: Sendable>(
    _ parts: [Part], by link: @Sendable (Part, inout EditionResolver) -> Linked
  ) -> [Linked] {
    let fresh = withNothingFound
    let all = parts.mapInParallel { part in
      var resolver = fresh
      return (linked: link(part, &resolver), resolver: resolver)
    }
    figures.reserveCapacity(all.reduce(figures.count) { $0 + $1.resolver.figures.count })
    return all.map { part in
      take(part.resolver)
      return part.linked
    }
  }

  private var withNothingFound: EditionResolver {
    EditionResolver(
      source: source, project: project, addresses: addresses, isMarked: isMarked,
      diagnostics: DiagnosticList())
  }

  /// Keeps what the resolver of a part has found.
  private mutating func take(_ part: EditionResolver) {
    diagnostics.add(contentsOf: part.diagnostics)
    usedFacts.formUnion(part.usedFacts)
    figures += part.figures
  }
}
