extension LineChart {
  func drawing(ticks: TickStyle) -> Drawing {
    let ends = LineEnds(self)
    let axis = ValueAxis(domain, style: ticks)
    let months = monthScale
    // The month axis may write a year beyond its last point.
    let right = max(ends.margin, 3)
    let left = max(axis.margin, 2)
    let monthAxis = MonthAxis(months, step: step, labels: periodWords, left: left, right: right)
    let baselineWords =
      baseline.map { Wrapping.lines($0.label, width: Self.baselineWidth, mostLines: 2) } ?? []
    let plot = PlotArea(
      top: baselineWords.isEmpty ? 0.8 : 0.9 + Double(baselineWords.count) * Layout.lineHeight,
      height: max(Layout.plotHeight, ends.height))
    let scale = plot.scale(domain)

    var marks = axis.marks(on: scale) + monthAxis.marks(below: plot.bottom)
    marks += baselineMarks(words: baselineWords, on: months, plot: plot)
    marks += ends.marks(on: scale, months: months, plot: plot)
    marks += references.filter(\.value.isFinite).map { reference in
      let y = scale(reference.value)
      return .rule(from: Place(x: 0, y: y), to: Place(x: 100, y: y), role: .reference)
    }
    for (index, line) in series.enumerated().reversed() {
      marks += line.marks(number: index + 1, months: months, scale: scale, dotsAll: dotsAll)
    }
    return Drawing(left: left, right: right, height: plot.bottom + monthAxis.height, marks: marks)
  }

  private static let baselineWidth = 8.5
  private static let mostDottedMonths = 16

  private var dotsAll: Bool { monthScale.last - monthScale.first < Self.mostDottedMonths * step }

  /// From the first month of any line, or of the baseline, to the last.
  private var monthScale: MonthScale {
    var months = series.flatMap { [$0.points.first?.month, $0.points.last?.month].compactMap(\.self) }
    if let baseline { months.append(baseline.month) }
    let first = months.min() ?? 0
    return .line(first: first, last: max(first, months.max() ?? 0))
  }

  private var step: Int { series.filter { $0.points.count > 1 }.map(\.step).min() ?? 1 }

  /// The periods' own words, where points are far enough apart to be named each.
  private var periodWords: [Int: String] {
    guard step % 12 == 0 else { return [:] }
    let pairs = series.flatMap { $0.points.map { ($0.month, $0.label) } }
    return Dictionary(pairs) { first, _ in first }
  }

  private func baselineMarks(words: [String], on months: MonthScale, plot: PlotArea) -> [Mark] {
    guard let baseline else { return [] }
    let x = months(baseline.month)
    let rule = Mark.rule(
      from: Place(x: x, y: plot.top - 0.5), to: Place(x: x, y: plot.bottom), role: .baseline)
    let labels = words.enumerated().map { index, word in
      Mark.label(
        Label(
          text: word, x: x, y: 0.9 + Double(index) * Layout.lineHeight, anchor: x > 50 ? .end : .start,
          role: .quiet))
    }
    return [rule] + labels
  }
}

extension LineChart.Series {
  /// The line and its dots: every point of a short chart, else the last, the open and the lonely ones.
  fileprivate func marks(number: Int, months: MonthScale, scale: LinearScale, dotsAll: Bool) -> [Mark] {
    let number = min(number, LineChart.mostSeries)
    let runs = runs
    let last = runs.last?.last
    func place(_ point: LineChart.Point) -> Place {
      Place(x: months(point.month), y: scale(point.datum.drawable ?? 0))
    }
    let joined = runs.filter { $0.count > 1 }.map { $0.map(place) }
    var marks: [Mark] = joined.isEmpty ? [] : [.path(joined, role: .line(number))]
    for run in runs {
      for point in run where dotsAll || run.count == 1 || point.isOpen || point == last {
        marks.append(.dot(place(point), role: point.isOpen ? .openDot(number) : .dot(number)))
      }
    }
    return marks
  }
}
