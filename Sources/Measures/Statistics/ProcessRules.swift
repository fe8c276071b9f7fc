/// The rules of process behaviour on one unbroken line of points.
struct ProcessRules {
  let values: [Double]
  let limits: ProcessLimits
  /// The side of the mean that each point lies on; nil on the mean.
  private let sides: [ProcessSignal.Direction?]

  /// So many points in a row on one side are a shift.
  static let shiftLength = 7
  /// So many points in a row, one step fewer, are a trend.
  static let trendLength = 7
  /// Among so many points in a row on one side …
  static let nearLength = 3
  /// … so many near the limit are a signal.
  static let nearCount = 2

  init(_ values: [Double], _ limits: ProcessLimits) {
    self.values = values
    self.limits = limits
    sides = values.map(limits.side)
  }

  /// The signal of each point by the first rule that flags it.
  func signals() -> [ProcessSignal?] {
    let flags = ProcessSignal.Rule.allCases.map { (rule: $0, directions: directions(by: $0)) }
    return values.indices.map { index in
      flags.lazy.compactMap { rule, directions in
        directions[index].map { ProcessSignal(rule: rule, direction: $0) }
      }.first
    }
  }

  private func directions(by rule: ProcessSignal.Rule) -> [ProcessSignal.Direction?] {
    switch rule {
    case .outside: values.map(limits.outside)
    case .trend: marked(windowsOf: Self.trendLength, trend)
    case .twoInThree: twoInThree
    case .shift: marked(windowsOf: Self.shiftLength, commonSide)
    }
  }

  private var twoInThree: [ProcessSignal.Direction?] {
    let near = values.map(limits.near)
    let flags = marked(windowsOf: Self.nearLength) { window in
      near[window].count { $0 != nil } >= Self.nearCount ? commonSide(window) : nil
    }
    return zip(flags, near).map { flag, near in near == nil ? nil : flag }
  }

  private func commonSide(_ window: Range<Int>) -> ProcessSignal.Direction? {
    let side = sides[window.lowerBound]
    return sides[window].allSatisfy { $0 == side } ? side : nil
  }

  private func trend(_ window: Range<Int>) -> ProcessSignal.Direction? {
    let later = window.dropFirst()
    if later.allSatisfy({ values[$0 - 1] < values[$0] }) { return .high }
    return later.allSatisfy { values[$0 - 1] > values[$0] } ? .low : nil
  }

  /// The direction of each point by the first window of so many points around it that has one.
  private func marked(
    windowsOf length: Int, _ direction: (Range<Int>) -> ProcessSignal.Direction?
  ) -> [ProcessSignal.Direction?] {
    var flags = [ProcessSignal.Direction?](repeating: nil, count: values.count)
    for start in values.indices.dropLast(length - 1) {
      guard let found = direction(start..<start + length) else { continue }
      for index in start..<start + length where flags[index] == nil { flags[index] = found }
    }
    return flags
  }
}
