import Figures
import Measures
import Testing

@Suite("Figures held against the data")
struct TallyTests {
  /// 52, then 46: a fall of 6, which is 11.54 %.
  private func homicides() throws -> FigureScope {
    try FigureScope(row("YE 2019-06", "52"), row("2021", "46"))
  }

  private func complaint(
    _ typed: String, _ formula: String, after before: String = "", in scope: FigureScope
  ) throws -> String? {
    try evaluate(formula, in: scope).fault(in: typed, after: before)?.message
  }

  @Test(
    "what says what the data say tallies",
    arguments: [
      ("46", "=value"), ("46 homicides", "=value"), ("fewer than 50", "=value"), ("about 50", "=value"),
      ("52", "=value(baseline)"), ("fell by 6", "=change"), ("\u{2212}6", "=change"), ("-6", "=change"),
      ("six fewer", "=change"), ("a 12% reduction", "=percent"), ("12 per cent lower", "=percent"),
      ("\u{2212}11.5%", "=percent"), ("a fall of 11.54%", "=percent"), ("fell by almost 12%", "=percent"),
      ("down by more than one in ten", "=percent"), ("2021", "=period"),
      ("the year ending June 2019", "=period(baseline)"), ("the year to June 2019", "=period(baseline)"),
      ("YE Jun 2019", "=period(baseline)"), ("over 200", "=fact(weapons)"),
    ])
  func tallies(typed: String, formula: String) throws {
    #expect(try complaint(typed, formula, in: homicides()) == nil)
  }

  @Test(
    "what does not tally is told with what the data say",
    arguments: [
      ("47", "=value", "The words say `47`, the data say 46."),
      ("46k", "=value", "The words say `46k`, the data say 46."),
      ("-46", "=value", "The words say `-46`, the data say 46."),
      ("over 50", "=value", "The words say `over 50`, the data say 46."),
      ("fell by 7", "=change", "The words say `fell by 7`, the data say a fall of 6 (52 to 46)."),
      ("rose by 6", "=change", "The words say `rose by 6`, the data say a fall of 6 (52 to 46)."),
      (
        "a 13% reduction", "=percent",
        "The words say `a 13% reduction`, the data say a fall of 11.5% (52 to 46)."
      ),
      ("+12%", "=percent", "The words say `+12%`, the data say a fall of 11.5% (52 to 46)."),
      ("no change", "=change", "The words say `no change`, the data say a fall of 6 (52 to 46)."),
      ("halved", "=percent", "The words say `halved`, the data say a fall of 11.5% (52 to 46)."),
      ("doubled", "=percent", "The words say `doubled`, the data say a fall of 11.5% (52 to 46)."),
      ("2020", "=period", "The words say `2020`, the data say 2021."),
      ("200", "=fact(weapons)", "The words say `200`, `facts.csv` says over 200."),
      ("fell by 12", "=percent", "The words say `fell by 12`, the data give a fall of 12%."),
      ("46%", "=value", "The words say `46%`, the data give 46."),
      ("\u{a3}46", "=value", "The words say `\u{a3}46`, the data give 46."),
      ("half", "=value", "The words say `half`, the data give 46."),
      ("doubled", "=change", "The words say `doubled`, the data give a fall of 6."),
      ("12%", "=percent", "`12%` does not say which way the change went."),
      ("fell to 46", "=value", "`fell` says that something changed, and the formula gives a value."),
      ("46 of 52", "=value", "The link has two numbers, `46` and `52`."),
      ("homicides", "=value", "The words of the link have no number."),
    ])
  func doesNotTally(typed: String, formula: String, message: String) throws {
    #expect(try complaint(typed, formula, in: homicides()) == message)
  }

