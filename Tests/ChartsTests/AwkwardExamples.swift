import Charts

/// The data that charts are spoilt by: long names, negative values, all equal, one point, gaps, far too many
/// points, very large and very small values.
enum AwkwardExamples {
  static let all: [(name: String, chart: Chart)] =
    lines + processes + columns + [
      ("bars-names", bars(longNames.map { ($0, Double($0.count) - 30) })),
      ("bars-equal", bars([("Dunmere", 7), ("Wallholme", 7), ("Solway", 0)])),
      ("dumbbells-large", dumbbells([0.2e9, 1.4e9, nil], [0.9e9, 1.1e9, 0.6e9])),
      ("dumbbells-small", dumbbells([0.0001, 0.0004, 0.0002], [0.0001, 0.0001, 0.0005])),
      ("slope-close", slope([("Brackenford", 7, 7), ("Coverley", 7, 7), (longNames[1], 7.1, 6.9)])),
      ("multiples-gaps", multiples),
    ]

  private static let longNames = [
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "Hospital admissions for assault with a knife or sharp object, under 25", "A",
  ]

  private static let lines: [(name: String, chart: Chart)] = [
    ("line-one", line([1245])), ("line-two", line([1245, 1301])),
    ("line-equal", line(.init(repeating: 7, count: 9))),
    ("line-zero", line([0, 0, 0, 0])), ("line-large", line([1.2e9, 1.9e9, nil, 3.1e9, 2.2e9])),
    ("line-small", line([0.0001, 0.0003, 0.0002, 0.0004])),
    ("line-negative", line([-12, -3, 4, nil, 8, -20])),
    ("line-gaps", line([3, nil, 5, nil, nil, 4, 6, nil])),
    ("line-many", line(saw(600))),
    ("lines-six", six),
  ]

  private static let six = chart(
    "Six lines that end together",
    .line(
      LineChart(
        series: (0..<6).map { index in
          LineChart.Series(
            name: index == 2 ? longNames[1] : "District \(index + 1)",
            points: Examples.wave(from: 24204, count: 30, level: 12 + Double(index) / 5, slope: -0.1))
        })))

  private static let processes: [(name: String, chart: Chart)] = [
    ("process-below-zero", process([4, 7, 2, 9, 3, 5, 12, 4, 6, 2, 5, 7], lower: nil, upper: 15)),
    ("process-long", process(saw(120), lower: 990, upper: 1130)),
  ]

  private static let columns: [(name: String, chart: Chart)] = [
    ("columns-negative", columns([4, -2, nil, 6, -7])), ("columns-one", columns([1_204_000])),
    (
      "columns-names",
      chart(
        "Columns with long names",
        .columns(
          ColumnChart(
            columns: longNames.enumerated().map {
              ColumnChart.Column(label: $1, datum: datum(Double($0) + 2))
            })))
    ),
    (
      "stacked-many",
      chart(
        "Thirty groups, some parts missing",
        .columnGroups(
          ColumnGroupChart(
            groups: (1...30).map { "Week \($0)" },
            parts: [("Homes", 7), ("Elsewhere", 5)].map { name, factor in
              ColumnGroupChart.Part(
                name: name, values: (1...30).map { datum($0 % 9 == 0 ? nil : Double($0 * factor % 13)) })
            }, arrangement: .stacked)))
    ),
  ]

  private static let multiples = chart(
    "Nine districts with gaps",
    .multiples(
      SmallMultiples(
        series: (0..<9).map { index in
          LineChart.Series(
            name: index == 4 ? longNames[0] : "District \(index + 1)",
            points: Examples.months(from: 24204, holed(by: index)))
        })))
}

extension AwkwardExamples {
  private static func chart(_ title: String, _ kind: ChartKind) -> Chart {
    Chart(title: title, subtitle: "Made-up figures", kind: kind)
  }

  private static func line(_ values: [Double?]) -> Chart {
    chart(
      "A line of \(values.count)",
      .line(LineChart(series: [LineChart.Series(name: "", points: points(values))])))
  }

  /// Values that go up and down, and up in the long run.
  private static func saw(_ count: Int) -> [Double?] {
    (0..<count).map { index -> Double? in
      let ripple = index * 37 % 101
      return Double(1000 + ripple + index / 3)
    }
  }

  /// Two years in which every seventh month is missing.
  private static func holed(by offset: Int) -> [Double?] {
    (0..<24).map { index -> Double? in
      let value = index * offset % 11 - 3
      return (index + offset) % 7 == 0 ? nil : Double(value)
    }
  }

  private static func process(_ values: [Double?], lower: Double?, upper: Double) -> Chart {
    let months = 24168...(24167 + values.count)
    let mean = values.compactMap(\.self).reduce(0, +) / Double(values.count)
    let stretch = ProcessChart.Stretch(
      months: months, mean: datum(mean.rounded()), lower: datum(lower), upper: datum(upper))
    return chart(
      "A process of \(values.count) months",
      .process(ProcessChart(points: points(values).map { ProcessChart.Point($0) }, stretches: [stretch])))
  }

  private static func columns(_ values: [Double?]) -> Chart {
    chart(
      "Columns on both sides of zero",
      .columns(
        ColumnChart(
          columns: values.enumerated().map {
            ColumnChart.Column(label: "\(2015 + $0)", month: (2015 + $0) * 12 + 11, datum: datum($1))
          })))
  }

  private static func bars(_ rows: [(String, Double)]) -> Chart {
    chart(
      "Bars",
      .rankedBars(
        RankedBarChart(
          bars: rows.map { RankedBarChart.Bar(name: $0.0, datum: datum($0.1)) },
          reference: ReferenceLine(value: 5, label: "All the country 5"))))
  }

  private static func dumbbells(_ before: [Double?], _ now: [Double?]) -> Chart {
    chart(
      "Pairs",
      .dumbbells(
        DumbbellChart(
          rows: zip(longNames, zip(before, now)).map {
            DumbbellChart.Row(name: $0, before: datum($1.0), now: datum($1.1))
          }, beforeLabel: "Year ending June 2019", nowLabel: "Latest")))
  }

  private static func slope(_ rows: [(String, Double, Double)]) -> Chart {
    chart(
      "Lines that all but meet",
      .slope(
        SlopeChart(
          lines: rows.map { SlopeChart.Line(name: $0.0, before: datum($0.1), now: datum($0.2)) },
          beforeLabel: "Year ending June 2019", nowLabel: "Year ending June 2021")))
  }

  private static func points(_ values: [Double?]) -> [LineChart.Point] {
    values.enumerated().map { index, value in
      LineChart.Point(month: 24168 + index, label: Examples.period(24168 + index), datum: datum(value))
    }
  }

  /// The value as a caller would write it.
  private static func datum(_ value: Double?) -> Datum {
    guard let value else { return Datum(nil, text: "[x]") }
    if value.magnitude >= 1e6 { return Datum(value, text: "\((value / 1e5).rounded() / 10)m") }
    let text =
      value == value.rounded()
      ? String(Int(value)) : value < 0.001 ? "0.000\(Int(value * 10_000 + 0.5))" : String(value)
    return Datum(value, text: text.replacing("-", with: "\u{2212}"))
  }
}
