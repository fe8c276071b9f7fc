import Charts
import SeededNumbers

/// Charts of many shapes and sizes, the same in every run.
enum GeneratedCharts {
  static let all: [Chart] =
    lines + columns + bars + comparisons + sparklines + processes + groups + pairs + multiples

  private static let names = [
    "", "A", "Westmarch", "Wolverdean", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "Hospital admissions for assault with a knife or sharp object, under 25", "<b>&\"", "Ærøskøbing Ｗ",
  ]

  private static let lines: [Chart] = sizes.flatMap { count in
    shapes(for: count).enumerated().map { number, shape in
      var random = SplitMix64(seed: UInt64(count * 100 + number))
      let step = [1, 1, 1, 3, 12].randomElement(using: &random) ?? 1
      let first = 24000 + Int.random(in: 0..<12, using: &random)
      let series = (0..<(1 + number % 6)).map { index in
        let points = (0..<count).map { position in
          LineChart.Point(
            month: first + position * step, label: "Period \(position)", datum: datum(shape, &random),
            isProvisional: Int.random(in: 0..<20, using: &random) == 0,
            interval: index == 1 ? LineChart.Interval(shape.range, text: "somewhere") : nil)
        }
        return LineChart.Series(name: names[(index + number) % names.count], points: points)
      }
      let baseline = LineChart.Baseline(
        month: first + Int.random(in: 0..<count, using: &random) * step,
        label: "Baseline, year ending June 2019")
      let annotations = (0..<(number % 4)).map { index in
        LineChart.Annotation(month: first + index * count * step / 4, label: names[(index + 2) % names.count])
      }
      let references = number % 3 == 0 ? [reference(shape, &random), reference(shape, &random)] : []
      return chart(
        .line(
          LineChart(
            series: series, baseline: number % 2 == 0 ? baseline : nil, annotations: annotations,
            references: references,
            startsAtZero: number % 5 == 0)))
    }
  }

  private static let columns: [Chart] = sizes.flatMap { count in
    shapes(for: count).enumerated().map { number, shape in
      var random = SplitMix64(seed: UInt64(count * 200 + number))
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
      var random = SplitMix64(seed: UInt64(count * 300 + number))
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
    var random = SplitMix64(seed: UInt64(number))
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
      var random = SplitMix64(seed: UInt64(count))
      let points = (0..<count).map {
        LineChart.Point(month: 24000 + $0, label: "Period \($0)", datum: datum(shape, &random))
      }
      return chart(.sparkline(Sparkline(points: points, reference: Bool.random(using: &random) ? 3 : nil)))
    }
  }

  private static let processes: [Chart] = sizes.flatMap { count in
    shapes(for: count).enumerated().map { number, shape in
      var random = SplitMix64(seed: UInt64(count * 400 + number))
      let points = (0..<count).map { index in
        ProcessChart.Point(
          LineChart.Point(month: 24000 + index, label: "Period \(index)", datum: datum(shape, &random)),
          signal: Int.random(in: 0..<9, using: &random) == 0 ? "above the upper limit" : nil)
      }
      let middle = 24000 + count / 2
      let stretches = [24000...middle, (middle + 1)...(24000 + count)].prefix(1 + number % 2).map { months in
        let numbers = (0..<3).map { _ in datum(shape, &random) }
        let sorted = numbers.sorted { ($0.value ?? 0) < ($1.value ?? 0) }
        return ProcessChart.Stretch(
          months: months, mean: sorted[1], lower: sorted[0], upper: sorted[2],
          reason: names.randomElement(using: &random))
      }
      return chart(
        .process(
          ProcessChart(
            points: points, stretches: stretches,
            target: number % 3 == 0 ? reference(shape, &random) : nil)))
    }
  }

  private static let groups: [Chart] = [1, 2, 5, 17, 60].flatMap { count in
    shapes.enumerated().map { number, shape in
      var random = SplitMix64(seed: UInt64(count * 500 + number))
      let isStacked = shape.range.lowerBound >= 0 && number % 2 == 0
      let parts = (0..<(1 + number % 4)).map { index in
        ColumnGroupChart.Part(
          name: names[(index + number) % names.count], values: (0..<count).map { _ in datum(shape, &random) })
      }
      let groups = (0..<count).map { names[($0 + number) % names.count] }
      return chart(
        .columnGroups(
          ColumnGroupChart(groups: groups, parts: parts, arrangement: isStacked ? .stacked : .grouped)))
    }
  }

  private static let pairs: [Chart] = [0, 1, 3, 6, 43].flatMap { count in
    shapes.enumerated().flatMap { number, shape in
      var random = SplitMix64(seed: UInt64(count * 600 + number))
      let rows = (0..<count).map { _ in
        (
          name: names.randomElement(using: &random) ?? "", before: datum(shape, &random),
          now: datum(shape, &random)
        )
      }
      let dumbbells = rows.map { DumbbellChart.Row(name: $0.name, before: $0.before, now: $0.now) }
      let lines = rows.prefix(6).map { SlopeChart.Line(name: $0.name, before: $0.before, now: $0.now) }
      let progress = rows.map { ProgressChart.Row(name: $0.name, done: $0.before, required: $0.now) }
      let label = names[number % names.count]
      return [
        chart(.dumbbells(DumbbellChart(rows: dumbbells, beforeLabel: label, nowLabel: "Latest"))),
        chart(.slope(SlopeChart(lines: lines, beforeLabel: label, nowLabel: label))),
        chart(.progress(ProgressChart(rows: progress))),
      ]
    }
  }

  private static let multiples: [Chart] = sizes.flatMap { count in
    shapes(for: count).enumerated().map { number, shape in
      var random = SplitMix64(seed: UInt64(count * 700 + number))
      let series = (0..<(7 + number % 3)).map { index in
        LineChart.Series(
          name: names[index % names.count],
          points: (0..<count).map {
            LineChart.Point(month: 24000 + $0, label: "Period \($0)", datum: datum(shape, &random))
          })
      }
      return chart(.multiples(SmallMultiples(series: series, startsAtZero: number % 2 == 0)))
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

  private static func datum(_ shape: Shape, _ random: inout SplitMix64) -> Datum {
    guard Int.random(in: 0..<100, using: &random) >= shape.missing else { return Datum(nil, text: "[x]") }
    let value = Double.random(in: shape.range, using: &random)
    return Datum(value, text: text(value))
  }

  private static func reference(_ shape: Shape, _ random: inout SplitMix64) -> ReferenceLine {
    let value = Double.random(in: shape.range, using: &random)
    return ReferenceLine(value: value, label: "All the country \(text(value))")
  }

  /// About four digits, as a caller would choose.
  private static func text(_ value: Double) -> String {
    value.magnitude >= 1000 ? String(Int(value)) : String(String(value).prefix(6))
  }

  private static func chart(_ kind: ChartKind) -> Chart {
    Chart(title: "A finding", subtitle: "Statistic, area, period", notes: ["<&>"], kind: kind)
  }
}
