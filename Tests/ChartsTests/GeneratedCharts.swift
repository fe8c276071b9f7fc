import Charts

/// Charts of many shapes and sizes, the same in every run.
enum GeneratedCharts {
  static let all: [Chart] = lines + columns + bars + comparisons + sparklines

  private static let names = [
    "", "A", "West Midlands", "Wolverhampton", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "Hospital admissions for assault with a knife or sharp object, under 25", "<b>&\"", "Ærøskøbing Ｗ",
  ]

  private static let lines: [Chart] = sizes.flatMap { count in
    shapes(for: count).enumerated().map { number, shape in
      var random = SeededGenerator(seed: UInt64(count * 100 + number))
      let step = [1, 1, 1, 3, 12].randomElement(using: &random) ?? 1
      let first = 24000 + Int.random(in: 0..<12, using: &random)
      let series = (0..<(1 + number % 6)).map { index in
        let points = (0..<count).map { position in
          LineChart.Point(
            month: first + position * step, label: "Period \(position)", datum: datum(shape, &random),
            isProvisional: Int.random(in: 0..<20, using: &random) == 0)
        }
        return LineChart.Series(name: names[(index + number) % names.count], points: points)
      }
      let baseline = LineChart.Baseline(
        month: first + Int.random(in: 0..<count, using: &random) * step,
        label: "Baseline, year ending June 2019")
      let references = number % 3 == 0 ? [reference(shape, &random), reference(shape, &random)] : []
      return chart(
        .line(
          LineChart(
            series: series, baseline: number % 2 == 0 ? baseline : nil, references: references,
            startsAtZero: number % 5 == 0)))
    }
  }

  private static let columns: [Chart] = sizes.flatMap { count in
    shapes(for: count).enumerated().map { number, shape in
      var random = SeededGenerator(seed: UInt64(count * 200 + number))
      return chart(
        .columns(
          ColumnChart(
            columns: (0..<count).map { index in
              ColumnChart.Column(
                label: names.randomElement(using: &random) ?? "",
                month: number % 2 == 0 ? 24000 + index * (number % 4 + 1) : nil, datum: datum(shape, &random),
                isHighlighted: Int.random(in: 0..<4, using: &random) == 0)
            })))
    }
  }

  private static let bars: [Chart] = [0, 1, 2, 7, 43].flatMap { count in
    shapes.enumerated().map { number, shape in
      var random = SeededGenerator(seed: UInt64(count * 300 + number))
      return chart(
        .rankedBars(
          RankedBarChart(
            bars: (0..<count).map { _ in
              RankedBarChart.Bar(
                name: names.randomElement(using: &random) ?? "", datum: datum(shape, &random),
                isHighlighted: Bool.random(using: &random))
            }, order: number % 2 == 0 ? .bySize : .asGiven,
            reference: number % 3 == 0 ? nil : reference(shape, &random))))
    }
  }

  private static let comparisons: [Chart] = shapes.enumerated().flatMap { number, shape in
    var random = SeededGenerator(seed: UInt64(number))
    return names.map { name in
      chart(
        .comparison(
          ComparisonChart(
            baseline: ComparisonChart.Side(label: name, datum: datum(shape, &random)),
            latest: ComparisonChart.Side(label: "Latest", datum: datum(shape, &random)))))
    }
  }

  private static let sparklines: [Chart] = sizes.flatMap { count in
    shapes(for: count).map { shape in
      var random = SeededGenerator(seed: UInt64(count))
      let points = (0..<count).map {
        LineChart.Point(month: 24000 + $0, label: "Period \($0)", datum: datum(shape, &random))
      }
      return chart(.sparkline(Sparkline(points: points, reference: Bool.random(using: &random) ? 3 : nil)))
    }
  }
}

extension GeneratedCharts {
  private static let sizes = [1, 2, 5, 17, 60, 600]

  /// What values are like: their range, and how many in a hundred are missing.
  private struct Shape {
    var range: ClosedRange<Double>
    var missing = 0
  }

  private static let shapes = [
    Shape(range: 0...1e-4), Shape(range: 0.2...0.3, missing: 10), Shape(range: 7...7), Shape(range: 0...0),
    Shape(range: 900...1500, missing: 30), Shape(range: -50...120), Shape(range: -1e9...1e9, missing: 5),
    Shape(range: -300 ... -200), Shape(range: 1e5...1e9), Shape(range: 1...2, missing: 100),
  ]

  /// Large charts are slow to make: a few of them will do.
  private static func shapes(for count: Int) -> ArraySlice<Shape> {
    count > 100 ? shapes[4...4] : count > 20 ? shapes[4...6] : shapes[...]
  }

  private static func datum(_ shape: Shape, _ random: inout SeededGenerator) -> Datum {
    guard Int.random(in: 0..<100, using: &random) >= shape.missing else { return Datum(nil, text: "[x]") }
    let value = Double.random(in: shape.range, using: &random)
    return Datum(value, text: text(value))
  }

  private static func reference(_ shape: Shape, _ random: inout SeededGenerator) -> ReferenceLine {
    let value = Double.random(in: shape.range, using: &random)
    return ReferenceLine(value: value, label: "England and Wales \(text(value))")
  }

  /// About four digits, as a caller would choose.
  private static func text(_ value: Double) -> String {
    value.magnitude >= 1000 ? String(Int(value)) : String(String(value).prefix(6))
  }

  private static func chart(_ kind: ChartKind) -> Chart {
    Chart(title: "A finding", subtitle: "Statistic, area, period", notes: ["<&>"], kind: kind)
  }
}