  @Test("a hedge or a denial that stands before the link is not let pass")
  func outside() throws {
    let scope = try homicides()
    #expect(
      try complaint("50", "=value", after: "There were just under ", in: scope)
        == "`just under` stands outside the link and is not checked.")
    #expect(
      try complaint("fall by 6", "=change", after: "Homicides did not ", in: scope)
        == "`not` stands before the link, and what did not happen cannot be held against the data.")
    #expect(
      try complaint("46", "=value", after: "and some ", in: scope)
        == "`some` stands outside the link and is not checked.")
    for before in [
      "There were over the year ", "It is not so. ", "No, ", "not (", "There were not only ",
      "Nobody knows what about: ", "averaged over ", "complaints about ", "it did not, and then came ",
    ] {
      #expect(try complaint("46", "=value", after: before, in: scope) == nil, "\(before)")
    }
    #expect(try complaint("homicides, 46", "=value", after: "about ", in: scope) == nil)
    #expect(
      try complaint("a fall of 6", "=change", after: "just under ", in: scope)
        == "`just under` stands outside the link and is not checked.")
  }

  @Test("what comes on top of others is no change, and what is more than before is one")
  func additions() throws {
    let scope = try homicides()
    #expect(try complaint("46 additional", "=value", in: scope) == nil)
    #expect(
      try complaint("46 more", "=value", in: scope)
        == "`more` says that something changed, and the formula gives a value.")
    #expect(
      try evaluate("=value", in: scope).fault(in: "46 more")?.help
        == """
        Ask for `change`, `percent` or `points`; write `a further …` where these come on top of others.
        """)
  }

  @Test("a change without a direction is shown how to be written")
  func directionHelp() throws {
    let fault = try evaluate("=percent", in: homicides()).fault(in: "12%")
    #expect(fault?.help == "Take the sign or the word into the link, as in `a fall of 12%`.")
  }

  @Test("a place is typed as a number or an ordinal, and nothing else is an ordinal")
  func places() throws {
    let scope = try FigureScope(row("2021", "9"), row("2021", "12", area: "merefleet"), baseline: nil)
    for typed in ["2nd", "second", "2", "the second highest"] {
      #expect(try complaint(typed, "=rank", in: scope) == nil, "\(typed)")
    }
    #expect(try complaint("3rd", "=rank", in: scope) == "The words say `3rd`, the data say 2nd.")
    #expect(try complaint("9th", "=value", in: scope) == "The words say `9th`, the data give 9.")
  }

  @Test("no number of anything is a zero")
  func zero() throws {
    let scope = try FigureScope(row("2021", "0", "fatal"), row("2021", "13", "injury"), columns: ["outcome"])
    for typed in ["none", "no discharges", "0", "zero"] {
      #expect(try complaint(typed, "=value(fatal)", in: scope) == nil, "\(typed)")
    }
    #expect(try complaint("none", "=value(injury)", in: scope) == "The words say `none`, the data say 13.")
  }

  // 500 against 100 is a rise of 400 %, five times as many; 499 is 4.99 times, 460 is 4.6 times, 123.5 is 1.235 times.
  @Test(
    "a multiple says how many times what it was",
    arguments: [
      ("500", "five-fold", true), ("500", "rose five-fold", true), ("499", "five-fold", false),
      ("499", "almost five-fold", true), ("440", "almost five-fold", false), ("200", "doubled", true),
      ("230", "more than doubled", true), ("190", "doubled", false), ("50", "halved", true),
      ("47", "more than halved", true), ("54", "nearly halved", true), ("33", "halved", false),
      ("123.5", "1.24-fold", true),
    ])
  func multiples(latest: String, typed: String, tallies: Bool) throws {
    let scope = try FigureScope(row("YE 2019-06", "100"), row("2021", latest))
    #expect(try (complaint(typed, "=percent", in: scope) == nil) == tallies)
  }

  // 20 of 60 is 33.3 %, 21 of 60 is 35 %.
  @Test("a fraction in words is exact to the whole per cent")
  func fractions() throws {
    let scope = try FigureScope(
      row("2021", "20", "shotgun", of: "60"), row("2021", "21", "handgun", of: "60"), columns: ["weapon"])
    #expect(try complaint("a third", "=share(shotgun)", in: scope) == nil)
    #expect(try complaint("one in three", "=share(shotgun)", in: scope) == nil)
    #expect(
      try complaint("a third", "=share(handgun)", in: scope)
        == "The words say `a third`, the data say 35.0% (21 of 60).")
    #expect(try complaint("just over a third", "=share(handgun)", in: scope) == nil)
  }

  @Test(
    "an exact count may be typed in thousands and millions",
    arguments: [
      ("8200000", "8.2 million"), ("16100", "16.1k"), ("32300", "32.3 thousand"), ("4350000", "4.35m"),
      ("500000", "half a million"),
    ])
  func thousands(count: String, typed: String) throws {
    let scope = try FigureScope(row("2021", count))
    #expect(try complaint(typed, "=value", in: scope) == nil)
    for hedge in ["over", "under"] {
      #expect(try complaint("\(hedge) \(typed)", "=value", in: scope) != nil, "\(hedge)")
    }
    #expect(try complaint("at least \(typed)", "=value", in: scope) == nil)
  }

  @Test("money is rounded to the places typed, in the unit typed")
  func money() throws {
    let scope = try FigureScope(
      row("2021", "2183450", in: .pounds), unit: .pounds, noun: "pounds", title: "Funding")
    #expect(try complaint("\u{a3}2.18m", "=value", in: scope) == nil)
    #expect(try complaint("\u{a3}2,183,450", "=value", in: scope) == nil)
    #expect(try complaint("2.2 million pounds", "=value", in: scope) == nil)
    #expect(
      try complaint("\u{a3}2.19m", "=value", in: scope)
        == "The words say `\u{a3}2.19m`, the data say \u{a3}2,183,450.")
  }

  // -0.26 % shows as 0 %; -0.003 % as 0.0 %.
  @Test("a change too small for its decimals is never written as none")
  func smallChange() throws {
    let small = try FigureScope(row("YE 2019-06", "28,675"), row("2021", "28,600"))
    #expect(try evaluate("=percent", in: small).text == "a fall of 0.3%")
    let smaller = try FigureScope(row("YE 2019-06", "28,675"), row("2021", "28,674"))
    #expect(try evaluate("=percent", in: smaller).text == "a fall of less than 0.1%")
    let none = try FigureScope(row("YE 2019-06", "46"), row("2021", "46"))
    #expect(try evaluate("=percent", in: none).text == "no change")
  }
}
