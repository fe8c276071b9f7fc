import Numerals
import Testing

@Suite("Reading numbers")
struct NumeralTests {
  @Test(
    "a number keeps its value and its decimals",
    arguments: [
      ("0", Numeral(0)), ("46", Numeral(46)), ("1,094", Numeral(1_094)), ("28,675", Numeral(28_675)),
      ("1,234,567", Numeral(1_234_567)), ("28675", Numeral(28_675)), ("12.50", Numeral(12.5, decimals: 2)),
      ("1,234.5", Numeral(1_234.5, decimals: 1)), ("0.1", Numeral(0.1, decimals: 1)), ("007", Numeral(7)),
    ])
  func values(text: String, expected: Numeral) throws {
    #expect(try Numeral(reading: text) == expected)
  }

  @Test(
    "a sign may be a hyphen, a true minus or a plus",
    arguments: [("-5", -5.0), ("\u{2212}5", -5), ("+5", 5)])
  func signs(text: String, expected: Double) throws {
    #expect(try Numeral(reading: text).value == expected)
  }

  @Test("fifteen digits read and write back unchanged")
  func fifteenDigits() throws {
    #expect(try Numeral(reading: "999999999999999").value == 999_999_999_999_999)
    let numeral = try Numeral(reading: "0.12345678901234")
    #expect(NumeralText.forMachines.write(numeral.value, decimals: numeral.decimals) == "0.12345678901234")
  }

  @Test(
    "what is no number is refused, and the fault says why",
    arguments: [
      ("", NumeralFault.notANumber), ("-", .notANumber), ("+", .notANumber), ("n/a", .notANumber),
      (".5", .notANumber), ("-.5", .notANumber), ("5.", .notANumber), ("1,234.", .notANumber),
      ("1e5", .notANumber), ("12 5", .notANumber), ("--5", .notANumber), ("(45)", .notANumber),
      ("\u{2013}5", .notANumber), ("\u{0663}", .notANumber), ("1.2.x", .notANumber),
      ("1,2,3", .misplacedSeparator), ("1,23", .misplacedSeparator), (",123", .misplacedSeparator),
      ("1234,567", .misplacedSeparator), ("1,,234", .misplacedSeparator), ("1,234,", .misplacedSeparator),
      ("1,23.5", .misplacedSeparator), ("1.234,567", .misplacedSeparator), ("1,2345", .misplacedSeparator),
      ("12.5.1", .twoDecimalPoints), ("1..5", .twoDecimalPoints), ("21.12.2021", .twoDecimalPoints),
      ("1234567890123456", .tooManyDigits), ("0.1234567890123456", .tooManyDigits),
    ])
  func faults(text: String, expected: NumeralFault) {
    #expect(throws: expected) { try Numeral(reading: text) }
  }

  @Test("a part of a text is read by its own bytes")
  func slices() throws {
    #expect(try Numeral(reading: "fell -12.5%".dropFirst(5).dropLast()) == Numeral(-12.5, decimals: 1))
    #expect(try Numeral(readingUTF8: Array("a,1,229".utf8)[2...]) == Numeral(1_229))
  }

  @Test("every number reads as the value and the decimals of its text")
  func vectors() throws {
    for vector in NumberVector.all {
      for text in [vector.forMachines, vector.forReaders] {
        let numeral = try Numeral(reading: text)
        #expect(numeral.value == Double(vector.forMachines))
        #expect(numeral.decimals == vector.decimals)
      }
    }
  }

  @Test("only ASCII digits are digits")
  func digits() {
    #expect("0123456789a-\u{0663}½".filter(\.isPlainDigit) == "0123456789")
  }
}
