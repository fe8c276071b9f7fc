import Diagnostics
import Measures
import Reading

/// What `measure.yml` says.
struct MeasureDefinition: Sendable {
  let file: SourceFile
  let title: String
  let short: String
  /// Both, where they stand: one where no short title is given.
  let titles: [Located<String>]
  let definition: String?
  let quantity: Quantity
  let evidence: Located<Evidence.Kind>?
  let official: Located<String>?
  let because: WordsFile?
  let source: MeasureSource?
  let note: WordsFile?
  let noData: WordsFile?
  /// What the paper shows without its figures.
  let notPublished: String?
  /// The measure's own baseline, before the edition's.
  let baseline: Located<Period>?
  let grade: GradeDefinition?
  let target: TargetDefinition?
  let update: UpdateDefinition?
  let recalculations: [Located<Recalculation>]
  let retirement: RetirementDefinition?
  let chart: Located<ChartWish>?
  let derivation: DerivationKind?
  let categories: [CategoryColumn]
  /// The category columns whose categories overlap, or are some of many, and so do not make up a total.
  let nonAdditive: Set<String>
  /// What is said of its further tables.
  let tables: [TableDefinition]
  /// What the column `of` holds.
  let wholeKind: WholeKind
  /// What changed in what it measures since the last edition that had it, and why.
  let changed: String?
  /// Which values differ from those of earlier editions, and why.
  let revised: String?
  let places: [PlaceOfWords]
}

extension MeasureDefinition {
  /// Reads `measure.yml` in `folder`.
  init?(_ tree: SourceTree, in folder: String, into diagnostics: inout DiagnosticList) {
    let path = "\(folder)/\(ContentPaths.measure)"
    guard var fields = tree.definition(path, of: "a measure", into: &diagnostics) else { return nil }
    let title = fields.required("title")
    let unit = fields.unit()
    let quantity = Quantity(&fields, unit: unit)
    let short = fields.text("short")
    let definition = fields.text("definition")
    let evidence = fields.choice("evidence", as: Evidence.Kind.self)
    let official = fields.text("official")
    let because = fields.passage("because")
    let source = fields.nested("source", of: "the source") { MeasureSource(&$0) }
    let note = fields.passage("note")
    let noData = fields.passage("no-data")
    let notPublished = fields.text("not-published")
    let baseline = fields.locatedPeriod("baseline")
    let grade = fields.nested("grade", of: "the grade") { GradeDefinition(&$0, unit: unit) }
    let target = fields.nested("target", of: "the target") { TargetDefinition(&$0, unit: unit) }
    let update = fields.nested("update", of: "the update") { UpdateDefinition(&$0) }
    let recalculations = fields.recalculations()
    let retirement = RetirementDefinition(&fields)
    let chart = fields.choice("chart", as: ChartWish.self)
    let derivation = fields.choice("derive", as: DerivationKind.self)
    let categories = fields.categories()
    let nonAdditive = fields.names("non-additive", among: categories.map(\.name))
    let tables = fields.tables()
    let wholeKind = fields.choice("of", as: WholeKind.self)
    let changed = fields.text("changed")
    let revised = fields.text("revised")
    let places = fields.places()
    fields.finish(&diagnostics)
    guard let title, let quantity else { return nil }
    self.init(
      file: fields.file, title: title.value, short: short?.value ?? title.value,
      titles: [title, short].compactMap(\.self),
      definition: definition?.value,
      quantity: quantity, evidence: evidence, official: official, because: because, source: source,
      note: note, noData: noData,
      notPublished: notPublished?.value, baseline: baseline, grade: grade, target: target, update: update,
      recalculations: recalculations, retirement: retirement, chart: chart, derivation: derivation?.value,
      categories: categories, nonAdditive: nonAdditive, tables: tables,
      wholeKind: wholeKind?.value ?? .whole,
      changed: changed?.value, revised: revised?.value, places: places)
  }
}

extension YAMLFields {
  /// The texts of a list, each of which is one of `known`.
  fileprivate mutating func names(_ key: String, among known: [String]) -> Set<String> {
    let names = texts(key)
    for name in names where !known.contains(name.value) {
      report(MeasureProblem.unknownCategoryColumn(name.value, known: known), at: name.place)
    }
    return Set(names.map(\.value))
  }

  /// The category columns of a measure's tables, and what may stand in each.
  fileprivate mutating func categories() -> [CategoryColumn] {
    let columns = mapping("categories")?.entries.map(\.key.value) ?? []
    return nested("categories", of: "the category columns") { fields in
      columns.map { CategoryColumn(name: $0, categories: fields.texts($0).map(\.value)) }
    } ?? []
  }
}
