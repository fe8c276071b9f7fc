/// Points of a process that have one mean and one pair of limits.
public struct ProcessStretch: Sendable, Hashable {
  /// The points with values, in order of time.
  public let points: [ProcessPoint]
  /// Mean and limits; nil where no two windows of the baseline adjoin, so that nothing is known of how far one
  /// point lies from the next.
  public let limits: ProcessLimits?
  /// How many points the limits rest on.
  public let baselineCount: Int
  /// Why the stretch begins here; nil for the first.
  public let recalculation: Recalculation?

  /// Whether the limits rest on too few points to be more than trial limits.
  public var isOnTrial: Bool { baselineCount < ProcessMethod.fewestPoints }

  init(_ observations: [Observation], by method: ProcessMethod, recalculation: Recalculation?) {
    let lines = observations.unbrokenLines
    let values = lines.map { $0.compactMap { $0.value?.number } }
    let baseline = method.baseline(of: values)
    let limits = ProcessLimits(of: baseline, screens: method.screens)
    points = zip(lines, values).flatMap { line, values in
      let signals = limits.map { ProcessRules(values, $0).signals() }
      return line.indices.map { ProcessPoint(line[$0], signal: signals?[$0]) }
    }
    self.limits = limits
    self.recalculation = recalculation
    baselineCount = baseline.map(\.count).reduce(0, +)
  }
}

/// One point of a process.
public struct ProcessPoint: Sendable, Hashable {
  /// Its value as the series has it, with decimals and marks.
  public let value: Value?
  /// When.
  public let period: Period
  /// What makes it more than chance would explain; nil where nothing does.
  public let signal: ProcessSignal?

  /// Its number.
  public var number: Double { value?.number ?? 0 }

  fileprivate init(_ observation: Observation, signal: ProcessSignal?) {
    value = observation.value
    period = observation.period
    self.signal = signal
  }
}

extension [Observation] {
  /// The points in lines: each begins where a window does not adjoin the one before.
  fileprivate var unbrokenLines: [[Observation]] {
    reduce(into: []) { lines, point in
      if let last = lines.last?.last, last.period.adjoins(point.period) {
        lines[lines.count - 1].append(point)
      } else {
        lines.append([point])
      }
    }
  }
}
