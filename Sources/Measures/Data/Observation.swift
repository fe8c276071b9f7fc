/// What a source printed for a period, an area and categories.
///
/// It is held as it was printed: a value; a value out of a whole, a requirement or a sample (`of`); or only a
/// change against another period. Nothing here was worked out.
public struct Observation: Sendable, Hashable {
  /// A row stands in dozens of lists on its way from its table to the pages.
  private let row: Shared<Row>

  private struct Row: Hashable, Sendable {
    let period: Period
    let area: String?
    let categories: [String]
    let value: Value?
    let line: Int
    /// What few rows have lies apart, so that the many others take less than half the room.
    let particulars: Shared<Particulars>?
  }

  private struct Particulars: Hashable, Sendable {
    let whole: Value?
    let change: Value?
    let percent: Value?
    let against: Period?
    let note: String?
  }

  /// An observation.
  public init(
    period: Period, area: String? = nil, categories: [String] = [], value: Value? = nil, whole: Value? = nil,
    change: Value? = nil, percent: Value? = nil, against: Period? = nil, note: String? = nil, line: Int = 0
  ) {
    let isBare = whole == nil && change == nil && percent == nil && against == nil && note == nil
    let particulars = Particulars(
      whole: whole, change: change, percent: percent, against: against, note: note)
    row = Shared(
      Row(
        period: period, area: area, categories: categories, value: value, line: line,
        particulars: isBare ? nil : Shared(particulars)))
  }

  /// When.
  public var period: Period { row.content.period }
  /// The area's id; nil for the force itself.
  public var area: String? { row.content.area }
  /// One entry for each category column of the dataset, in their order; empty texts for totals.
  public var categories: [String] { row.content.categories }
  /// The value, where one was printed.
  public var value: Value? { row.content.value }
  /// The line of the data file, from 1, that the row begins on; 0 for what was worked out.
  public var line: Int { row.content.line }
  /// The whole, the requirement or the sample that the value is out of.
  public var whole: Value? { particulars?.whole }
  /// The printed change against `against`, in the measure's unit.
  public var change: Value? { particulars?.change }
  /// The printed change against `against`, in per cent.
  public var percent: Value? { particulars?.percent }
  /// The period that the printed change is measured from.
  public var against: Period? { particulars?.against }
  /// The author's note on the row, for readers.
  public var note: String? { particulars?.note }
  /// Whether it is a value and nothing else.
  public var isBare: Bool { row.content.particulars == nil }

  private var particulars: Particulars? { row.content.particulars?.content }

  /// What makes an observation one of a kind in its dataset.
  public var key: Key { Key(period: period, series: SeriesKey(area: area, categories: categories)) }

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
