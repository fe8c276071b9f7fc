import Charts
import Editions
import Measures

/// The target of a measure as charts show it.
extension Measure {
  /// The value that is to be reached: the target's own, or that of the period it is measured from with the change that
  /// it asks for. Nil where there is no target, or that period has no value.
  var targetLine: ReferenceLine? {
    guard let standing = target?.standing, let value = standing.goalValue, let number = value.number else {
      return nil
    }
    return ReferenceLine(value: number, label: "Target \(quantity.text(value))")
  }

  /// What the line of a target stands for, where it is worked out.
  var targetNotes: [String] {
    guard let standing = target?.standing, standing.change != nil, targetLine != nil else { return [] }
    return ["The target is \(standing.goalWords(of: quantity))."]
  }
}

extension TargetStanding {
  /// The value that is to be reached; nil where it is a change from no known value.
  fileprivate var goalValue: Value? {
    let before = change?.before
    return switch target.goal {
    case .value(let number): Value(number, decimals: latest?.value?.decimals ?? 0)
    case .difference(let difference): before.flatMap { $0.moved { $0 + difference } }
    case .percentChange(let percent): before.flatMap { $0.moved { $0 + $0.magnitude * percent / 100 } }
    }
  }
}

extension Value {
  /// Another number, shown with the same decimals; nil where there is none.
  fileprivate func moved(_ move: (Double) -> Double) -> Value? {
    number.map { Value(move($0), decimals: decimals) }
  }
}
