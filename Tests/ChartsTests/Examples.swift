import Charts

/// One readable chart of each kind, as a caller would write it. The figures are made up but for the shape.
enum Examples {
  static let line = Chart(
    title: "Collisions vary from month to month, and no more",
    subtitle: "Road traffic collisions by month, West Midlands, January 2014 to March 2015",
    kind: .line(
      LineChart(
        series: [
          LineChart.Series(
            name: "Collisions",
            points: months(
              from: january2014,
              [1329, 1202, 1345, 1156, 1292, 1262, 1173, 1206, nil, 1201, 1334, 1393, 1245, 1156, 1161],
              provisional: 2))
        ],
        references: [ReferenceLine(value: 1245, label: "Average 1,245")])))

  static let lines = Chart(
    title: "Burglary fell by a third, and stayed below similar forces",
    subtitle: "Recorded burglaries for each 1,000 homes, twelve months to the month shown, 2017 to 2021",
    notes: ["Similar forces are the seven most like the West Midlands."],
    kind: .line(
      LineChart(
        series: [
          LineChart.Series(
            name: "West Midlands", points: wave(from: 24204, count: 60, level: 21, slope: -0.16)),
          LineChart.Series(
            name: "Similar forces", points: wave(from: 24204, count: 60, level: 20, slope: -0.1)),
          LineChart.Series(
            name: "England and Wales", points: wave(from: 24204, count: 60, level: 15, slope: -0.08)),
        ],
        baseline: LineChart.Baseline(month: 24233, label: "Baseline, June 2019"))))

  static let columns = Chart(
    title: "Fewer phone notices each month than a year before",
    subtitle: "Fixed penalty notices by month, West Midlands, January 2014 to May 2015",
    kind: .columns(
      ColumnChart(
        columns: [254, 213, 250, 262, 195, 200, 191, nil, nil, 225, 124, 121, 182, 162, 116, 175, 169]
          .enumerated().map { index, value in
            ColumnChart.Column(
              label: period(january2014 + index), month: january2014 + index, datum: datum(value),
              isHighlighted: index >= 12)
          }, columnHead: "Month", valueHead: "Notices")))

  static let rankedBars = Chart(
    title: "Three districts are above the West Midlands rate",
    subtitle: "Young first-time entrants to the justice system for each 100,000 aged 10 to 17, 2017/18",
    notes: ["[x] not available."],
    kind: .rankedBars(
      RankedBarChart(
        bars: [
          RankedBarChart.Bar(name: "West Midlands", datum: datum(382)),
          RankedBarChart.Bar(name: "Wolverhampton", datum: datum(497), isHighlighted: true),
          RankedBarChart.Bar(name: "Solihull", datum: datum(nil)),
          RankedBarChart.Bar(name: "Birmingham", datum: datum(453), isHighlighted: true),
          RankedBarChart.Bar(name: "Dudley", datum: datum(402), isHighlighted: true),
        ], reference: ReferenceLine(value: 273, label: "England and Wales 273"), nameHead: "Area",
        valueHead: "Rate")))

  static let comparison = Chart(
    title: "Burglary fell by 9,657, or 34%",
    subtitle: "Offences recorded in twelve months, West Midlands",
    kind: .comparison(
      ComparisonChart(
        baseline: ComparisonChart.Side(label: "Year ending June 2019", datum: datum(28675)),
        latest: ComparisonChart.Side(label: "Latest year", datum: datum(19018)), valueHead: "Offences")))

  static let sparkline = Chart(
    title: "Road collisions by month",
    kind: .sparkline(
      Sparkline(
        points: months(
          from: january2014,
          [1329, 1202, 1345, 1156, 1292, 1262, 1173, 1206, nil, 1201, 1334, 1393, 1245, 1156, 1161]),
        reference: 1245)))

  static let all: [(name: String, chart: Chart)] = [
    ("line", line), ("lines", lines), ("columns", columns), ("ranked-bars", rankedBars),
    ("comparison", comparison), ("sparkline", sparkline),
  ]
}

extension Examples {
  static let january2014 = 24168

  static func datum(_ value: Double?) -> Datum {
    guard let value, value.isFinite else { return Datum(value, text: "[x]") }
    let tenths = Int((value * 10).rounded())
    let whole = tenths / 10
    let text = whole >= 1000 ? "\(whole / 1000)," + String(1000 + whole % 1000).dropFirst() : "\(whole)"
    return Datum(value, text: tenths % 10 == 0 ? text : "\(text).\(tenths % 10)")
  }

  static func period(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    return "\(names[month % 12]) \(month / 12)"
  }

  static func months(from first: Int, _ values: [Double?], provisional: Int = 0) -> [LineChart.Point] {
    values.enumerated().map { index, value in
      LineChart.Point(
        month: first + index, label: period(first + index), datum: datum(value),
        isProvisional: index >= values.count - provisional)
    }
  }

  /// A line that falls or rises with a ripple, to one decimal.
  static func wave(from first: Int, count: Int, level: Double, slope: Double) -> [LineChart.Point] {
    let ripple = [0, 0.4, 0.7, 0.5, 0.9, 0.3, -0.2, -0.6, -0.4, -0.8, -0.3, 0.2]
    return months(
      from: first,
      (0..<count).map { index in
        ((level + slope * Double(index) + ripple[index % 12]) * 10).rounded() / 10
      })
  }
}
