import Figures
import Measures
import Numerals
import Testing

@Suite("Figures as people type them")
struct FigureTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let typed: String
    let value: Double
    var unit: FigureText.Unit?
    var hedge: Hedge?
    var direction: Change.Direction?
    var testDescription: String { typed }
  }

  static let cases: [Case] = [
    Case(typed: "1,094", value: 1094),
    Case(typed: "147 discharges", value: 147),
    Case(typed: "twelve", value: 12),
    Case(typed: "zero", value: 0),
    Case(typed: "no homicides", value: 0),
    Case(typed: "none", value: 0),
    Case(typed: "£2.18m", value: 2_180_000, unit: .pounds),
    Case(typed: "£2.18 million", value: 2_180_000, unit: .pounds),
    Case(typed: "2.18 million pounds", value: 2_180_000, unit: .pounds),
    Case(typed: "£1bn", value: 1_000_000_000, unit: .pounds),
    Case(typed: "19.5k", value: 19_500),
    Case(typed: "two hundred", value: 200),
    Case(typed: "a million", value: 1_000_000),
    Case(typed: "about half a million pounds", value: 500_000, unit: .pounds, hedge: .about),
    Case(typed: "a quarter of a million", value: 250_000),
    Case(typed: "12 per cent", value: 12, unit: .percent),
    Case(typed: "12 percent", value: 12, unit: .percent),
    Case(typed: "12%", value: 12, unit: .percent),
    Case(typed: "12 %", value: 12, unit: .percent),
    Case(typed: "1.5 percentage points", value: 1.5, unit: .points),
    Case(typed: "1.5% points", value: 1.5, unit: .points),
    Case(typed: "just under 200", value: 200, hedge: .almost),
    Case(typed: "over 51,000", value: 51_000, hedge: .over),
    Case(typed: "almost 40%", value: 40, unit: .percent, hedge: .almost),
    Case(typed: "just over a third", value: 100.0 / 3, hedge: .justOver),
    Case(typed: "a third", value: 100.0 / 3),
    Case(typed: "one third", value: 100.0 / 3),
    Case(typed: "two-thirds", value: 200.0 / 3),
    Case(typed: "three quarters", value: 75),
    Case(typed: "half", value: 50),
    Case(typed: "almost one in four", value: 25, hedge: .almost),
    Case(typed: "1 in 5", value: 20),
    Case(typed: "nine out of ten", value: 90),
    Case(typed: "five-fold", value: 5, direction: .up),
    Case(typed: "almost a fivefold increase", value: 5, hedge: .almost, direction: .up),
    Case(typed: "doubled", value: 2, direction: .up),
    Case(typed: "more than doubled", value: 2, hedge: .over, direction: .up),
    Case(typed: "halved", value: 50, direction: .down),
    Case(typed: "+19,500", value: 19_500, direction: .up),
    Case(typed: "-34%", value: 34, unit: .percent, direction: .down),
    Case(typed: "(\u{2212}34%)", value: 34, unit: .percent, direction: .down),
    Case(typed: "(-34%)", value: 34, unit: .percent, direction: .down),
    Case(typed: "a 12% reduction", value: 12, unit: .percent, direction: .down),
    Case(typed: "just under a 12% reduction", value: 12, unit: .percent, hedge: .almost, direction: .down),
    Case(typed: "fell by 70", value: 70, direction: .down),
    Case(typed: "Fell by almost 20 per cent", value: 20, unit: .percent, hedge: .almost, direction: .down),
    Case(typed: "70 fewer", value: 70, direction: .down),
    Case(typed: "12% lower", value: 12, unit: .percent, direction: .down),
    Case(typed: "an increase of 9", value: 9, direction: .up),
    Case(typed: "474 more", value: 474, direction: .up),
    Case(typed: "rose by more than 200", value: 200, hedge: .over, direction: .up),
    Case(typed: "no fewer than 20", value: 20, hedge: .atLeast),
    Case(typed: "no change", value: 0, direction: .level),
    Case(typed: "unchanged", value: 0, direction: .level),
    Case(typed: "no increase", value: 0, direction: .level),
    Case(typed: "3rd", value: 3),
    Case(typed: "the third highest", value: 3),
    Case(typed: "33 discharges, under-25s among them", value: 33),
    Case(typed: "33 calls to the 24/7 line of WMP2020", value: 33),
  ]

  @Test("a figure is read as its number, unit, hedge and direction", arguments: cases)
  func meaning(of figure: Case) throws {
    let text = try FigureText(reading: figure.typed)
    #expect(text.number.value == figure.value)
    #expect(text.unit == figure.unit)
    #expect(text.hedge == figure.hedge)
    // What a word says of a place in an order is no direction that was asked for.
    if figure.typed != "the third highest" { #expect(text.direction == figure.direction) }
  }

  @Test(
    "what cannot be held against the data is refused in words",
    arguments: [
      ("burglary", "The words of the link have no number."),
      ("", "The words of the link have no number."),
      ("under 25s", "The words of the link have no number."),
      ("20 of the 33", "The link has two numbers, `20` and `33`."),
      ("10-15", "The link has two numbers, `10` and `15`."),
      ("1,2,3", "`1,2,3` has a comma that does not set off thousands."),
      ("1.2.3", "`1.2.3` has two decimal points."),
      ("twenty-five", "`twenty` is a number above twelve in words."),
      (
        "did not fall by 12%",
        "The link says `not`, and what did not happen cannot be held against the data."
      ),
      (
        "didn\u{2019}t rise by 9",
        "The link says `didn't`, and what did not happen cannot be held against the data."
      ),
      ("a fall of 12%, up from", "`fall` and `up` say opposite ways."),
      ("+12% lower", "`+12%` and `lower` say opposite ways."),
    ])
  func refused(typed: String, message: String) {
    #expect(fault(in: typed)?.message == message)
  }

  private func fault(in typed: String) -> FigureFault? {
    do {
      _ = try FigureText(reading: typed)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "a year, a date and what the site lists is no second number",
    arguments: [
      ("46 homicides in 2021", 46), ("in the year to 31 December 2021, 46", 46), ("46 in 2020/21", 46),
      ("46 under-25s over the last 12 months", 46), ("46 (paragraph 4)", 46),
      // Where nothing else is there, it is the number.
      ("2,021", 2021), ("2021 offences", 2021), ("12 months", 12),
    ])
  func notFigures(typed: String, value: Double) throws {
    let text = try FigureText(reading: typed, except: NotFigures(["12 months"]))
    #expect(text.number.value == value)
  }

  @Test("a negation before `only` denies nothing")
  func notOnly() throws {
    #expect(try FigureText(reading: "not only 46").number.value == 46)
  }
}
