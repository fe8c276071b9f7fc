/// All that was found wrong in a run. Readers take it `inout`, add to it and go on with what they could read.
public struct DiagnosticList: Sendable, Hashable {
  private var found: [Diagnostic] = []

  /// Nothing found yet.
  public init() {}

  /// What was found, sorted, each thing once.
  public var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return found.sorted().filter { seen.insert($0).inserted }
  }

  /// Whether nothing was found, not even a warning.
  public var isEmpty: Bool { found.isEmpty }
  /// Whether anything found stops a publication.
  public var hasErrors: Bool { found.contains { $0.severity == .error } }
  /// Whether reviewers can be shown what it was found in, each problem where it stands.
  public var canBeShown: Bool { found.allSatisfy { $0.loss != .unknown } }

  /// Adds one.
  public mutating func add(_ diagnostic: Diagnostic) { found.append(diagnostic) }

  /// Adds all that another reader found.
  public mutating func add(contentsOf other: DiagnosticList) { found += other.found }

  /// Adds what was found beside each of these, in their order, and gives them back without it.
  public mutating func take<Part>(_ parts: [(part: Part, found: DiagnosticList)]) -> [Part] {
    for part in parts { add(contentsOf: part.found) }
    return parts.map(\.part)
  }

  /// Adds `problem` at `place` in `file`, whose line is shown.
  public mutating func report(
    _ problem: some Problem, at place: Place, in file: SourceFile? = nil, notes: [Diagnostic.Note] = []
  ) {
    add(Diagnostic(problem, at: place, in: file, notes: notes))
  }

  /// The list of those that `isKept` lets through.
  public func filter(_ isKept: (Diagnostic) -> Bool) -> DiagnosticList {
    var list = DiagnosticList()
    list.found = found.filter(isKept)
    return list
  }
}
