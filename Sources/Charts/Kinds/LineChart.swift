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
    /// The period in words: "year ending June 2019"; unless given, the month's: "January 2014".
    public var label: String { givenLabel ?? Month.words(month) }
    /// When that was, in a sentence: "in the year ending June 2019"; unless given, "in" and the label.
    public var when: String { givenWhen ?? "in \(label)" }
    /// Of the thousands of points of a site few have their time told, and most of those are months.
    private let givenLabel, givenWhen: String?
    /// The same where "from" would be misread, within another "from … to": "in the months from April to June 2019";
    /// unless given, `when`.
    public var comparedWhen: String { givenComparedWhen ?? when }
    private let givenComparedWhen: String?
    /// The value and its text.
    public var datum: Datum
    /// Whether the value may yet change; drawn as an open dot.
    public var isProvisional: Bool
    /// Between which values the truth is likely to be; drawn as a band.
    public var interval: Interval?

    /// A value at `month`.
    public init(
      month: Int, label: String? = nil, when: String? = nil, comparedWhen: String? = nil, datum: Datum,
      isProvisional: Bool = false, interval: Interval? = nil
    ) {
      self.month = month
      givenLabel = label
      givenWhen = when
      givenComparedWhen = comparedWhen
      self.datum = datum
      self.isProvisional = isProvisional
      self.interval = interval
    }
  }

  /// How uncertain a value is.
  public struct Interval: Sendable, Equatable {
    /// From the least likely value to the greatest.
    public var range: ClosedRange<Double>
    /// The two in house style: "15.1 to 16.9".
    public var text: String

    /// An interval and its text.
    public init(_ range: ClosedRange<Double>, text: String) {
      self.range = range
      self.text = text
    }
  }

  /// Something that happened, and that a reader should know of.
  public struct Annotation: Sendable, Equatable {
    /// Months since the beginning of year 0.
    public var month: Int
    /// What happened, in a few words: "New recording rules".
    public var label: String

    /// A mark at `month`.
    public init(month: Int, label: String) {
      self.month = month
      self.label = label
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
  /// What happened on the way, in order of time.
  public var annotations: [Annotation]
  /// Values that the lines are held against: targets, averages, peers.
  public var references: [ReferenceLine]
  /// Whether the scale must start at zero; else it does where that wastes no more than half the height.
  public var startsAtZero: Bool
  /// What the intervals of points are, as the head of the table: "95% interval".
  public var intervalHead: String

  /// Lines over time.
  public init(
    series: [Series], baseline: Baseline? = nil, annotations: [Annotation] = [],
    references: [ReferenceLine] = [], startsAtZero: Bool = false, intervalHead: String = "Likely range"
  ) {
    self.series = series
    self.baseline = baseline
    self.annotations = annotations
    self.references = references
    self.startsAtZero = startsAtZero
    self.intervalHead = intervalHead
  }
}
