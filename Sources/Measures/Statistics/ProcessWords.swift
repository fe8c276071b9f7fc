import Numerals

/// What a process is doing, in words for the public.
extension ProcessBehaviour {
  /// What the last point says, in a sentence: `The last eight months are below average, more than chance would
  /// explain.` Nil where there is no point.
  public var words: String? {
    guard let stretch = stretches.last, let last = stretch.points.last else { return nil }
    guard stretch.limits != nil else {
      return "There are too few \(noun)s in a row to tell what chance would explain."
    }
    return "\(stretch.sentence(on: last, noun: noun).uppercasedFirst)."
  }

  /// The same as a part of a sentence, in few words: `the last eight months are below average`. Nil where there is no
  /// point, or there are no limits.
  var clause: String? {
    guard let stretch = stretches.last, let last = stretch.points.last, stretch.limits != nil else {
      return nil
    }
    return stretch.clause(on: last, noun: noun)
  }

  /// The same in fewer words, without a full stop, for a table: `The last eight months are below average`. Nil where
  /// there is no point, there are no limits, or they are on trial, of which a table has no room to tell.
  public var brief: String? {
    guard let clause, stretches.last?.isOnTrial == false else { return nil }
    return last?.signal == nil ? "Within what chance explains" : clause.uppercasedFirst
  }

  /// What a reader must know of the limits: that they are on trial, why they start again, where the line is broken.
  public var notes: [String] { trialNotes + recalculationNotes + missingNotes }

  /// What a window is called: `month`.
  private var noun: String {
    switch length {
    case 1: "month"
    case 3: "quarter"
    case 12: "year"
    default: "period"
    }
  }

  private var trialNotes: [String] {
    guard let last = stretches.last, last.limits != nil, last.isOnTrial else { return [] }
    return [
      """
      The limits are on trial: they rest on \(Cardinal.write(last.baselineCount)) \(noun)s, and \
      \(Cardinal.write(ProcessMethod.fewestPoints)) are needed.
      """
    ]
  }

  private var recalculationNotes: [String] {
    stretches.compactMap(\.recalculation).map { recalculation in
      "The limits start again from \(recalculation.first.words): \(recalculation.reason)".asSentence
    }
  }

  private var missingNotes: [String] {
    switch missing.count {
    case 0: []
    case 1: ["No figure for \(missing[0].words): the line is broken there."]
    case 2...Self.mostNamed:
      ["No figures for \(missing.map(\.words).joinedWithAnd): the line is broken there."]
    default: ["No figures for \(Cardinal.write(missing.count)) \(noun)s: the line is broken there."]
    }
  }

  /// So many missing windows are named; more are counted.
  private static let mostNamed = 3
}

extension ProcessStretch {
  /// `the last eight months are below average, more than chance would explain`
  fileprivate func sentence(on last: ProcessPoint, noun: String) -> String {
    let clause = clause(on: last, noun: noun)
    return switch last.signal?.rule {
    case nil, .outside: clause
    case .trend, .twoInThree, .shift: "\(clause), more than chance would explain"
    }
  }

  /// `the last eight months are below average`
  fileprivate func clause(on last: ProcessPoint, noun: String) -> String {
    guard let signal = last.signal else { return "\(last.period.words) is within what chance would explain" }
    let isHigh = signal.direction == .high
    let (side, compared) = isHigh ? ("above", "higher") : ("below", "lower")
    switch signal.rule {
    case .outside:
      return "\(last.period.words) is \(compared) than chance would explain"
    case .trend:
      let steps = Cardinal.write(trailing { isHigh ? $0 < $1 : $0 > $1 } - 1)
      return "each of the last \(steps) \(noun)s is \(compared) than the one before"
    case .twoInThree:
      return "\(nearPoints(noun: noun)) are far \(side) average"
    case .shift:
      let count = Cardinal.write(trailing { limits?.side(of: $0) == limits?.side(of: $1) })
      return "the last \(count) \(noun)s are \(side) average"
    }
  }

  /// How many adjoining points at the end stand to their neighbours as `related` says.
  private func trailing(_ related: (Double, Double) -> Bool) -> Int {
    let pairs = zip(points, points.dropFirst()).reversed()
    return 1 + pairs.prefix { $0.period.adjoins($1.period) && related($0.number, $1.number) }.count
  }

  /// `two of the last three months`, or all of them.
  private func nearPoints(noun: String) -> String {
    let last = points.suffix(ProcessRules.nearLength)
    let count = last.count { limits?.near($0.number) != nil }
    let all = "the last \(Cardinal.write(last.count)) \(noun)s"
    return count == last.count ? all : "\(Cardinal.write(count)) of \(all)"
  }
}
