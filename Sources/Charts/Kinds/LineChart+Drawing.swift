extension LineChart {
  func drawing(ticks: TickStyle) -> Drawing {
    let (months, step, domain) = (monthScale, step, domain)
    let axis = ValueAxis(domain, style: ticks)
    let left = max(axis.margin, 2)
    let flag = baseline.map { BaselineFlag($0, x: months($0.month), left: left) }
    let ends = LineEnds(self, lastMonth: months.last, domain: domain, top: flag?.plotTop ?? 0.8)
    // The month axis may write a year beyond its last point.
    let right = max(ends.margin, 3)
    let monthAxis = MonthAxis(months, step: step, labels: periodWords, left: left, right: right)
    let (plot, scale) = (ends.plot, ends.plot.scale(domain))
    let dotsAll = months.last - months.first < Self.mostDottedMonths * step

    var marks = axis.marks(on: scale) + monthAxis.marks(below: plot.bottom)
    marks += flag?.marks(above: plot.bottom) ?? []
    marks += references.filter(\.value.isFinite).map { reference in
      let y = scale(reference.value)
      return .rule(from: Place(x: 0, y: y), to: Place(x: 100, y: y), role: .reference)
    }
    marks += ends.marks(months: months)
    for (index, line) in series.enumerated().reversed() {
      marks += line.marks(number: index + 1, months: months, scale: scale, dotsAll: dotsAll)
    }
    return Drawing(left: left, right: right, height: plot.bottom + monthAxis.height, marks: marks)
  }

  private static let mostDottedMonths = 16

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
}

extension LineChart.Series {
  /// The line and its dots: every point of a short chart, else the last, the open and the lonely ones.
  fileprivate func marks(number: Int, months: MonthScale, scale: LinearScale, dotsAll: Bool) -> [Mark] {
    let number = min(number, LineChart.mostSeries)
    let runs = runs
    let last = runs.last.map { $0.upperBound - 1 }
    func place(_ index: Int) -> Place {
      Place(x: months(points[index].month), y: scale(points[index].datum.drawable ?? 0))
    }
    let joined = runs.filter { $0.count > 1 }.map { $0.map(place) }
    var marks: [Mark] = joined.isEmpty ? [] : [.path(joined, role: .line(number))]
    for run in runs {
      for index in run where dotsAll || run.count == 1 || index == last || points[index].isOpen {
        marks.append(.dot(place(index), role: points[index].isOpen ? .openDot(number) : .dot(number)))
      }
    }
    return marks
  }
}
