import Measures

extension Month {
  /// Whether there may have been a police force. A year before has its digits in another order, `0205` for 2025, and
  /// every other month of the content would lie far from it.
  var isOfOurTime: Bool { year >= 1800 }
}
