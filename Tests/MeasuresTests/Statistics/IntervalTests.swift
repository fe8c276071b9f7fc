import Measures
import Testing

@Suite("Intervals")
struct IntervalTests {
  private func isNear(_ one: Double, _ other: Double, within slack: Double = 1e-9) -> Bool {
    one == other || (one - other).magnitude <= slack * max(1, other.magnitude)
  }

  @Test("the ratio of two counts has the exact binomial interval", arguments: ratioVectors)
  func ratio(before: Int, after: Int, low: Double, high: Double) {
    let ratio = RateRatio(before: before, after: after)
    #expect(isNear(ratio.interval.lowerBound, low))
    #expect(isNear(ratio.interval.upperBound, high))
    #expect(ratio.couldBeOne == (low <= 1 && 1 <= high))
  }

  @Test("turned round, a ratio has the turned interval")
  func turned() {
    let (ratio, turned) = (RateRatio(before: 52, after: 46), RateRatio(before: 46, after: 52))
    #expect(isNear(turned.interval.lowerBound, 1 / ratio.interval.upperBound))
    #expect(isNear(turned.interval.upperBound, 1 / ratio.interval.lowerBound))
  }

  @Test("a share of a sample has Wilson's interval", arguments: shareVectors)
  func share(successes: Int, sample: Int, low: Double, high: Double) throws {
    let interval = try #require(Proportion(Double(successes) / Double(sample), of: sample)).interval
    #expect(isNear(interval.lowerBound, low))
    #expect(isNear(interval.upperBound, high))
  }

  @Test("the difference of two shares has Newcombe's interval", arguments: differenceVectors)
  func difference(one: (Int, Int), other: (Int, Int), low: Double, high: Double) throws {
    let first = try #require(Proportion(Double(one.0) / Double(one.1), of: one.1))
    let second = try #require(Proportion(Double(other.0) / Double(other.1), of: other.1))
    let interval = first.difference(from: second)
    #expect(isNear(interval.lowerBound, low))
    #expect(isNear(interval.upperBound, high))
  }

  @Test("56 of 70 against 48 of 80 is Newcombe's own first example, to his four decimals")
  func published() throws {
    let one = try #require(Proportion(56.0 / 70, of: 70))
    let other = try #require(Proportion(48.0 / 80, of: 80))
    let interval = one.difference(from: other)
    #expect(isNear(interval.lowerBound, 0.0524, within: 0.00005))
    #expect(isNear(interval.upperBound, 0.3339, within: 0.00005))
  }

  @Test("what is no share of a sample is none", arguments: [(-0.1, 10), (1.1, 10), (0.5, 0), (.nan, 10)])
  func noShare(share: Double, sample: Int) {
    #expect(Proportion(share, of: sample) == nil)
  }
}
