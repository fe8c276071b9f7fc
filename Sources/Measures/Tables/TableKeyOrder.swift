extension [TableKey] {
  /// The same in order of time, where all of them have a place in it.
  var inOrderOfTime: [TableKey] {
    let isDated = allSatisfy { $0.month != nil || $0.part != nil }
    guard isDated else { return self }
    return sorted { left, right in
      if let left = left.part, let right = right.part { return left < right }
      if case .period(let left) = left, case .period(let right) = right {
        return left.precedes(right) ?? false
      }
      guard let left = left.month, let right = right.month else { return false }
      return left < right
    }
  }

  /// The force is what its districts make up.
  var withForceLast: [TableKey] {
    filter { $0 != .area(nil) } + (contains(.area(nil)) ? [.area(nil)] : [])
  }
}

extension TableKey {
  fileprivate var part: Int? { if case .part(let part) = self { part } else { nil } }

  fileprivate var month: Month? {
    switch self {
    case .period(let period): period.last
    case .year(let month): month
    case .part, .area, .category, .total: nil
    }
  }
}
