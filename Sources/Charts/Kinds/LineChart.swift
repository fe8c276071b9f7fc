/// Values over time: one line for each series, on a scale of whole months.
public struct LineChart: Sendable, Equatable {
  /// How many lines a reader can tell apart; more belong in small multiples.
  public static let mostSeries = 6

  /// One line.
  public struct Series: Sendable, Equatable {
    /// What the line is of; written at its end. May be empty in a chart of one line.
    public var name: String
    /// Its points, in order of time. A month that is left out leaves a gap, as a missing value does.
    public var points: [Point]

    /// A line called `name`.
    public init(name: String, points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  /// One value at its month.
  public struct Point: Sendable, Equatable {
    /// Months since the beginning of year 0: January 2014 is 24,168. A longer period stands at its last.
    public var month: Int
    /// The period in words: "January 2014", "year ending June 2019".
    public var label: String
    /// The value and its text.
    public var datum: Datum
    /// Whether the value may yet change; drawn as an open dot.
    public var isProvisional: Bool

    /// A value at `month`.
    public init(month: Int, label: String, datum: Datum, isProvisional: Bool = false) {
      self.month = month
      self.label = label
      self.datum = datum
      self.isProvisional = isProvisional
    }
  }

  /// The month that change is measured from.
  public struct Baseline: Sendable, Equatable {
    /// Months since the beginning of year 0.
    public var month: Int
    /// What stands at the mark: "Baseline, June 2019".
    public var label: String

    /// A mark at `month`.
    public init(month: Int, label: String) {
      self.month = month
      self.label = label
    }
  }

  /// The lines, the most important first: it is drawn last, on top.
  public var series: [Series]
  /// The month that change is measured from, where there is one.
  public var baseline: Baseline?
  /// Values that the lines are held against.
  public var references: [ReferenceLine]
  /// Whether the scale must start at zero; else it does where that wastes no more than half the height.
  public var startsAtZero: Bool

  /// Lines over time.
  public init(
    series: [Series], baseline: Baseline? = nil, references: [ReferenceLine] = [], startsAtZero: Bool = false
  ) {
    self.series = series
    self.baseline = baseline
    self.references = references
    self.startsAtZero = startsAtZero
  }
}
