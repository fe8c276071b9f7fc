import Measures
import Numerals
import Testing

@Suite("Reading cells")
struct ValueReadingTests {
  @Test(
    "a number is read in its unit, with the unit's sign or without",
    arguments: [
      ("46", Unit.count, Value(46)), ("1,229", .count, Value(1_229)), ("-70", .count, Value(-70)),
      ("\u{2212}70", .count, Value(-70)), ("+70", .count, Value(70)), ("0", .count, Value(0)),
      ("0.56", .rate(per: 1_000), Value(0.56, decimals: 2)), ("12.50", .days, Value(12.5, decimals: 2)),
      ("56%", .percent, Value(56)), ("56 %", .percent, Value(56)), ("56", .percent, Value(56)),
      ("-34%", .percent, Value(-34)), ("0.56%", .percent, Value(0.56, decimals: 2)),
      ("1.5", .percent, Value(1.5, decimals: 1)), ("0", .percent, Value(0)),
      ("0.0", .percent, Value(0, decimals: 1)),
      ("\u{A3}2,180", .pounds, Value(2_180)), ("2,180", .pounds, Value(2_180)),
      ("\u{A3}-5", .pounds, Value(-5)),
      ("-\u{A3}5", .pounds, Value(-5)), ("\u{2212}\u{A3}5.50", .pounds, Value(-5.5, decimals: 2)),
    ])
  func numbers(cell: String, unit: Unit, expected: Value) throws {
    #expect(try Value(reading: cell, in: unit) == expected)
    #expect(try Value(readingUTF8: ArraySlice(cell.utf8), in: unit) == expected)
  }

  @Test(
    "a shorthand alone says why there is no number",
    arguments: [
      ("[x]", Missing.notAvailable), ("[c]", .confidential), ("[z]", .notApplicable), ("[low]", .low),
      ("[w]", .noneRecorded), ("[X]", .notAvailable), ("[LOW]", .low),
    ])
  func shorthand(cell: String, missing: Missing) throws {
    #expect(try value(cell) == Value(.missing(missing)))
    #expect(try Value(reading: cell, in: .percent) == Value(.missing(missing)))
  }

  @Test(
    "marks stand after a number or a shorthand, in any order, with or without spaces",
    arguments: [
      ("147 [p]", Value(147, marks: .provisional)), ("147[p]", Value(147, marks: .provisional)),
      ("147 [P]", Value(147, marks: .provisional)),
      ("147 [p] [r]", Value(147, marks: [.provisional, .revised])),
      ("147 [r][p]", Value(147, marks: [.provisional, .revised])),
      ("147 [e] [b] [u]", Value(147, marks: [.estimated, .breakInSeries, .lowReliability])),
      ("147 [p] [p]", Value(147, marks: .provisional)),
      ("[c] [p]", Value(.missing(.confidential), marks: .provisional)),
    ])
  func marks(cell: String, expected: Value) throws {
    #expect(try value(cell) == expected)
  }

  @Test("a mark stands after the unit's sign")
  func marksAfterSigns() throws {
    #expect(try Value(reading: "56% [p]", in: .percent) == Value(56, marks: .provisional))
  }

  @Test(
    "a fraction of one in per cent is refused, with both remedies",
    arguments: [
      ("0.56", "56%", "0.56%"), ("0.5", "50%", "0.5%"), ("0.565", "56.5%", "0.565%"),
      ("-0.34", "-34%", "-0.34%"),
      ("0.07", "7%", "0.07%"), ("0.290", "29.0%", "0.290%"),
    ])
  func fractions(cell: String, asFraction: String, asPercent: String) {
    #expect(throws: ValueFault.fractionOrPercent(asFraction: asFraction, asPercent: asPercent)) {
      try Value(reading: cell, in: .percent)
    }
  }

  @Test(
    "what is no value is refused, and the fault says why",
    arguments: [
      ("", Unit.count, ValueFault.number(.notANumber)), ("n/a", .count, .number(.notANumber)),
      ("-", .count, .number(.notANumber)), ("[p]", .count, .number(.notANumber)),
      ("46 homicides", .count, .number(.notANumber)), ("1,2,3", .count, .number(.misplacedSeparator)),
      ("12.5.1", .count, .number(.twoDecimalPoints)), ("1234567890123456", .count, .number(.tooManyDigits)),
      ("56%%", .percent, .number(.notANumber)), ("%", .percent, .number(.notANumber)),
      ("[q]", .count, .unknownMark("[q]")), ("12 [q]", .count, .unknownMark("[q]")),
      ("12 [x]", .count, .unknownMark("[x]")), ("12 [q] [p]", .count, .unknownMark("[q]")),
      ("[]", .count, .unknownMark("[]")), ("[p] [x]", .count, .unknownMark("[x]")),
      ("56%", .count, .strayPercentSign), ("56%", .pounds, .strayPercentSign),
      ("\u{A3}5", .count, .strayPoundSign), ("-\u{A3}5", .days, .strayPoundSign),
      ("\u{A3}5", .percent, .strayPoundSign),
      ("5\u{A3}", .pounds, .number(.notANumber)), ("5\u{A3}6", .pounds, .number(.notANumber)),
      ("\u{A3}\u{A3}5", .pounds, .number(.notANumber)), ("\u{A3}", .pounds, .number(.notANumber)),
      ("Oct-17", .count, .date), ("17-Oct", .count, .date), ("01/12/2021", .count, .date),
      ("2021-05-01", .count, .date), ("Oct-17 [p]", .count, .date),
    ])
  func faults(cell: String, unit: Unit, fault: ValueFault) {
    #expect(throws: fault) { try Value(reading: cell, in: unit) }
    #expect(throws: fault) { try Value(readingUTF8: ArraySlice(cell.utf8), in: unit) }
  }

  @Test(
    "an age band that a spreadsheet has made a date of is known",
    arguments: [
      ("Oct-17", true), ("17-Oct", true), ("Oct-2017", true), ("10/11/2017", true), ("2017-10-11", true),
      ("10-17", false), ("10 to 17", false), ("under 25", false), ("May", false), ("Mary-Ann", false),
      ("", false), ("-", false), ("knife-1", false),
    ])
  func spreadsheetDates(text: String, isDate: Bool) {
    #expect(isSpreadsheetDate(text) == isDate)
  }
}
