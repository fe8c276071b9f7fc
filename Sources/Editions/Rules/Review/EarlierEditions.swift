import Diagnostics
import Measures

/// What the editions that were published before one say: for rules that look back.
struct EarlierEditions {
  /// Each measure as the last edition that had it published it, by its name.
  private(set) var measures: [String: MeasureUnderReview] = [:]
  /// The words of the last edition, by their paths below its folder.
  private(set) var words: [String: SourceFile] = [:]
  /// The last value that was printed of each thing.
  private var values: [PrintedKey: PrintedValue] = [:]
  /// The measures of more than one edition: of no other is a value asked for again.
  private let recurring: Set<Measure.ID>

  /// Nothing published yet, of the measures that `editions` will have.
  init(of editions: [ResolvedEdition]) {
    var once: Set<Measure.ID> = []
    recurring = Set(editions.flatMap(\.measures).map(\.measure.id).filter { !once.insert($0).inserted })
  }

  /// What a printed value is of.
  private struct PrintedKey: Hashable {
    let measure: String
    let table: String
    let key: Observation.Key
  }

  /// Whether any edition printed the measure.
  func hold(_ measure: MeasureUnderReview) -> Bool { measures[measure.measure.id] != nil }

  /// The last value that was printed of what `row` is of.
  func value(of row: Observation, in table: TableUnderReview, of measure: MeasureUnderReview) -> PrintedValue?
  {
    values[PrintedKey(measure: measure.measure.id, table: table.name, key: row.key)]
  }

  /// Adds an edition that was published after all others here.
  mutating func add(_ edition: ResolvedEdition) {
    words = Dictionary(edition.voiceWords.map { ($0.path, $0.file) }) { first, _ in first }
    for measure in edition.measures {
      guard recurring.contains(measure.measure.id) else { continue }
      measures[measure.measure.id] = measure
      for table in measure.tables {
        for row in table.dataset.observations {
          guard let value = row.value else { continue }
          let key = PrintedKey(measure: measure.measure.id, table: table.name, key: row.key)
          values[key] = PrintedValue(value: value, quantity: table.quantity, place: table.place(of: row))
        }
      }
    }
  }
}

/// A value that an edition printed, and where.
struct PrintedValue {
  let value: Value
  let quantity: Quantity
  let place: Place
}

extension ResolvedEdition {
  /// The files of words on its sections and measures, by their paths below the edition's folder.
  var voiceWords: [(path: String, file: SourceFile)] {
    sections.flatMap { section in
      let measures = section.folder.measures
      return section.folder.words.map { ("\(section.folder.id)/\($0.name)", $0.file) }
        + measures.flatMap { measure in
          measure.words.map { ("\(section.folder.id)/\(measure.id)/\($0.name)", $0.file) }
        }
    }
  }
}
