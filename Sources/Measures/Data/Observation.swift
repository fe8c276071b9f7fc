/// What a source printed for a period, an area and categories.
///
/// It is held as it was printed: a value; a value out of a whole, a requirement or a sample (`of`); or only a
/// change against another period. Nothing here was worked out.
public struct Observation: Sendable, Hashable {
  /// The value, where one was printed.
  public let value: Value?
  /// When.
  public let period: Period
  private let lineNumber: Int32
  /// All else, which the rows of a series mostly share: a row stands in dozens of lists on its way from its table to the
  /// pages, and a large site has hundreds of thousands of them.
  private let subject: Subject

  fileprivate struct Particulars: Hashable, Sendable {
    let whole: Value?
    let change: Value?
    let percent: Value?
    let against: Period?
    let note: String?
  }

  /// An observation. A bare one shares what it is of with `sibling`, where that is bare too and of the same.
  public init(
    period: Period, area: String? = nil, categories: [String] = [], value: Value? = nil, whole: Value? = nil,
    change: Value? = nil, percent: Value? = nil, against: Period? = nil, note: String? = nil, line: Int = 0,
    beside sibling: Observation? = nil
  ) {
    self.period = period
    self.value = value
    lineNumber = Int32(clamping: line)
    let isBare = whole == nil && change == nil && percent == nil && against == nil && note == nil
    if isBare, let sibling, sibling.isBare, sibling.isOf(area: area, categories: categories) {
      subject = sibling.subject
    } else {
      let particulars = Particulars(
        whole: whole, change: change, percent: percent, against: against, note: note)
      subject = Subject(SeriesKey(area: area, categories: categories), particulars, isBare: isBare)
    }
  }

  /// The area's id; nil for the force itself.
  public var area: String? { subject.series.area }
  /// One entry for each category column of the dataset, in their order; empty texts for totals.
  public var categories: [String] { subject.series.categories }
  /// The line of the data file, from 1, that the row begins on; 0 for what was worked out.
  public var line: Int { Int(lineNumber) }
  /// The whole, the requirement or the sample that the value is out of.
  public var whole: Value? { subject.particulars.whole }
  /// The printed change against `against`, in the measure's unit.
  public var change: Value? { subject.particulars.change }
  /// The printed change against `against`, in per cent.
  public var percent: Value? { subject.particulars.percent }
  /// The period that the printed change is measured from.
  public var against: Period? { subject.particulars.against }
  /// The author's note on the row, for readers.
  public var note: String? { subject.particulars.note }
  /// Whether it is a value and nothing else.
  public var isBare: Bool { subject.isBare }

  /// What makes an observation one of a kind in its dataset.
  public var key: Key { Key(period: period, series: subject.series) }

  /// Whether the two are of one area and of the same categories.
  func isOfSeries(of other: Observation) -> Bool {
    subject === other.subject || subject.series == other.subject.series
  }

  /// Whether it is of that area and of these categories.
  func isOf(area: String?, categories: [String]) -> Bool {
    subject.series.area == area && subject.series.categories == categories
  }

  /// A period of a series.
  public struct Key: Hashable, Sendable {
    /// When.
    public let period: Period
    /// Of what.
    public let series: SeriesKey

    /// A key.
    public init(period: Period, series: SeriesKey) {
      self.period = period
      self.series = series
    }
  }
}

/// What a row is of, and what few rows have beside their value.
private final class Subject: Sendable {
  let series: SeriesKey
  let particulars: Observation.Particulars
  /// Whether it has no particulars: of most rows nothing more is asked.
  let isBare: Bool

  init(_ series: SeriesKey, _ particulars: Observation.Particulars, isBare: Bool) {
    self.series = series
    self.particulars = particulars
    self.isBare = isBare
  }
}

extension Subject: Hashable {
  static func == (left: Subject, right: Subject) -> Bool {
    left === right || left.series == right.series && left.particulars == right.particulars
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(series)
    hasher.combine(particulars)
  }
}

/// What a series is of: an area and a category of each column.
public struct SeriesKey: Hashable, Sendable {
  /// The area's id; nil for the force itself.
  public let area: String?
  /// One entry for each category column; empty texts for totals.
  public let categories: [String]

  /// A key; the force's total where nothing is said.
  public init(area: String? = nil, categories: [String] = []) {
    self.area = area
    self.categories = categories
  }

  /// Whether it is of the force, and of no category alone.
  public var isForceTotal: Bool { area == nil && categories.allSatisfy(\.isEmpty) }
}
