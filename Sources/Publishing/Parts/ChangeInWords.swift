import Measures

/// What pages say of a change beside its headline.
extension Change {
  /// What it is measured from: `from the year ending June 2019`.
  var start: String { "\(from.baselinePreposition) \(from.words)" }

  /// Both its ends, as far as the source states them, and of what it is: `Ayford, 2014/15, from 2013/14`.
  func window(of part: String?) -> String {
    let start = from.isUnstated ? nil : start
    let end = to.isUnstated && start != nil ? nil : to.captioned
    return [part, end, start].compactMap(\.self).joined(separator: ", ").uppercasedFirst
  }

  /// It in figures: `−6 (−12%)`; nil where neither is known.
  func amounts(of quantity: Quantity) -> String? {
    let difference = difference.map { quantity.difference($0.value) }
    let percent = percent.map { Quantity.percentChange($0.value) }
    guard let difference, let percent else { return difference ?? percent }
    return "\(difference) (\(percent))"
  }

  /// Whether it is printed in the source or worked out, in a sentence.
  var origin: String {
    switch (difference?.isPrinted, percent?.isPrinted) {
    case (true, false): "The source prints the difference; the percentage is worked out from the values."
    case (false, true): "The source prints the percentage; the difference is worked out from the values."
    case (false, _), (_, false): "Worked out from the printed values."
    default: "Printed in the source."
    }
  }

  /// Whether it is for the better, or chance could explain it; nil where neither way is better, nothing
  /// changed, or the process does not go the same way.
  func judgement(of quantity: Quantity) -> String? {
    isUnclear ? "No clear change" : isBetter(for: quantity).map { $0 ? "For the better" : "For the worse" }
  }
}
