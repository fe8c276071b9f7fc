import Charts

/// One readable chart of each kind, as a caller would write it. The figures are made up but for the shape.
enum Examples {
  static let line = Chart(
    title: "Collisions vary from month to month, and no more",
    subtitle: "Road traffic collisions by month, Westmarch, January 2014 to March 2015",
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
    notes: ["Similar forces are the seven most like the Westmarch."],
    kind: .line(
      LineChart(
        series: [
          LineChart.Series(
            name: "Westmarch", points: wave(from: 24204, count: 60, level: 21, slope: -0.16)),
          LineChart.Series(
            name: "Similar forces", points: wave(from: 24204, count: 60, level: 20, slope: -0.1)),
          LineChart.Series(
            name: "All the country", points: wave(from: 24204, count: 60, level: 15, slope: -0.08)),
        ],
        baseline: LineChart.Baseline(month: 24233, label: "Baseline, June 2019"))))

  static let annotated = Chart(
    title: "Victims are a little less satisfied than in 2019",
    subtitle: "Victims satisfied with the service, per cent with the 95% interval, by quarter, 2018 to 2021",
    ticks: TickStyle(suffix: "%"),
    kind: .line(
      LineChart(
        series: [LineChart.Series(name: "Satisfied", points: surveyed)],
        annotations: [LineChart.Annotation(month: 24242, label: "First lockdown")],
        references: [ReferenceLine(value: 80, label: "Target 80%")], intervalHead: "95% interval")))

  private static let surveyed = [78.4, 79.1, 77.8, 78.8, 77.2, 76.4, 75.9, nil, 76.1, 75.2, 74.8, 75.6]
    .enumerated().map { index, value in
      LineChart.Point(
        month: 24218 + index * 3, label: period(24218 + index * 3), datum: percent(value),
        isProvisional: index == 11,
        interval: value.map {
          .init(($0 - 1.9)...($0 + 1.9), text: "\(percent($0 - 1.9).text) to \(percent($0 + 1.9).text)")
        })
    }

  static let process = Chart(
    title: "Phone notices stepped down in November 2014",
    subtitle: "Fixed penalty notices by month, Westmarch, January 2014 to May 2015",
    kind: .process(
      ProcessChart(
        points: zip(
          months(
            from: january2014,
            [254, 213, 250, 262, 195, 200, 191, nil, 190, 225, 124, 121, 182, 162, 116, 175, 169],
            provisional: 1),
          0...
        ).map { point, index in
          ProcessChart.Point(point, signal: index >= 10 ? "seven months running below average" : nil)
        },
        stretches: [
          ProcessChart.Stretch(
            months: january2014...(january2014 + 16), mean: datum(188), lower: datum(98), upper: datum(278))
        ], target: ReferenceLine(value: 150, label: "Target 150"), valueHead: "Notices")))

  static let recalculated = Chart(
    title: "Recorded crime rose when the rules of recording did",
    subtitle: "Offences by month, Westmarch, 2014 to 2016",
    kind: .process(
      ProcessChart(
        points: wave(from: january2014, count: 36, level: 120, slope: 0).enumerated().map { index, point in
          var point = point
          let value = (point.datum.value ?? 0) * 10 - 1100 + (index < 16 ? 0 : 20) + (index == 25 ? 30 : 0)
          point.datum = datum(value.rounded())
          return ProcessChart.Point(point, signal: index == 25 ? "above the upper limit" : nil)
        },
        stretches: [
          ProcessChart.Stretch(
            months: january2014...(january2014 + 15), mean: datum(100), lower: datum(86), upper: datum(114)),
          ProcessChart.Stretch(
            months: (january2014 + 16)...(january2014 + 35), mean: datum(121), lower: datum(106),
            upper: datum(136), reason: "New recording rules, May 2015"),
        ], valueHead: "Offences")))

  static let stacked = Chart(
    title: "Most burglaries are of homes",
    subtitle: "Recorded burglaries by kind, Westmarch, 2017/18 to 2021/22",
    kind: .columnGroups(
      ColumnGroupChart(
        groups: ["2017/18", "2018/19", "2019/20", "2020/21", "2021/22"],
        parts: [
          ("Homes", [18.2, 17.6, 16.9, 12.1, 11.8]), ("Businesses", [7.1, 6.9, 6.2, 4.4, 4.9]),
          ("Sheds and garages", [3.4, 3.2, 2.8, 2.1, 1.9]), ("Other", [0.9, nil, 1.1, 0.6, 0.7]),
        ].map { ColumnGroupChart.Part(name: $0, values: $1.map { datum($0.map { $0 * 1000 }) }) },
        arrangement: .stacked, groupHead: "Year")))

  static let grouped = Chart(
    title: "Robbery fell in each area, knife crime in two",
    subtitle: "Change in recorded offences, per cent, year to June 2019 to the latest year",
    ticks: TickStyle(suffix: "%"),
    kind: .columnGroups(
      ColumnGroupChart(
        groups: ["Brackenford", "Coverley", "Wolverdean", "Dunmere"],
        parts: [("Robbery", [-16, -21.5, -8, -30]), ("Knife crime", [-4, 12, -6, 9.5])].map {
          ColumnGroupChart.Part(name: $0, values: $1.map(percent))
        }, arrangement: .grouped, groupHead: "Area")))

