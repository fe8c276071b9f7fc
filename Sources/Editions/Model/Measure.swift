import Measures

/// One thing reported on in an edition. It stands in dozens of lists on its way to the pages, and so is held by
/// reference; nothing in it changes.
public final class Measure: Sendable, Identifiable {
  /// The name of its folder, which is also its address, and what makes it the same measure in two editions.
  public let id: String
  /// Its name.
  public let title: String
  /// Its name where there is little room.
  public let short: String
  /// What is counted, in words.
  public let definition: String?
  /// What is counted, in what unit, and which way is better.
  public let quantity: Quantity
  /// How it stands to the framework's official measure.
  public let evidence: Evidence?
  /// Where its figures come from.
  public let source: MeasureSource?
  /// What a reader must know beside the figures.
  public let note: Passage?
  /// Why there are no figures, where there are none.
  public let noData: Passage?
  /// What the paper shows without its figures, in a sentence; nil where it prints all that it shows.
  public let notPublished: String?
  /// The period that change is measured from: its own, else the edition's.
  public let baseline: Period?
  /// Its grade on the edition's scale, computed, awarded, both, or left open; nil where nobody grades it.
  public let grading: Grading?
  /// What it is to reach, and whether it does; nil where nobody says.
  public let target: Goal?
  /// Why the edition has no new data for it; nil where it has.
  public let update: Update?
  /// Why it is no longer reported; nil where it is.
  public let retirement: Retirement?
  /// The chart that the author asks for; nil for the one that suits the data.
  public let chart: ChartWish?
  /// What the column `of` of its data holds.
  public let wholeKind: WholeKind
  /// What was printed; empty where there are no figures.
  public let dataset: Dataset
  /// What is derived from the printed data before anything is said of them; nil for nothing.
  public let derivation: DerivationKind?
  /// What the findings and the chart are of: the printed data, or what was derived from them.
  public let reported: Dataset
  /// What the data say.
  public let findings: Findings
  /// Whose figures the findings are, where the data hold none for the whole force: `Ayford`, `shotgun`; nil where they
  /// are the whole force's, or there are none.
  public let part: String?
  /// How its latest rate is worked out; nil where none is.
  public let rate: Rate?
  /// Further tables, in order of their file names.
  public let tables: [FurtherTable]
  /// The words of each voice on this measure alone.
  public let words: [Words]
  /// What changed in what it measures since the last edition that had it, and why.
  public let changed: String?
  /// Which values differ from those of earlier editions, and why.
  public let revised: String?

  /// A measure of all that is said of it.
  init(
    id: String, title: String, short: String, definition: String?, quantity: Quantity,
    evidence: Evidence?, source: MeasureSource?, note: Passage?, noData: Passage?, notPublished: String?,
    baseline: Period?, grading: Grading?, target: Goal?, update: Update?, retirement: Retirement?,
    chart: ChartWish?, wholeKind: WholeKind, dataset: Dataset, derivation: DerivationKind?,
    reported: Dataset, findings: Findings, part: String?, rate: Rate?, tables: [FurtherTable],
    words: [Words], changed: String?, revised: String?
  ) {
    self.id = id
    self.title = title
    self.short = short
    self.definition = definition
    self.quantity = quantity
    self.evidence = evidence
    self.source = source
    self.note = note
    self.noData = noData
    self.notPublished = notPublished
    self.baseline = baseline
    self.grading = grading
    self.target = target
    self.update = update
    self.retirement = retirement
    self.chart = chart
    self.wholeKind = wholeKind
    self.dataset = dataset
    self.derivation = derivation
    self.reported = reported
    self.findings = findings
    self.part = part
    self.rate = rate
    self.tables = tables
    self.words = words
    self.changed = changed
    self.revised = revised
  }
}

extension Measure {
  /// What its data are: of a rate that is derived, the counts that were printed.
  public var quantityOfData: Quantity { quantity.ofData(derivedBy: derivation) }

  /// The same, written with the decimals that were printed.
  public var printedQuantity: Quantity { quantityOfData.asPrinted }

  /// How its series behaves as a process; nil where it is none, or has too few windows.
  public var process: ProcessBehaviour? { findings.process }

  /// Its short name as the subject of a finding, with the part that the figures are of: `Gun crime (shotgun)`.
  public var findingName: String { part.map { "\(short) (\($0))" } ?? short }

  /// Whether the data reach its target; nil where it has none, or the data do not say.
  public var targetIsMet: Bool? { target?.standing.isMet }
}

extension Quantity {
  /// What the data are from which this is derived: of a rate, counts.
  func ofData(derivedBy derivation: DerivationKind?) -> Quantity {
    derivation == .rate ? Quantity(unit: .count, noun: noun, better: better) : self
  }

  /// The same, written with the decimals that were printed.
  var asPrinted: Quantity { Quantity(unit: unit, noun: noun, better: better) }
}

/// How a measure stands to a framework's official measure.
public struct Evidence: Sendable, Equatable {
  /// Official, proxy, or why there is nothing.
  public let kind: Kind
  /// The official measure that it is, or stands in for.
  public let official: Framework.OfficialMeasure?
  /// Why it is a proxy, or why there is nothing.
  public let because: Passage?

  /// Official, proxy, or why there is nothing.
  public enum Kind: String, Sendable, CaseIterable {
    /// The official measure.
    case official
    /// Reported instead of the official measure.
    case proxy
    /// The official measure, of which there are no figures.
    case notAvailable = "not available"
    /// The official measure does not apply.
    case notApplicable = "not applicable"
    /// A further measure, which is not in the framework.
    case local

    /// What readers see.
    public var title: String {
      switch self {
      case .official: "Official measure"
      case .proxy: "Proxy"
      case .notAvailable: "Not available"
      case .notApplicable: "Not applicable"
      case .local: "Local measure"
      }
    }

    /// Whether figures are expected.
    public var hasFigures: Bool { self != .notAvailable && self != .notApplicable }
  }
}

/// Where a measure's figures come from.
public struct MeasureSource: Sendable, Hashable {
  /// The statistics.
  public let title: String
  /// Who publishes them.
  public let publisher: String?
  /// Where they can be read.
  public let address: String?
  /// Where the edition's paper prints them: `paragraph 4`.
  public let place: String?
}

/// What the column `of` of a measure's data holds.
public enum WholeKind: String, Sendable, CaseIterable {
  /// What the value is a part of, or a sample of which it is a part.
  case whole
  /// What is asked for, which the value may surpass.
  case requirement
}

/// What is derived from a measure's printed data before anything is said of them.
public enum DerivationKind: String, Sendable, CaseIterable {
  /// The sums of the twelve months up to each month.
  case yearEnding = "year-ending"
  /// The rate in the measure's unit, by population.
  case rate
}
