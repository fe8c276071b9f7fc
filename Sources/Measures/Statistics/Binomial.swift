/// How many of so many trials succeed, where each does with the same probability.
struct Binomial {
  /// How many trials.
  let trials: Int
  /// The probability of one success, between 0 and 1, both excluded.
  let probability: Double

  /// The probability of `count` successes or more.
  func atLeast(_ count: Int) -> Double { tail(from: count).probability }

  /// The probability of `count` successes or fewer.
  func atMost(_ count: Int) -> Double { 1 - atLeast(count + 1) }

  /// The probability of `count` successes or more, and how fast it grows with that of one success.
  ///
  /// The terms of the distribution are added as parts of its largest, each from its neighbour, so that no factorial
  /// and no logarithm is needed; those too small to show in the sum are left out.
  func tail(from count: Int) -> (probability: Double, slope: Double) {
    let mode = min(trials, Int(Double(trials + 1) * probability))
    let odds = probability / (1 - probability)
    var sum = TailSum(count: count)
    sum.add(1, at: mode)
    var (term, place) = (1.0, mode)
    while place < trials, term > Self.negligible {
      term *= Double(trials - place) / Double(place + 1) * odds
      place += 1
      sum.add(term, at: place)
    }
    (term, place) = (1, mode)
    while place > 0, term > Self.negligible {
      term *= Double(place) / Double(trials - place + 1) / odds
      place -= 1
      sum.add(term, at: place)
    }
    return (sum.tail / sum.total, sum.first / sum.total * Double(count) / probability)
  }

  /// A part of the largest term that a sum near one does not show.
  private static let negligible = 1e-18
}

/// The terms from `count` on beside all of them.
private struct TailSum {
  let count: Int
  var first = 0.0
  var tail = 0.0
  var total = 0.0

  mutating func add(_ term: Double, at place: Int) {
    total += term
    if place >= count { tail += term }
    if place == count { first = term }
  }
}
