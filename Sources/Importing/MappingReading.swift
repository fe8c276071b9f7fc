import Diagnostics
import Editions
import Measures
import Reading

extension ImportMapping {
  /// Reads a mapping file; nil where it cannot be read.
  public init?(reading file: SourceFile, into diagnostics: inout DiagnosticList) {
    var found = DiagnosticList()
    guard let mapping = YAML.read(file, into: &found) else {
      diagnostics.add(contentsOf: found)
      return nil
    }
    var fields = YAMLFields(mapping, of: "a mapping", in: file)
    unit = fields.choice("unit", among: Unit.names.map(\.name)).flatMap { Unit(named: $0.value) } ?? .count
    headers = fields.lines("headers", numberedBy: "row")
    labels = fields.lines("labels", numberedBy: "column")
    period = fields.period()?.value
    figureColumns = fields.figureColumns()
    var heads = NamedHeads()
    skips = fields.items("skip", of: "what is left out") { $0.skip(&heads) }
    let names = fields.namedTexts("names", mayBeEmpty: true)
    self.names = Dictionary(translating: names)
    heads.texts += names.map { ("names", $0.key) }
    values = Dictionary(translating: fields.namedTexts("values"))
    let totals = fields.texts("totals")
    self.totals = Set(totals.map(\.value))
    heads.texts += totals.map { ("totals", $0) }
    namedHeads = heads
    fields.require("headers")
    fields.finish(&found)
    diagnostics.add(contentsOf: found)
    if found.hasErrors { return nil }
  }
}

extension YAMLFields {
  fileprivate mutating func lines(_ key: String, numberedBy number: String) -> [ImportMapping.Line] {
    let lines = items(key, of: "what a \(number) holds") { fields -> ImportMapping.Line? in
      guard let typed = fields.required(number), let name = fields.required("holds") else { return nil }
      guard let count = Int(typed.value), count > 0 else {
        fields.report(ImportProblem.noNumber(typed.value), at: typed.place)
        return nil
      }
      guard let holds = ImportMapping.Holding(named: name.value) else {
        fields.report(ImportProblem.holding(name.value), at: name.place)
        return nil
      }
      return ImportMapping.Line(number: count, holds: holds)
    }
    return lines.sorted { $0.number < $1.number }
  }

  /// The text of a period, which is reported where it is none.
  fileprivate mutating func period(_ key: String = "period") -> Located<String>? {
    guard let text = text(key) else { return nil }
    do { _ = try Period(reading: text.value) } catch {
      report(ImportProblem.period(text.value, error), at: text.place)
    }
    return text
  }

  /// The columns of figures; two that nothing tells apart are reported.
  fileprivate mutating func figureColumns() -> [ImportMapping.FigureColumn] {
    var known: [ImportMapping.FigureColumn] = []
    return items("columns", of: "a column of figures") { fields in
      guard let (column, place) = fields.figureColumn() else { return nil }
      if known.contains(where: { $0.text == column.text && $0.under == column.under }) {
        fields.report(ImportProblem.sameColumn(column.text, under: column.under), at: place)
      }
      known.append(column)
      return column
    }
  }

  private mutating func figureColumn() -> (column: ImportMapping.FigureColumn, place: Place)? {
    let text = required("text")
    let under = self.text("under")
    let holds = choice("holds", as: ImportMapping.Figure.self)
    let period = period()
    let against = self.period(ImportMapping.Figure.against)
    require("holds")
    guard let text, let holds else { return nil }
    if holds.value.isChange {
      require(ImportMapping.Figure.against)
    } else if let against {
      report(ImportProblem.againstWithoutChange(holds.value), at: against.place)
    }
    let column = ImportMapping.FigureColumn(
      text: text.value, under: under?.value, holds: holds.value, period: period?.value,
      against: against?.value, place: text.place)
    return (column, text.place)
  }

  fileprivate mutating func skip(_ heads: inout NamedHeads) -> ImportMapping.Skip? {
    let rows = choice("rows", among: ImportMapping.Skip.rowNames.map(\.name))
    let text = text("text")
    let because = required("because")
    if rows == nil, text == nil { require("text") }
    if rows == nil, let text { heads.texts.append(("skip", text)) }
    guard let because else { return nil }
    let matter =
      rows.flatMap { rows in ImportMapping.Skip.rowNames.first { $0.name == rows.value }?.matter }
      ?? text.map { .text($0.value) }
    return matter.map { ImportMapping.Skip(what: $0, because: because.value) }
  }
}

extension [String: String] {
  /// What texts stand for.
  fileprivate init(translating texts: [(key: Located<String>, text: Located<String>)]) {
    self.init(texts.map { ($0.key.value, $0.text.value) }) { first, _ in first }
  }
}

extension ImportMapping.Holding {
  /// Nil for what is no name of a column.
  fileprivate init?(named name: String) {
    switch name {
    case Self.periodName: self = .period
    case Self.areaName: self = .area
    case Self.nothingName: self = .nothing
    default:
      guard name.isSlug, !Self.notCategories.contains(name) else { return nil }
      self = .category(name)
    }
  }
}

extension ImportMapping.Skip {
  /// How a mapping file names rows that are left out.
  static let rowNames: [(name: String, matter: Matter)] = [
    ("above the head", .rowsAboveTheHead), ("without figures", .rowsWithoutFigures),
  ]
}
