import Measures
import Testing

@Suite("Periods as analysts write them")
struct PeriodNotationTests {
  /// What is typed; the window's first and last month, or its day, or how long it is; and its notation.
  static let forms: [(typed: String, window: String, notation: String)] = [
    ("2021-12", "2021-12 2021-12", "2021-12"),
    ("Dec 2021", "2021-12 2021-12", "2021-12"),
    ("December 2021", "2021-12 2021-12", "2021-12"),
    ("Dec-21", "2021-12 2021-12", "2021-12"),
    ("Dec 21", "2021-12 2021-12", "2021-12"),
    ("Dec-2021", "2021-12 2021-12", "2021-12"),
    ("sept 2021", "2021-09 2021-09", "2021-09"),
    ("2018", "2018-01 2018-12", "2018"),
    ("2019/20", "2019-04 2020-03", "2019/20"),
    ("1999/00", "1999-04 2000-03", "1999/00"),
    ("2009/10", "2009-04 2010-03", "2009/10"),
    ("2019/20 Q1", "2019-04 2019-06", "2019/20 Q1"),
    ("2019/20 Q2", "2019-07 2019-09", "2019/20 Q2"),
    ("2019/20 Q3", "2019-10 2019-12", "2019/20 Q3"),
    ("2019/20 q4", "2020-01 2020-03", "2019/20 Q4"),
    ("2021 Q1", "2021-01 2021-03", "2021 Q1"),
    ("2021 Q4", "2021-10 2021-12", "2021 Q4"),
    ("YE 2019-06", "2018-07 2019-06", "YE 2019-06"),
    ("ye 2019-06", "2018-07 2019-06", "YE 2019-06"),
    ("YE June 2019", "2018-07 2019-06", "YE 2019-06"),
    ("YE Jun 2019", "2018-07 2019-06", "YE 2019-06"),
    ("year ending June 2019", "2018-07 2019-06", "YE 2019-06"),
    ("Year ending 2019-06", "2018-07 2019-06", "YE 2019-06"),
    ("Year to June 2019", "2018-07 2019-06", "YE 2019-06"),
    ("year ended Jun 2019", "2018-07 2019-06", "YE 2019-06"),
    ("12 months to Jun 2019", "2018-07 2019-06", "YE 2019-06"),
    ("12 months ending June 2019", "2018-07 2019-06", "YE 2019-06"),
    ("2020-11..2021-10", "2020-11 2021-10", "2020-11..2021-10"),
    ("2020-11 .. 2021-10", "2020-11 2021-10", "2020-11..2021-10"),
    ("2021-04..2021-04", "2021-04 2021-04", "2021-04..2021-04"),
    ("2021-05-01", "2021-05-01", "2021-05-01"),
    ("31/12/2021", "2021-12-31", "2021-12-31"),
    ("13/1/2021", "2021-01-13", "2021-01-13"),
    ("12 months (not stated)", "12", "12 months (not stated)"),
    ("3 Months (not stated)", "3", "3 months (not stated)"),
    ("1 month (not stated)", "1", "1 month (not stated)"),
    ("not stated", "not stated", "not stated"),
    ("Not stated", "not stated", "not stated"),
    ("  Dec   2021 ", "2021-12 2021-12", "2021-12"),
    ("Dec\u{A0}2021", "2021-12 2021-12", "2021-12"),
    ("2021\u{2013}12", "2021-12 2021-12", "2021-12"),
    ("Dec\u{2013}21", "2021-12 2021-12", "2021-12"),
  ]

  @Test("each form is the window that it says", arguments: forms)
  func reads(typed: String, window: String, notation: String) throws {
    #expect(try described(Period(reading: typed).window) == window)
  }

  @Test("each form has one notation, which reads back to the same period", arguments: forms)
  func writes(typed: String, window: String, notation: String) throws {
    let period = try Period(reading: typed)
    #expect(period.notation == notation)
    let again = try Period(reading: notation)
    #expect(again == period)
    #expect(again.form == period.form)
    #expect(again.notation == notation)
  }

  @Test("every form has an example, and every example is read")
  func examples() throws {
    let forms = try Set(Period.examples.map { try Period(reading: $0).form })
    #expect(forms == Set(Period.Form.allCases))
  }

  @Test(
    "what is no period is refused, and the fault says why",
    arguments: [
      ("", PeriodFault.unknownForm), ("last year", .unknownForm), ("2021-1", .unknownForm),
      ("21-12", .unknownForm), ("Foo 2021", .unknownForm), ("YE Foo 2019", .unknownForm),
      ("9 months to Jun 2019", .unknownForm), ("year to date 2019", .unknownForm),
      ("June to June 2019", .unknownForm), ("2021 H1", .unknownForm), ("2021Q4", .unknownForm),
      ("12 months", .unknownForm), ("12 weeks (not stated)", .unknownForm), ("20211", .unknownForm),
      ("99999999999999999999", .unknownForm), ("2020-11-2021-10", .unknownForm),
      ("2019/2020", .unknownForm), ("100 months (not stated)", .unknownForm),
      ("2021-13", .noSuchDate), ("2021-00", .noSuchDate), ("2021 Q5", .noSuchDate), ("2021 Q0", .noSuchDate),
      ("2019/20 Q5", .noSuchDate), ("2021-02-30", .noSuchDate), ("2021-02-29", .noSuchDate),
      ("YE 2019-13", .noSuchDate), ("31/02/2021", .noSuchDate), ("12/25/2021", .noSuchDate),
      ("0000", .noSuchDate), ("Dec 0000", .noSuchDate), ("0 months (not stated)", .noSuchDate),
      ("2020-13..2021-10", .noSuchDate),
      ("2019/21", .yearsDoNotFollow), ("2019/19", .yearsDoNotFollow), ("2019/18 Q1", .yearsDoNotFollow),
      ("2021-10..2020-11", .endsBeforeItBegins),
      ("01/12/2021", .dayOrMonth(month: "2021-12", day: "2021-12-01")),
      ("1/6/2021", .dayOrMonth(month: "2021-06", day: "2021-06-01")),
      ("12/11/2021", .dayOrMonth(month: "2021-11", day: "2021-11-12")),
    ])
  func faults(typed: String, fault: PeriodFault) {
    #expect(throws: fault) { try Period(reading: typed) }
  }

  @Test("every notation of every month from 1998 to 2031 reads back to itself")
  func everyMonth() throws {
    for (year, month) in (1998...2031).flatMap({ year in (1...12).map { (year, $0) } }) {
      let iso = "\(year)-\(month < 10 ? "0" : "")\(month)"
      let next = (year + 1) % 100
      let financial = "\(year)/\(next < 10 ? "0" : "")\(next)"
      let notations = [
        iso, "YE \(iso)", "\(iso)..2031-12", "1998-01..\(iso)", "\(iso)-28", "\(year)", financial,
        "\(year) Q\((month + 2) / 3)", "\(financial) Q\((month + 2) / 3)", "\(month) months (not stated)",
      ]
      for notation in notations where notation != "1 months (not stated)" {
        #expect(try Period(reading: notation).notation == notation)
      }
    }
  }

  private func described(_ window: Period.Window) -> String {
    switch window {
    case .months(let first, let last): "\(first.iso) \(last.iso)"
    case .day(let date): date.iso
    case .undated(let months): months.map(String.init) ?? "not stated"
    }
  }
}
