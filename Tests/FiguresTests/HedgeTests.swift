import Figures
import Testing

@Suite("Hedges")
struct HedgeTests {
  struct Bounds: Sendable, CustomTestStringConvertible {
    let typed: String
    let holds: [Double]
    let fails: [Double]
    var testDescription: String { typed }
  }

  /// A step of 100 for 200, 1,000 for 51,000, 10 for 180 and 40%, a fifth of a third; by hand.
  static let bounds: [Bounds] = [
    Bounds(typed: "about 200", holds: [180, 200, 220], fails: [179, 221]),
    Bounds(typed: "about 10%", holds: [9, 11], fails: [8.9, 11.1]),
    Bounds(typed: "about 19,500", holds: [19_450, 19_550], fails: [19_449, 19_551]),
    Bounds(typed: "about 4.0", holds: [3.95, 4.05], fails: [3.94, 4.06]),
    Bounds(typed: "just under 200", holds: [180, 199.97], fails: [179, 200, 201]),
    Bounds(typed: "nearly 4,000", holds: [3_600, 3_999], fails: [3_599, 4_000]),
    Bounds(typed: "almost 180", holds: [175, 179], fails: [174, 180]),
    Bounds(typed: "almost 40%", holds: [36, 39.9], fails: [35.9, 40]),
    Bounds(typed: "almost one in four", holds: [22.5, 24.9], fails: [22.4, 25]),
    Bounds(typed: "just over half", holds: [50.1, 55], fails: [50, 55.1]),
    Bounds(typed: "just over 200", holds: [201, 220], fails: [200, 221]),
    Bounds(typed: "over 51,000", holds: [51_001, 51_999], fails: [51_000, 52_000]),
    Bounds(typed: "over 200", holds: [201, 299], fails: [200, 300]),
    Bounds(typed: "over a quarter", holds: [25.1, 29.9], fails: [25, 30]),
    Bounds(typed: "under 200", holds: [101, 199], fails: [100, 200]),
    Bounds(typed: "at least 200", holds: [200, 299], fails: [199, 300]),
    Bounds(typed: "no more than 200", holds: [101, 200], fails: [100, 201]),
    Bounds(typed: "about \u{a3}2.18m", holds: [2_175_000, 2_185_000], fails: [2_174_999, 2_185_001]),
    Bounds(typed: "about half a million", holds: [450_000, 550_000], fails: [449_999, 550_001]),
  ]

  @Test("a hedge holds within its bounds and not beyond them", arguments: bounds)
  func reach(of bounds: Bounds) throws {
    let figure = try FigureText(reading: bounds.typed)
    let hedge = try #require(figure.hedge)
    for value in bounds.holds { #expect(hedge.holds(for: value, beside: figure.number), "\(value)") }
    for value in bounds.fails { #expect(!hedge.holds(for: value, beside: figure.number), "\(value)") }
  }

  @Test("no phrase stands for two hedges")
  func onceEach() {
    let phrases = Hedge.allCases.flatMap(\.phrases)
    #expect(Set(phrases).count == phrases.count)
  }
}
