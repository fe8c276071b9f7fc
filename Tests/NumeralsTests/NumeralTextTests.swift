import Numerals
import Testing
import Writing

@Suite("Writing numbers")
struct NumeralTextTests {
  @Test(
    "readers see commas between thousands",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (28_675, "28,675"), (100_000, "100,000"),
      (1_234_567, "1,234,567"), (999_999_999_999_999, "999,999,999,999,999"),
    ])
  func thousands(value: Double, expected: String) {
    #expect(NumeralText.forReaders.write(value) == expected)
  }

  @Test("readers see a true minus, machines a hyphen")
  func minus() {
    #expect(NumeralText.forReaders.write(-1_234.5, decimals: 1) == "\u{2212}1,234.5")
    #expect(NumeralText.forMachines.write(-1_234.5, decimals: 1) == "-1234.5")
  }

  @Test("decimals are filled with zeros and have no commas")
  func decimals() {
    #expect(NumeralText.forReaders.write(12.5, decimals: 2) == "12.50")
    #expect(NumeralText.forReaders.write(0.05, decimals: 2) == "0.05")
    #expect(NumeralText.forReaders.write(1_000, decimals: 4) == "1,000.0000")
    #expect(NumeralText.forReaders.write(0.123456, decimals: 6) == "0.123456")
  }

  @Test("rounding carries over the thousands")
  func carry() {
    #expect(NumeralText.forReaders.write(999.95, decimals: 1) == "1,000.0")
    #expect(NumeralText.forReaders.write(999_999.5) == "1,000,000")
  }

  @Test("no zero has a sign", arguments: [-0.0, -0.4, -0.04, -1e-20])
  func zero(value: Double) {
    #expect(NumeralText.forReaders.write(value) == "0")
    #expect(NumeralText.forMachines.write(value) == "0")
  }

  @Test("what is not finite is written as nothing", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) {
    #expect(NumeralText.forReaders.write(value, decimals: 2) == "")
  }

  @Test("a number beyond 64 bits keeps its sign and has an exponent")
  func huge() {
    #expect(NumeralText.forReaders.write(-1e20) == "\u{2212}1e+20")
    #expect(NumeralText.forMachines.write(1e18) == "1000000000000000000")
  }

  @Test("a number is appended to what stands there")
  func append() {
    var text = TextBuffer()
    text.append("about ")
    NumeralText.forReaders.append(-1_229, to: &text)
    #expect(text.text == "about \u{2212}1,229")
  }

  @Test("every number is written as Python's decimal module writes it")
  func vectors() throws {
    for vector in NumberVector.all {
      let value = try #require(Double(vector.typed))
      #expect(NumeralText.forMachines.write(value, decimals: vector.decimals) == vector.forMachines)
      #expect(NumeralText.forReaders.write(value, decimals: vector.decimals) == vector.forReaders)
    }
  }
}