  static let dumbbells = Chart(
    title: "More leavers come from under-represented groups",
    subtitle: "Share of joiners, leavers and strength, Westmarch Police", ticks: TickStyle(suffix: "%"),
    kind: .dumbbells(
      DumbbellChart(
        rows: [
          ("Women who join", 48.9, 45.4), ("Women who leave", 40.6, 41.1), ("Women in the force", 43.1, 43.7),
          ("People from under-represented groups who join", 18.5, 18.8),
          ("People from under-represented groups who leave", 11.6, 15.4),
          ("People from under-represented groups in the force", nil, 14),
        ].map { DumbbellChart.Row(name: $0, before: percent($1), now: percent($2)) },
        beforeLabel: "April 2020", nowLabel: "May 2021", nameHead: "Group")))

  static let slope = Chart(
    title: "Recorded crime rose in both, and stayed lower here",
    subtitle: "Recorded crimes for each 1,000 people, years ending in the month named",
    kind: .slope(
      SlopeChart(
        lines: [
          SlopeChart.Line(name: "Westmarch", before: datum(66), now: datum(90)),
          SlopeChart.Line(name: "Similar forces", before: datum(78), now: datum(107)),
          SlopeChart.Line(name: "All the country", before: datum(75), now: datum(88.5)),
        ], beforeLabel: "March 2016", nowLabel: "June 2019", nameHead: "Area")))

  static let progress = Chart(
    title: "Three skills fall short of what is required",
    subtitle: "Officers trained, and the number required, Westmarch Police, May 2021",
    kind: .progress(
      ProgressChart(
        rows: [
          ("Standard car driving", 1131, 1237, "91.4%"), ("Taser", 940, 1691, "55.6%"),
          ("Response to chemical, biological, radiological and nuclear incidents", 153, 320, "47.8%"),
          ("Public order commanders", 72, 63, "114%"), ("Negotiators", nil, 24, ""),
        ].map { ProgressChart.Row(name: $0, done: datum($1), required: datum($2), share: $3) },
        nameHead: "Skill", doneHead: "Trained")))

  static let multiples = Chart(
    title: "Burglary fell in every district but one",
    subtitle: "Recorded burglaries for each 1,000 homes, twelve months to the month shown, 2017 to 2020",
    kind: .multiples(
      SmallMultiples(
        series: zip(
          [
            "Brackenford", "Coverley", "Dunmere", "Sandbourne", "Solway", "Wallholme",
            "Wolverdean and the towns around it",
          ], [21, 15, 12, 18, 17, 14, 13]
        ).enumerated().map { index, district in
          LineChart.Series(
            name: district.0,
            points: wave(
              from: 24204, count: 48, level: Double(district.1), slope: index == 4 ? 0.05 : -0.12))
        })))

  static let columns = Chart(
    title: "Fewer phone notices each month than a year before",
    subtitle: "Fixed penalty notices by month, Westmarch, January 2014 to May 2015",
    kind: .columns(
      ColumnChart(
        columns: [254, 213, 250, 262, 195, 200, 191, nil, nil, 225, 124, 121, 182, 162, 116, 175, 169]
          .enumerated().map { index, value in
            ColumnChart.Column(
              label: period(january2014 + index), month: january2014 + index, datum: datum(value),
              isHighlighted: index >= 12)
          }, columnHead: "Month", valueHead: "Notices")))

  static let rankedBars = Chart(
    title: "Three districts are above the Westmarch rate",
    subtitle: "Young first-time entrants to the justice system for each 100,000 aged 10 to 17, 2017/18",
    notes: ["[x] not available."],
    kind: .rankedBars(
      RankedBarChart(
        bars: [
          RankedBarChart.Bar(name: "Westmarch", datum: datum(382)),
          RankedBarChart.Bar(name: "Wolverdean", datum: datum(497), isHighlighted: true),
          RankedBarChart.Bar(name: "Solway", datum: datum(nil)),
          RankedBarChart.Bar(name: "Brackenford", datum: datum(453), isHighlighted: true),
          RankedBarChart.Bar(name: "Dunmere", datum: datum(402), isHighlighted: true),
        ], reference: ReferenceLine(value: 273, label: "All the country 273"), nameHead: "Area",
        valueHead: "Rate")))

  static let comparison = Chart(
    title: "Burglary fell by 9,657, or 34%",
    subtitle: "Offences recorded in twelve months, Westmarch",
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
    ("line", line), ("lines", lines), ("annotated", annotated), ("process", process),
    ("recalculated", recalculated), ("multiples", multiples), ("columns", columns), ("stacked", stacked),
    ("grouped", grouped), ("ranked-bars", rankedBars), ("dumbbells", dumbbells), ("slope", slope),
    ("progress", progress), ("comparison", comparison), ("sparkline", sparkline),
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

  static func percent(_ value: Double?) -> Datum {
    let datum = datum(value.map(\.magnitude))
    guard let value, datum.value != nil else { return datum }
    return Datum(value, text: (value < 0 ? "\u{2212}" : "") + datum.text + "%")
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
