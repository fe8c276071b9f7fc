/// How many figures in words are tallied with the data, quoted from facts, not bound, or do not tally.
public struct FigureCount: Sendable, Hashable {
  /// How many a formula binds to the data.
  public let tallied: Int
  /// How many are quoted from a fact.
  public let quoted: Int
  /// How many nothing binds.
  public let unbound: Int
  /// How many do not tally with the formula that binds them: none in what is published.
  public let untallied: Int

  /// The count of these.
  public init(of figures: [FigureInWords]) {
    let kinds = Dictionary(grouping: figures, by: \.kind).mapValues(\.count)
    tallied = kinds[.tallied] ?? 0
    quoted = kinds[.quoted] ?? 0
    unbound = kinds[.unbound] ?? 0
    untallied = kinds[.untallied] ?? 0
  }

  /// `39 figures tallied, 12 quoted, 4 not bound`, and where there are any: `, 1 does not tally`
  public var words: String {
    let contradicted = untallied == 0 ? "" : ", \(untallied) \(untallied == 1 ? "does" : "do") not tally"
    return
      "\(tallied) \(tallied == 1 ? "figure" : "figures") tallied, \(quoted) quoted, \(unbound) not bound\(contradicted)"
  }
}

/// The figures in the words of one edition.
public struct EditionFigures: Sendable, Identifiable {
  /// The edition's.
  public let id: Edition.ID
  /// All of them, file by file, in each the bound ones before those that are not.
  public let figures: [FigureInWords]

  /// How many of each kind.
  public var count: FigureCount { FigureCount(of: figures) }

  /// The figures of each file that has any, in order of the paths.
  public var files: [(path: String, figures: [FigureInWords])] {
    Dictionary(grouping: figures, by: \.path).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
