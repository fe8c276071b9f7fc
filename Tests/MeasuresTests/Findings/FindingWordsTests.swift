import Measures
import Testing

@Suite("Findings in words")
struct FindingWordsTests {
  private let homicides = Quantity(unit: .count, noun: "homicides", better: .lower)
  private let burglaries = Quantity(unit: .count, noun: "burglaries", better: .lower)
  private let satisfaction = Quantity(unit: .percent, noun: "victims satisfied", better: .higher)
  private let baseline = "YE 2019-06"

  /// The headline and the summary of rows, compared with the year ending June 2019.
  private func words(
    of name: String, _ quantity: Quantity, _ rows: Observation..., baseline: String = "YE 2019-06"
  ) throws -> [String?] {
    let findings = try Findings(
      of: Dataset(observations: rows), baseline: period(baseline), quantity: quantity)
    return [findings.headline(of: name, quantity: quantity), findings.summary(quantity: quantity)]
  }

  private func row(_ notation: String, _ cell: String, in unit: Unit = .count) throws -> Observation {
    try Observation(period: period(notation), value: Value(reading: cell, in: unit))
  }

  @Test("a fall is said in per cent, and its two values stand behind it")
  func fall() throws {
    #expect(
      try words(of: "Burglary", burglaries, row(baseline, "28,675"), row("2021", "19,018")) == [
        "Burglary fell 34% from the year ending June 2019",
        "19,018 burglaries in 2021, against 28,675 in the year ending June 2019.",
      ])
  }

  @Test("a change that chance could explain is no clear change, and its size stands behind that")
  func unclear() throws {
    #expect(
      try words(of: "Homicides", homicides, row(baseline, "52"), row("2021", "46")) == [
        "Homicides: no clear change from the year ending June 2019",
        "46 homicides in 2021, against 52 in the year ending June 2019: no clear change. "
          + "Chance alone could explain a fall of 12%.",
      ])
    #expect(
      try words(of: "Homicides", homicides, row(baseline, "0"), row("2021", "5")) == [
        "Homicides: no clear change from the year ending June 2019",
        "5 homicides in 2021, against 0 in the year ending June 2019: no clear change. "
          + "Chance alone could explain a rise of 5.",
      ])
  }

  @Test("in a sample of a hundred, four points are no clear change")
  func unclearPoints() throws {
    let before = try Observation(period: period(baseline), value: Value(75), whole: Value(100))
    let after = try Observation(period: period("2021"), value: Value(79), whole: Value(100))
    #expect(
      try words(of: "Satisfaction", satisfaction, before, after) == [
        "Satisfaction: no clear change from the year ending June 2019",
        "79% in 2021, against 75% in the year ending June 2019: no clear change. "
          + "Chance alone could explain a rise of 4 points.",
      ])
  }

  @Test("a baseline that is worked out is tested too, and that is said")
  func unclearFromPrintedChange() throws {
    #expect(
      try words(
        of: "Homicides", homicides,
        Observation(period: period("2021"), value: Value(46), change: Value(-6))) == [
          "Homicides: no clear change from the year ending June 2019",
          "46 homicides in 2021, 6 fewer than in the year ending June 2019: no clear change. "
            + "Chance alone could explain the difference from 52, which is worked out.",
        ])
    #expect(
      try words(
        of: "Homicides", homicides,
        Observation(period: period("2021"), value: Value(46), percent: Value(-12))) == [
          "Homicides: no clear change from the year ending June 2019",
          "46 homicides in 2021, 12% fewer than in the year ending June 2019: no clear change. "
            + "Chance alone could explain the difference from about 52, which is worked out.",
        ])
    #expect(
      try words(
        of: "Admissions", homicides,
        Observation(period: period("2021"), value: Value(145), change: Value(-70)))[1]
        == "145 homicides in 2021, 70 fewer than in the year ending June 2019.")
  }

  @Test("what a process says leads, and a change that it explains is no clear change")
  func process() throws {
    func words(_ next: [String], from start: String, restart: Month? = nil) throws -> [String?] {
      let even = Array(repeating: ["1000", "1400"], count: 6).flatMap(\.self)
      let rows = try months(of: 2020, even) + months(of: 2021, next)
      let restarts = restart.map { [Recalculation(from: $0, because: "The rules changed.")] }
      let behaviour = try ProcessBehaviour(
        of: Series(rows), by: ProcessMethod(baseline: .first(12)), recalculations: restarts ?? [])
      let findings = try Findings(
        of: Dataset(observations: rows), baseline: period(start), quantity: burglaries
      ).judged(by: behaviour)
      return [
        findings.headline(of: "Burglary", quantity: burglaries), findings.summary(quantity: burglaries),
      ]
    }
    #expect(
      try words([], from: "2020-01") == [
        "Burglary: no clear change from January 2020",
        "1,400 burglaries in December 2020, against 1,000 in January 2020: no clear change. "
          + "Chance alone could explain a rise of 40%.",
      ])
    #expect(
      try words([], from: "2020-02") == [
        "Burglary did not change from February 2020",
        "1,400 burglaries in December 2020, against 1,400 in February 2020.",
      ])
    #expect(
      try words(["1000", "1100", "1050", "1100", "1050", "1100", "1050", "1100"], from: "2020-01") == [
        "Burglary: the last eight months are below average",
        "1,100 burglaries in August 2021, against 1,000 in January 2020.",
      ])
    #expect(
      try words(["9999"], from: "2020-01").first
        == "Burglary: January 2021 is higher than chance would explain")
    let restart = Month(year: 2021, number: 1)
    let later = Array(repeating: ["500", "520"], count: 6).flatMap(\.self)
    #expect(
      try words(later, from: "2020-01", restart: restart).first
        == "Burglary: December 2021 is within what chance would explain")
    // Three points have limits on trial, which lead nothing.
    #expect(
      try words(["500", "520", "510"], from: "2020-01", restart: restart).first
        == "Burglary fell 49% from January 2020")
  }

  @Test("a process leads the headline, and behind it the two values are no clear change where they are none")
  func processBesideTest() throws {
    let rows = try months(of: 2020, Array(repeating: "100", count: 11) + ["110"])
    let findings = try Findings(
      of: Dataset(observations: rows), baseline: period("2020-01"), quantity: burglaries
    ).judged(by: ProcessBehaviour(of: Series(rows)))
    #expect(
      findings.headline(of: "Burglary", quantity: burglaries)
        == "Burglary: December 2020 is higher than chance would explain")
    #expect(
      findings.summary(quantity: burglaries)
        == "110 burglaries in December 2020, against 100 in January 2020: no clear change. "
        + "Chance alone could explain a rise of 10%.")
  }

  @Test("a rise is said in per cent")
  func rise() throws {
    #expect(
      try words(of: "Referrals", burglaries, row("2019", "1,087"), row("2021", "1,229"), baseline: "2019")
        .first == "Referrals rose 13% from 2019")
  }

  @Test("equal values did not change")
  func level() throws {
    #expect(
      try words(of: "Homicides", homicides, row(baseline, "46"), row("2021", "46")) == [
        "Homicides did not change from the year ending June 2019",
        "46 homicides in 2021, against 46 in the year ending June 2019.",
      ])
  }

  @Test("a change that would show as 0% is said by its number")
  func smallChange() throws {
    let officers = Quantity(unit: .count, noun: "officers", better: .higher)
    #expect(
      try words(
        of: "Officers", officers, row("2019-03-31", "28,675"), row("2021-03-31", "28,600"),
        baseline: "2019-03-31"
      ).first == "Officers fell by 75 from 31 March 2019")
  }

  @Test("a change that shows in no number is hardly one")
  func hiddenChange() throws {
    let rate = Quantity(unit: .rate(per: 1_000), noun: "burglaries", decimals: 1)
    #expect(
      try words(of: "The rate", rate, row(baseline, "10.51"), row("2021", "10.49")) == [
        "The rate hardly changed from the year ending June 2019",
        "10.5 burglaries for each 1,000 people in 2021, against 10.5 in the year ending June 2019.",
      ])
  }

  @Test("from zero a rise is said by its number")
  func fromZero() throws {
    #expect(
      try words(of: "Homicides", homicides, row(baseline, "0"), row("2021", "15")) == [
        "Homicides rose by 15 from the year ending June 2019",
        "15 homicides in 2021, against 0 in the year ending June 2019.",
      ])
  }

  @Test("a measure of per cent changes by points")
  func points() throws {
    #expect(
      try words(
        of: "Satisfaction", satisfaction, row(baseline, "80%", in: .percent),
        row("2021", "78.5%", in: .percent))
        == [
          "Satisfaction fell by 1.5 points from the year ending June 2019",
          "78.5% in 2021, against 80% in the year ending June 2019.",
        ])
    #expect(
      try words(
        of: "Satisfaction", satisfaction, row(baseline, "78%", in: .percent), row("2021", "79%", in: .percent)
      ).first == "Satisfaction rose by 1 point from the year ending June 2019")
  }

  @Test("in per cent the points are said, though the source prints a percentage")
  func pointsBeforePercentage() throws {
    let latest = try Observation(period: period("2021"), value: Value(76), percent: Value(-5))
    #expect(
      try words(of: "Satisfaction", satisfaction, row(baseline, "80%", in: .percent), latest).first
        == "Satisfaction fell by 4 points from the year ending June 2019")
  }

  @Test("a change since a quarter or a span is compared with it, not from it")
  func spans() throws {
    #expect(
      try words(
        of: "Homicides", homicides, row("2019/20 Q1", "100"), row("2021/22 Q1", "150"), baseline: "2019/20 Q1"
      )
        == [
          "Homicides rose 50% compared with April to June 2019",
          "150 homicides from April to June 2021, against 100 from April to June 2019.",
        ])
    #expect(
      try words(
        of: "Homicides", homicides,
        Observation(
          period: period("2021/22 Q1"), value: Value(150), percent: Value(50), against: period("2019/20 Q1"))
      )[1] == "150 homicides from April to June 2021, 50% more than in the months from April to June 2019.")
  }

  @Test("a stock is counted on a day")
  func stocks() throws {
    let officers = Quantity(unit: .count, noun: "officers", better: .higher)
    #expect(
      try words(
        of: "Officers", officers, row("2019-03-31", "6,500"), row("2021-03-31", "7,150"),
        baseline: "2019-03-31")
        == [
          "Officers rose 10% from 31 March 2019",
          "7,150 officers on 31 March 2021, against 6,500 on 31 March 2019.",
        ])
  }

  @Test("a value of which the source states no time stands without one")
  func timeless() throws {
    #expect(
      try words(of: "Positive tests", satisfaction, row("not stated", "58", in: .percent)) == [
        "Positive tests: 58%", "58%.",
      ])
  }

  @Test("an undated window is the latest, and the printed percentage stands")
  func undated() throws {
    let latest = try Observation(
      period: period("12 months (not stated)"), value: Value(19_018), percent: Value(-34),
      against: period(baseline))
    #expect(
      try words(of: "Burglary", burglaries, row(baseline, "28,675"), latest) == [
        "Burglary fell 34% from the year ending June 2019",
        "19,018 burglaries in the latest 12 months, against 28,675 in the year ending June 2019.",
      ])
    #expect(
      try words(of: "Burglary", burglaries, latest) == [
        "Burglary fell 34% from the year ending June 2019",
        "19,018 burglaries in the latest 12 months, 34% fewer than in the year ending June 2019.",
      ])
  }

  @Test("a printed change stands where the source states neither of its windows")
  func unstatedWindows() throws {
    let unstated = try period("not stated")
    #expect(
      try words(
        of: "Burglary", burglaries,
        Observation(
          period: unstated, change: Value(-31), percent: Value(-3.3, decimals: 1), against: unstated))
        == [
          "Burglary fell 3.3%",
          "31 fewer burglaries than before. The source prints only the change, and does not say which months it is of.",
        ])
  }

  @Test("a value is no start of a change of which the source states neither window")
  func unstatedStart() throws {
    let unstated = try period("not stated")
    let latest = Observation(period: unstated, value: Value(40), change: Value(-5), against: unstated)
    #expect(
      try words(of: "Burglary", burglaries, latest) == [
        "Burglary fell by 5", "40 burglaries, 5 fewer than before.",
      ])
  }

  @Test("a change alone is said as what the source prints")
  func changeAlone() throws {
    #expect(
      try words(
        of: "Homicides", homicides,
        Observation(period: period("2021"), change: Value(-70), against: period("2020"))) == [
          "Homicides fell by 70 from 2020",
          "70 fewer homicides in 2021 than in 2020. The source prints only the change.",
        ])
    #expect(
      try words(
        of: "Homicides", homicides,
        Observation(period: period("2021"), percent: Value(9.3, decimals: 1), against: period("2020"))) == [
          "Homicides rose 9.3% from 2020",
          "9.3% more homicides in 2021 than in 2020. The source prints only the change.",
        ])
    #expect(
      try words(
        of: "Satisfaction", satisfaction,
        Observation(period: period("2021"), change: Value(-1.5, decimals: 1), against: period("2020"))) == [
          "Satisfaction fell by 1.5 points from 2020",
          "1.5 points lower in 2021 than in 2020. The source prints only the change.",
        ])
    #expect(
      try words(
        of: "Homicides", homicides,
        Observation(period: period("2021"), change: Value(0), against: period("2020"))) == [
          "Homicides did not change from 2020",
          "The same in 2021 as in 2020. The source prints only the change.",
        ])
  }

  @Test("a value with a printed change and nothing before is said with the change")
  func valueAndChange() throws {
    let days = Quantity(unit: .days, noun: "waiting", better: .lower)
    #expect(
      try words(
        of: "Waiting", days,
        Observation(period: period("2021"), value: Value(12), change: Value(-2), against: period("2020")))
        == [
          "Waiting fell by 2 days from 2020",
          "12 days in 2021, 2 days lower than in 2020.",
        ])
    #expect(
      try words(
        of: "Homicides", homicides,
        Observation(period: period("2021"), value: Value(46), change: Value(0), against: period("2020")))[1]
        == "46 homicides in 2021, the same as in 2020.")
  }

  @Test("without a comparison the value is said, with its noun once")
  func valueAlone() throws {
    #expect(
      try words(of: "Homicides", homicides, row("2021", "46"))
        == ["46 homicides in 2021", "46 homicides in 2021."])
    #expect(
      try words(of: "Murder", homicides, row("2021", "46")) == [
        "Murder: 46 in 2021", "46 homicides in 2021.",
      ])
    #expect(
      try words(of: "Satisfaction", satisfaction, row("2021", "79%", in: .percent))
        == ["Satisfaction: 79% in 2021", "79% in 2021."])
  }

  @Test("a missing value is said to be missing, and why")
  func missing() throws {
    #expect(
      try words(of: "Homicides", homicides, row(baseline, "52"), row("2021", "[c]"))
        == [nil, "No figure for 2021: confidential."])
    #expect(
      try words(of: "Homicides", homicides, row(baseline, "[x]"), row("2021", "46")) == [
        "46 homicides in 2021",
        "46 homicides in 2021. No figure for the year ending June 2019: not available.",
      ])
  }

  @Test("marks stand beside the numbers that they are about")
  func marks() throws {
    #expect(
      try words(of: "Homicides", homicides, row(baseline, "500"), row("2021", "400 [p]")) == [
        "Homicides fell 20% [p] from the year ending June 2019",
        "400 [p] homicides in 2021, against 500 in the year ending June 2019.",
      ])
  }

  @Test("where there are no data, nothing is said")
  func noData() {
    #expect(Findings.none.headline(of: "Homicides", quantity: homicides) == nil)
    #expect(Findings.none.summary(quantity: homicides) == nil)
  }
}
