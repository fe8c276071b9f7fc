extension LineChart {
  func drawing(ticks: TickStyle) -> Drawing {
    let (months, step, domain) = (monthScale, step, domain)
    let axis = ValueAxis(domain, style: ticks)
    let left = max(axis.margin, 2)
    let flags = Flags(flags(on: months), left: left)
    let ends = LineEnds(ends, lastMonth: months.last, domain: domain, top: flags.plotTop)
    // The month axis may write a year beyond its last point.
    let right = max(ends.margin, 3)
    let monthAxis = MonthAxis(months, step: step, labels: periodWords, left: left, right: right)
    let (plot, scale) = (ends.plot, ends.plot.scale(domain))
    let dotsAll = months.last - months.first < Self.mostDottedMonths * step

    var marks: [Mark] = []
    for (index, line) in series.enumerated() where index < Self.mostSeries {
      marks += line.band(number: index + 1, months: months, scale: scale)
    }
    marks += axis.marks(on: scale) + monthAxis.marks(below: plot.bottom)
    marks += flags.marks(above: plot.bottom)
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

  /// The baseline and what happened, in order of time.
  private func flags(on months: MonthScale) -> [Flags.Flag] {
    let marks = annotations.map { ($0.month, $0.label) } + (baseline.map { [($0.month, $0.label)] } ?? [])
    return marks.sorted { $0.0 < $1.0 }.map { Flags.Flag(x: months($0.0), label: $0.1) }
  }

  private var ends: [LineEnds.End] {
    let isCrowded = series.count + references.count > LineEnds.mostBroken
    let lines = series.enumerated().compactMap { index, line in
      LineEnds.End(line, number: index + 1, isCrowded: isCrowded)
    }
    return lines + references.compactMap { LineEnds.End($0.label, at: $0.value, isCrowded: isCrowded) }
  }

  /// From the first month of any line or mark to the last.
  private var monthScale: MonthScale {
    var months = series.flatMap { [$0.points.first?.month, $0.points.last?.month].compactMap(\.self) }
    if let baseline { months.append(baseline.month) }
    months += annotations.map(\.month)
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
  /// The band of the points' intervals, beneath everything; a point without one leaves a gap.
  fileprivate func band(number: Int, months: MonthScale, scale: LinearScale) -> [Mark] {
    guard hasIntervals else { return [] }
    let areas = runs.flatMap { run -> [[Place]] in
      run.split { points[$0].drawableInterval == nil }.filter { $0.count > 1 }.map { run in
        let ends = run.compactMap { index in
          points[index].drawableInterval.map { (x: months(points[index].month), range: $0) }
        }
        return ends.map { Place(x: $0.x, y: scale($0.range.upperBound)) }
          + ends.reversed().map { Place(x: $0.x, y: scale($0.range.lowerBound)) }
      }
    }
    return areas.isEmpty ? [] : [.path(areas, role: .interval(number))]
  }

  /// The line and its dots: every point of a short chart, else the last, the open and the lonely ones.
  func marks(number: Int, months: MonthScale, scale: LinearScale, dotsAll: Bool) -> [Mark] {
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
