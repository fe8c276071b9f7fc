import Numerals
import Testing

@Suite("Rounding")
struct RoundingTests {
  @Test(
    "a half is rounded away from zero, as its decimal text says",
    arguments: [
      (0.35, 1, 0.4), (2.675, 2, 2.68), (1.005, 2, 1.01), (0.5, 0, 1), (1.5, 0, 2), (2.5, 0, 3),
      (-0.5, 0, -1), (-2.675, 2, -2.68), (0.05, 1, 0.1), (0.00005, 4, 0.0001),
    ])
  func halves(value: Double, decimals: Int, expected: Double) {
    #expect(rounded(value, to: decimals) == expected)
  }

  @Test(
    "what is below a half is rounded towards zero",
    arguments: [(0.349999, 1, 0.3), (2.674999, 2, 2.67), (0.4999999999, 0, 0), (-1.4, 0, -1)])
  func belowHalf(value: Double, decimals: Int, expected: Double) {
    #expect(rounded(value, to: decimals) == expected)
  }

  @Test("a number that has no more digits stays as it is", arguments: [0, 7, -12.5, 28_675, 0.1])
  func unchanged(value: Double) {
    #expect(rounded(value, to: 2) == value)
  }

  @Test(
    "a number too large to hold halves stays as it is",
    arguments: [4_503_599_627_370_497, 9_007_199_254_740_994, 1e16, 1e300, -1e300, .greatestFiniteMagnitude])
  func large(value: Double) {
    #expect(rounded(value, to: 0) == value)
    #expect(rounded(value, to: 2) == value)
  }

  @Test("what is not finite stays as it is")
  func notFinite() {
    #expect(rounded(.infinity, to: 1) == .infinity)
    #expect(rounded(-.infinity, to: 1) == -.infinity)
    #expect(rounded(.nan, to: 1).isNaN)
  }

  @Test("zero is never negative", arguments: [-0.0, -0.2, -0.0001])
  func zero(value: Double) {
    #expect(rounded(value, to: 0).sign == .plus)
  }

  @Test("every number rounds as Python's decimal module rounds its text")
  func vectors() throws {
    #expect(NumberVector.all.count > 1_000)
    for vector in NumberVector.all {
      let value = try #require(Double(vector.typed))
      let expected = try #require(Double(vector.forMachines))
      #expect(rounded(value, to: vector.decimals) == expected, "\(vector)")
    }
  }
}
