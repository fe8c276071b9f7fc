import Figures
import Measures
import SeededNumbers
import Testing

@Suite("Whatever is typed gets a value or a fault")
struct FuzzTests {
  private static let formulas = [
    "=burglary.by-district!percent(in:2019/20-Q1,from:YE-2019-06,area:dunmere)", "=value(baseline)",
    "=fact(weapons)", "=mean(in:2014)", "=total(12-months-not-stated)",
  ]
  private static let figures = [
    "just under 200", "\u{a3}2.18m", "a 12% reduction", "almost one in four", "five-fold", "\u{2212}34%",
    "did not fall", "three quarters of a million pounds", "no more than twenty-five",
    "1,094 of the 33 in 24/7",
    "half", "a", "one", "paragraphs 4 to 7 and 9",
  ]

  /// `text` with a few bytes replaced, taken out, doubled or put in.
  private func mutated(_ text: String, using random: inout SplitMix64) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(bytes[index], at: index)
      default:
        bytes.insert(contentsOf: Array(" (.,:!-=%0".utf8).shuffled(using: &random).prefix(2), at: index)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("formulas with random bytes are read or refused, and what is read is written back")
  func formulas() throws {
    var random = SplitMix64(seed: 1)
    let scope = try FigureScope(row("YE 2019-06", "52"), row("2021", "46"))
    for round in 0..<4_000 {
      let typed = mutated(FuzzTests.formulas[round % FuzzTests.formulas.count], using: &random)
      do {
        let formula = try Formula(reading: typed)
        #expect(formula.notation == typed)
        _ = try? scope.evaluate(formula)
      } catch {
        #expect((0...typed.utf8.count).contains(error.offset), "\(typed)")
      }
    }
  }

  @Test("figures with random bytes are read or refused, and found within the text")
  func figures() throws {
    var random = SplitMix64(seed: 2)
    let finding = try evaluate("=percent", in: FigureScope(row("YE 2019-06", "52"), row("2021", "46")))
    for round in 0..<4_000 {
      let typed = mutated(FuzzTests.figures[round % FuzzTests.figures.count], using: &random)
      _ = finding.fault(in: typed, after: typed)
      for figure in unboundFigures(in: typed, except: NotFigures(["under 25", ""])) {
        #expect(String(decoding: Array(typed.utf8)[figure.range], as: UTF8.self) == figure.text)
      }
    }
  }

  @Test("random bytes alone are no trouble")
  func noise() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      _ = try? Formula(reading: text)
      _ = try? Formula(reading: "=value(\(text))")
      _ = try? FigureText(reading: text)
      _ = unboundFigures(in: text, except: NotFigures([text]))
    }
  }
}
