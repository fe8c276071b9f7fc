extension ProcessChart {
  func drawing(ticks: TickStyle) -> Drawing {
    let domain = domain
    let months = monthScale
    let step = line.step
    let axis = ValueAxis(domain, style: ticks)
    let left = max(axis.margin, 2)
    let flags = Flags(flags(on: months, step: step), left: left)
    let ends = LineEnds(ends, lastMonth: months.last, domain: domain, top: flags.plotTop)
    let right = max(ends.margin, 3)
    let monthAxis = MonthAxis(months, step: step, labels: periodWords, left: left, right: right)
    let (plot, scale) = (ends.plot, ends.plot.scale(domain))

    var marks = bands(months: months, step: step, scale: scale)
    marks += axis.marks(on: scale) + monthAxis.marks(below: plot.bottom)
    marks += flags.marks(above: plot.bottom)
    marks += rules(months: months, step: step, scale: scale)
    marks += ends.marks(months: months)
    let dotsAll = months.last - months.first < Self.mostDottedMonths * step
    marks += line.marks(number: 1, months: months, scale: scale, dotsAll: dotsAll)
    marks += points.compactMap { point in
      guard point.signal != nil, let value = point.point.datum.drawable else { return nil }
      return .dot(Place(x: months(point.point.month), y: scale(value)), role: .signal)
    }
    return Drawing(left: left, right: right, height: plot.bottom + monthAxis.height, marks: marks)
  }

  private static let mostDottedMonths = 36

  private var monthScale: MonthScale {
    let first = points.first?.point.month ?? 0
    return .line(first: first, last: max(first, points.last?.point.month ?? 0))
  }

  private var periodWords: [Int: String] {
    guard line.step % 12 == 0 else { return [:] }
    return Dictionary(points.map { ($0.point.month, $0.point.label) }) { first, _ in first }
  }

  /// Where a stretch begins for a reason.
  private func flags(on months: MonthScale, step: Int) -> [Flags.Flag] {
    stretches.dropFirst().compactMap { stretch in
      stretch.reason.map { Flags.Flag(x: edges(of: stretch, on: months, step: step).start, label: $0) }
    }
  }

  /// What the last stretch expects, and the target.
  private var ends: [LineEnds.End] {
    let isCrowded = target != nil
    let last = stretches.last
    let words: [(name: String, datum: Datum?, role: Role)] = [
      ("Limit", last?.upper, .quiet), ("Average", last?.mean, .strong), ("Limit", last?.lower, .quiet),
    ]
    let expected = words.compactMap { name, datum, role -> LineEnds.End? in
      guard let datum, let value = datum.drawable else { return nil }
      return LineEnds.End("\(name) \(datum.text)", at: value, role: role, isCrowded: isCrowded)
    }
    return expected
      + [target.flatMap { LineEnds.End($0.label, at: $0.value, isCrowded: isCrowded) }].compactMap(\.self)
  }
}

extension ProcessChart {
  /// The band between the limits of each stretch; where the lower one is not drawn, down to the scale's end.
  private func bands(months: MonthScale, step: Int, scale: LinearScale) -> [Mark] {
    let areas = stretches.compactMap { stretch -> [Place]? in
      guard let upper = stretch.upper.drawable else { return nil }
      let x = edges(of: stretch, on: months, step: step)
      let (top, bottom) = (scale(upper), stretch.lower.drawable.map { scale($0) } ?? scale.range.start)
      return [
        Place(x: x.start, y: top), Place(x: x.end, y: top), Place(x: x.end, y: bottom),
        Place(x: x.start, y: bottom),
      ]
    }
    return areas.isEmpty ? [] : [.path(areas, role: .expected)]
  }

  /// The limits and the average of each stretch, and the target from side to side.
  private func rules(months: MonthScale, step: Int, scale: LinearScale) -> [Mark] {
    let expected = stretches.flatMap { stretch -> [Mark] in
      let x = edges(of: stretch, on: months, step: step)
      let lines: [(Datum, Role)] = [(stretch.upper, .limit), (stretch.lower, .limit), (stretch.mean, .mean)]
      return lines.compactMap { datum, role in
        datum.drawable.map { value in
          .rule(from: Place(x: x.start, y: scale(value)), to: Place(x: x.end, y: scale(value)), role: role)
        }
      }
    }
    guard let target, target.value.isFinite else { return expected }
    let y = scale(target.value)
    return expected + [.rule(from: Place(x: 0, y: y), to: Place(x: 100, y: y), role: .reference)]
  }

  /// Half a step before the first month to half a step after the last; to the plot's edges at the ends.
  private func edges(of stretch: Stretch, on months: MonthScale, step: Int) -> (start: Double, end: Double) {
    let half = Double(step) * months.spacing / 2
    let start = stretch.months.lowerBound <= months.first ? 0 : months(stretch.months.lowerBound) - half
    let end = stretch.months.upperBound >= months.last ? 100 : months(stretch.months.upperBound) + half
    return (min(max(start, 0), 100), min(max(end, 0), 100))
  }
}
