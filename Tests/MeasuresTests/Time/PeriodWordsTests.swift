import Measures
import Testing

@Suite("Periods in words")
struct PeriodWordsTests {
  @Test(
    "each form has words for a sentence, a title and a short title",
    arguments: [
      ("2021-12", "December 2021", "December 2021", "Dec 2021"),
      ("2021 Q4", "October to December 2021", "October to December 2021", "Oct\u{2013}Dec 2021"),
      ("2019/20 Q1", "April to June 2019", "April to June 2019", "Apr\u{2013}Jun 2019"),
      ("2018", "2018", "2018", "2018"),
      ("2019/20", "2019/20", "2019/20", "2019/20"),
      ("YE 2019-06", "the year ending June 2019", "Year ending June 2019", "YE Jun 2019"),
      (
        "2020-11..2021-10", "November 2020 to October 2021", "November 2020 to October 2021",
        "Nov 2020\u{2013}Oct 2021"
      ),
      ("2021-04..2021-04", "April 2021", "April 2021", "Apr 2021"),
      ("2021-05-01", "1 May 2021", "1 May 2021", "1 May 2021"),
      ("2021-09-30", "30 September 2021", "30 September 2021", "30 Sep 2021"),
      ("12 months (not stated)", "the latest 12 months", "12 months, dates not stated", "Latest 12 months"),
      ("1 month (not stated)", "the latest month", "1 month, dates not stated", "Latest month"),
      ("not stated", "a period that the source does not state", "Dates not stated", "Not stated"),
    ])
  func words(notation: String, words: String, title: String, shortTitle: String) throws {
    let period = try period(notation)
    #expect(period.words == words)
    #expect(period.title == title)
    #expect(period.shortTitle == shortTitle)
  }

  @Test("the months of a window are told from the first to the last")
  func months() throws {
    #expect(try period("YE 2021-06").shortMonths == "Jul 2020 to Jun 2021")
    #expect(try period("2021-06").shortMonths == "Jun 2021")
    #expect(try period("2021-05-01").shortMonths == nil)
  }

  @Test(
    "something is on a day, from one month to another, and in any other period",
    arguments: [
      ("2021-05-01", "on 1 May 2021", "on 1 May 2021"),
      ("YE 2019-06", "in the year ending June 2019", "in the year ending June 2019"),
      ("2021-04..2021-04", "in April 2021", "in April 2021"),
      ("2021 Q4", "from October to December 2021", "in the months from October to December 2021"),
      (
        "2020-11..2021-10", "from November 2020 to October 2021",
        "in the months from November 2020 to October 2021"
      ),
      ("12 months (not stated)", "in the latest 12 months", "in the latest 12 months"),
    ])
  func when(notation: String, when: String, compared: String) throws {
    #expect(try period(notation).whenWords == when)
    #expect(try period(notation).comparedWhenWords == compared)
  }
}
