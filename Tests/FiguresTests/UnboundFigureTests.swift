import Figures
import Testing

@Suite("Figures that nothing binds")
struct UnboundFigureTests {
  @Test(
    "figures are found in words outside links",
    arguments: [
      ("There were 46 homicides, against 52.", ["46", "52"]),
      ("It fell by 12 per cent, or \u{a3}2.18m.", ["12 per cent", "\u{a3}2.18m"]),
      ("Almost one in four, a third and two thirds.", ["one in four", "a third", "two thirds"]),
      ("Offences have more than doubled.", ["doubled"]),
      ("Its twenty officers and twelve cars", ["twenty", "twelve"]),
      ("1,2,3 is no number", ["1,2,3"]),
      ("In 2021, 46 were found", ["46"]),
      ("An average of 10-15 a month", ["10", "15"]),
      ("of which 12 may be linked", ["12"]),
      ("More than half of them", ["half"]),
    ])
  func found(text: String, figures: [String]) {
    #expect(unboundFigures(in: text, except: NotFigures()).map(\.text) == figures)
  }

  @Test(
    "years, dates, references, names and pronouns are not figures",
    arguments: [
      "In 2021, and in 2019/20, 2013-14 and 2015/16", "on 22 February 2022", "from 1 May",
      "paragraphs 4 to 7 and 9", "Paragraph 20", "Table 3", "WMP2020 and Q3, DG6 and COVID-19",
      "under 25s, 24/7", "at 9.30am", "the 3rd, the third highest", "One of them, and no one else",
      "the first quarter", "the second half of the year", "", "\u{2014} \u{a3} % - +",
    ])
  func notFigures(text: String) {
    #expect(unboundFigures(in: text, except: NotFigures()).map(\.text) == [])
  }

  @Test("what the site lists is not a figure, in any case, and only as a whole")
  func exceptions() {
    let text = "Under 25 and in the last 12 months, call 101 about 12 cars aged 25"
    #expect(
      unboundFigures(in: text, except: NotFigures(["under 25", "12 months", "101"])).map(\.text) == [
        "12", "25",
      ])
  }

  @Test("a figure knows the bytes where it stands")
  func ranges() {
    let text = "\u{2013} a \u{a3}5 bill, 46"
    let figures = unboundFigures(in: text, except: NotFigures())
    #expect(figures.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["\u{a3}5", "46"])
  }
}
