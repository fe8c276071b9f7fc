import Measures

/// A further table of a measure.
public struct FurtherTable: Sendable, Identifiable {
  /// The name of its file without `.csv`.
  public let id: String
  /// What readers call it.
  public let title: String
  /// What its figures are: what the measure's data are, unless the measure says something else of it.
  public let quantity: Quantity
  /// What it holds.
  public let dataset: Dataset

  /// The same, written with the decimals that were printed.
  public var printedQuantity: Quantity { quantity.asPrinted }

  /// A table; unless it is `named`, its title is the name of its file as words: `by-district` is `By district`.
  init(id: String, named title: String?, quantity: Quantity, dataset: Dataset) {
    self.id = id
    self.title = title ?? id.split(separator: "-").joined(separator: " ").uppercasedFirst
    self.quantity = quantity
    self.dataset = dataset
  }
}

extension Measure {
  /// One of its further tables as a measure of its own, so that it can be drawn as one: where its figures come from is
  /// the measure's, and so is when its process changed; what is said of the measure alone, such as its grade, is left
  /// out.
  public func showing(_ table: FurtherTable, in site: Site) -> Measure {
    let quantity = table.quantity
    let figures = Findings(of: table.dataset, baseline: baseline, quantity: quantity)
    let recalculations = process?.stretches.compactMap(\.recalculation) ?? []
    let findings = figures.judged(by: try? figures.series.process(recalculations))
    return Measure(
      id: id, title: title,
      short: "\(short), \(table.title.lowercasedFirst)",
      definition: definition, quantity: quantity, evidence: nil, source: source, note: nil, noData: nil,
      notPublished: nil, baseline: baseline, grading: nil, target: nil, update: nil, retirement: nil,
      chart: nil, wholeKind: wholeKind, dataset: table.dataset, derivation: nil, reported: table.dataset,
      findings: findings, part: findings.series.flatMap { site.subject(of: $0.key) }, rate: nil, tables: [],
      words: [], changed: nil, revised: nil)
  }
}
