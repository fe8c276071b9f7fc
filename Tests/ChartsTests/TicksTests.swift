import Testing

@testable import Charts

/// Expected values are those that d3-array documents and tests for `ticks` and `nice`.
@Suite("Round numbers")
struct TicksTests {
  @Test(
    "between 0 and 1 there are about as many tenths, fifths or halves as asked for",
    arguments: [
      (10, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
      (8, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
      (7, [0, 0.2, 0.4, 0.6, 0.8, 1]), (4, [0, 0.2, 0.4, 0.6, 0.8, 1]), (3, [0, 0.5, 1]), (2, [0, 0.5, 1]),
      (1, [0, 1]),
    ])
  func unit(count: Int, expected: [Double]) {
    #expect(Ticks.between(0, 1, count: count) == expected)
  }

  @Test(
    "between −10 and 10 they are on both sides of zero",
    arguments: [
      (10, [-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10]), (7, [-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10]),
      (6, [-10, -5, 0, 5, 10]), (3, [-10, -5, 0, 5, 10]), (2, [-10, 0, 10]), (1, [0]),
    ])
  func aroundZero(count: Int, expected: [Double]) {
    #expect(Ticks.between(-10, 10, count: count) == expected)
  }

  @Test("hundredths carry no binary dust")
  func precision() {
    #expect(Ticks.between(0.98, 1.14, count: 10) == [0.98, 1, 1.02, 1.04, 1.06, 1.08, 1.1, 1.12, 1.14])
  }

  @Test("they stay within the bounds")
  func within() {
    #expect(Ticks.between(0, 2.2, count: 3) == [0, 1, 2])
  }

  @Test("reversed bounds give them reversed")
  func reversed() {
    #expect(Ticks.between(10, 0, count: 5) == [10, 8, 6, 4, 2, 0])
    #expect(Ticks.between(1, 0, count: 3) == [1, 0.5, 0])
  }

  @Test("there is no negative zero among them")
  func negativeZero() throws {
    let last = try #require(Ticks.between(-1, 0, count: 5).last)
    #expect(last.sign == .plus)
  }

  @Test("equal bounds are one number, and none where no number is asked for")
  func equalBounds() {
    #expect(Ticks.between(1, 1, count: 1) == [1])
    #expect(Ticks.between(1, 1, count: 10) == [1])
    #expect(Ticks.between(1, 1, count: 0) == [])
  }

  @Test("bounds that are not numbers, and counts that are not positive, give none")
  func nothing() {
    #expect(Ticks.between(.nan, 1, count: 1) == [])
    #expect(Ticks.between(0, .nan, count: 1) == [])
    #expect(Ticks.between(0, .infinity, count: 5) == [])
    #expect(Ticks.between(0, 1, count: 0) == [])
    #expect(Ticks.between(0, 1, count: -1) == [])
  }

  @Test(
    "bounds are widened to round numbers",
    arguments: [
      (0.132, 0.876, 1000, 0.132, 0.876), (0.132, 0.876, 100, 0.13, 0.88), (0.132, 0.876, 30, 0.12, 0.88),
      (0.132, 0.876, 10, 0.1, 0.9), (0.132, 0.876, 5, 0, 1), (132, 876, 100, 130, 880),
      (132, 876, 30, 120, 880), (132, 876, 10, 100, 900), (132, 876, 6, 100, 900), (132, 876, 5, 0, 1000),
      (132, 876, 1, 0, 1000), (1, 1, 10, 1, 1), (0, 1, 0, 0, 1), (0, 1, -1, 0, 1),
    ] as [(Double, Double, Int, Double, Double)])
  func nice(start: Double, stop: Double, count: Int, expectedStart: Double, expectedStop: Double) {
    let nice = Ticks.nice(start, stop, count: count)
    #expect(nice.start == expectedStart)
    #expect(nice.stop == expectedStop)
  }

  @Test("reversed bounds are widened both ways too")
  func niceReversed() {
    let nice = Ticks.nice(876, 132, count: 10)
    #expect(nice.start == 900)
    #expect(nice.stop == 100)
  }
}
