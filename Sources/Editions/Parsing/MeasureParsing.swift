import Diagnostics
import Measures
import Reading

extension MeasureSourceFolder {
  /// Reads the folder `<id>` in the folder of a section.
  init?(_ tree: SourceTree, id: String, in section: String, into diagnostics: inout DiagnosticList) {
    let folder = "\(section)/\(id)"
    let path = "\(folder)/\(ContentPaths.measure)"
    tree.checkName(of: folder, into: &diagnostics)
    for name in tree.folders(in: folder) {
      diagnostics.report(ContentProblem.folderInMeasure, at: tree.place("\(folder)/\(name)"))
    }
    let words = WordsSource.all(in: folder, of: tree, into: &diagnostics)
    let names = tree.names(in: folder, endingIn: SourceKind.figures)
    let tables = names.compactMap { name in
      tree.table("\(folder)/\(name)\(SourceKind.figures)", into: &diagnostics).map { (name: name, table: $0) }
    }
    let files = names.map { $0 + SourceKind.figures }
    tree.reportStrays(in: folder, tables: files, definition: ContentPaths.measure, into: &diagnostics)
    guard var fields = tree.definition(path, of: "a measure", into: &diagnostics) else { return nil }
    let title = fields.required("title")
    let short = fields.text("short")
    let definition = fields.text("definition")
    let quantity = Quantity(&fields)
    let evidence = fields.choice("evidence", as: Evidence.Kind.self)
    let official = fields.text("official")
    let because = fields.text("because")
    let source = fields.nested("source", of: "the source") { MeasureSource(&$0) }
    let note = fields.text("note")
    let noData = fields.text("no-data")
    let chart = fields.choice("chart", as: ChartWish.self)
    let derivation = fields.choice("derive", as: DerivationKind.self)
    let categories = fields.categories()
    let places = fields.places()
    fields.finish(&diagnostics)
    guard let title, let quantity else { return nil }
    self.init(
      id: id, file: fields.file, title: title.value, short: short?.value ?? title.value,
      definition: definition?.value, quantity: quantity, evidence: evidence, official: official,
      because: because?.value, source: source, note: note?.value, noData: noData?.value, chart: chart?.value,
      derivation: derivation?.value, categories: categories, places: places,
      data: tables.first { $0.name == ContentPaths.data }?.table,
      hasDataFile: names.contains(ContentPaths.data),
      tables: tables.filter { $0.name != ContentPaths.data }, words: words)
  }
}

extension Quantity {
  fileprivate init?(_ fields: inout YAMLFields) {
    let names = Unit.names.map(\.name)
    let unit = fields.choice("unit", among: names).flatMap { Unit(named: $0.value) }
    let noun = fields.required("noun")
    let better = fields.choice("better", as: Better.self)
    let decimals = fields.choice("decimals", among: Quantity.decimalChoices).flatMap { Int($0.value) }
    guard let noun else { return nil }
    self.init(unit: unit ?? .count, noun: noun.value, better: better?.value ?? .neither, decimals: decimals)
  }

  private static let decimalChoices = ["0", "1", "2", "3"]
}

extension MeasureSource {
  fileprivate init?(_ fields: inout YAMLFields) {
    let title = fields.required("title")
    let publisher = fields.text("publisher")
    let address = fields.webAddress("address")
    let place = fields.text("place")
    guard let title else { return nil }
    self.init(
      title: title.value, publisher: publisher?.value, address: address?.value, place: place?.value)
  }
}

extension YAMLFields {
  /// The category columns of a measure's tables, and what may stand in each.
  fileprivate mutating func categories() -> [CategoryColumn] {
    let columns = mapping("categories")?.entries.map(\.key.value) ?? []
    return nested("categories", of: "the category columns") { fields in
      columns.map { CategoryColumn(name: $0, categories: fields.texts($0).map(\.value)) }
    } ?? []
  }
}
