import Measures
import Numerals
import Testing

@Suite("What is derived from values")
struct DerivationTests {
  @Test("numbers make a number, with the most decimals of its parts")
  func sum() throws {
    #expect(try Derivation.sum([value("1"), value("2"), value("3")]) == Value(6))
    #expect(try Derivation.sum([value("1"), value("2.25"), value("0.1")]) == Value(3.35, decimals: 2))
    #expect(try Derivation.sum([value("0.1"), value("0.2")]) == Value(0.3, decimals: 1))
  }

  @Test("a sum of nothing is not available, rather than zero")
  func sumOfNothing() {
    #expect(Derivation.sum([]) == Value(.missing(.notAvailable)))
  }

  @Test(
    "a missing part makes the whole missing, for the reason that matters most",
    arguments: [
      (["1", "[x]"], Missing.notAvailable), (["1", "[c]"], .confidential), (["1", "[w]"], .noneRecorded),
      (["1", "[z]"], .notApplicable), (["1", "[low]"], .notAvailable), (["[low]", "[low]"], .notAvailable),
      (["[x]", "[c]"], .confidential), (["[z]", "[c]"], .confidential), (["[low]", "[c]"], .confidential),
      (["[w]", "[x]"], .notAvailable), (["[z]", "[x]"], .notAvailable), (["[low]", "[x]"], .notAvailable),
      (["[z]", "[w]"], .noneRecorded), (["[low]", "[w]"], .noneRecorded), (["[low]", "[z]"], .notApplicable),
    ])
  func missing(cells: [String], reason: Missing) throws {
    let parts = try cells.map(value)
    #expect(Derivation.sum(parts) == Value(.missing(reason)))
    #expect(Derivation.sum(parts.reversed()) == Value(.missing(reason)))
    #expect(Derivation.difference(from: parts[0], to: parts[1]) == Value(.missing(reason)))
    #expect(Derivation.percentChange(from: parts[0], to: parts[1]) == Value(.missing(reason)))
    #expect(Derivation.share(of: parts[0], in: parts[1]) == Value(.missing(reason)))
    #expect(Derivation.rate(of: parts[0], population: parts[1], per: 1_000) == Value(.missing(reason)))
  }

  @Test("every mark travels to what is derived, missing or not")
  func marks() throws {
    let marked = try [value("1 [p]"), value("2 [r] [e]"), value("3")]
    #expect(Derivation.sum(marked) == Value(6, marks: [.provisional, .revised, .estimated]))
    #expect(
      try Derivation.sum([value("1 [b]"), value("[x] [u]")])
        == Value(.missing(.notAvailable), marks: [.breakInSeries, .lowReliability]))
    #expect(
      try Derivation.difference(from: value("52 [r]"), to: value("46 [p]"))
        == Value(-6, marks: [.provisional, .revised]))
    #expect(try Derivation.share(of: value("20 [p]"), in: value("40")).marks == .provisional)
  }

  @Test("a difference has no more digits than its ends")
  func difference() throws {
    #expect(try Derivation.difference(from: value("52"), to: value("46")) == Value(-6))
    #expect(try Derivation.difference(from: value("79.4"), to: value("79.5")) == Value(0.1, decimals: 1))
    #expect(try Derivation.difference(from: value("79"), to: value("77.5")) == Value(-1.5, decimals: 1))
  }

  @Test("a difference of rates is that of what they are, and not of what is shown of them")
  func differenceOfRates() throws {
    func rate(_ count: String, of people: String) throws -> Value {
      try Derivation.rate(of: value(count), population: value(people), per: 1_000)
    }
    // 600 / 833.6 − 720 / 800
    let fall = try Derivation.difference(from: rate("720", of: "800,000"), to: rate("600", of: "833,600"))
    #expect(try abs(#require(fall.number) + 0.180_230_326) < 0.000_000_001)
    #expect(fall.decimals == 1)
    // 28 / 833.6 − 36 / 800
    let small = try Derivation.difference(from: rate("36", of: "800,000"), to: rate("28", of: "833,600"))
    #expect(try abs(#require(small.number) + 0.011_410_749) < 0.000_000_001)
    #expect(
      try Derivation.difference(from: rate("36", of: "800,000"), to: rate("72", of: "1,600,000")).number == 0)
  }

  @Test("a change is in per cent of what was before, whichever sign that has")
  func percentChange() throws {
    #expect(try Derivation.percentChange(from: value("50"), to: value("46")).number == -8)
    #expect(try Derivation.percentChange(from: value("40"), to: value("50")).number == 25)
    #expect(try Derivation.percentChange(from: value("-40"), to: value("-50")).number == -25)
    #expect(try Derivation.percentChange(from: value("7"), to: value("0")).number == -100)
  }

  // 23 of 40, 2.3 of 4.0 and 0.23 of 0.40 are 57.5 %; 49 among 20,000 are 2.45 for each 1,000.
  @Test(
    "a half stays a half, so that it is rounded away from zero",
    arguments: [("40", "23"), ("4.0", "2.3"), ("0.40", "0.23"), ("-40", "-23")])
  func halves(whole: String, part: String) throws {
    #expect(try Derivation.share(of: value(part), in: value(whole)).number == 57.5)
    #expect(try Derivation.percentChange(from: value(whole), to: value(part)).number?.magnitude == 42.5)
    let rate = try Derivation.rate(of: value("49"), population: value("20,000"), per: 1_000)
    #expect(Quantity(unit: .rate(per: 1_000), noun: "").text(rate) == "2.5")
  }

  @Test("what was worked out before is not rounded on the way")
  func workedOut() {
    let (before, after) = (Value(2.4625, decimals: 1), Value(2.955, decimals: 1))
    #expect(Derivation.percentChange(from: before, to: after).number.map { rounded($0, to: 9) } == 20)
    #expect(Derivation.mean([before, after]).number.map { rounded($0, to: 9) } == 2.70875)
  }

  /// Every pair of whole numbers up to 500 of which a change or a share is a half of what readers see without decimals
  /// or with one, or a whole, against whole numbers. All others lie too far from a half to fall on its wrong side.
  @Test("changes and shares of whole numbers are rounded as whole numbers round, half away from zero")
  func wholeNumbers() {
    for before in 1...500 {
      for after in 0...500 where 2_000 * after % before == 0 {
        let ends = (before: Value(Double(before)), after: Value(Double(after)))
        let change = Derivation.percentChange(from: ends.before, to: ends.after).number ?? .nan
        let share = Derivation.share(of: ends.after, in: ends.before).number ?? .nan
        let (changeOfTwice, shareOfTwice) = (200 * (after - before).magnitude, 200 * after.magnitude)
        let (whole, twice) = (before.magnitude, 2 * before.magnitude)
        guard rounded(change.magnitude, to: 0) == Double((changeOfTwice + whole) / twice),
          rounded(share, to: 0) == Double((shareOfTwice + whole) / twice),
          rounded(change.magnitude, to: 1) == Double((10 * changeOfTwice + whole) / twice) / 10,
          rounded(share, to: 1) == Double((10 * shareOfTwice + whole) / twice) / 10,
          change == 0 || (change < 0) == (after < before)
        else { return #expect(Bool(false), "\(before) to \(after): \(change), \(share)") }
      }
    }
  }

  @Test("nothing is a per cent of zero")
  func zero() throws {
    #expect(try Derivation.percentChange(from: value("0"), to: value("5")) == Value(.missing(.notAvailable)))
    #expect(try Derivation.share(of: value("0"), in: value("0")) == Value(.missing(.notAvailable)))
    #expect(
      try Derivation.rate(of: value("5"), population: value("0"), per: 1_000)
        == Value(.missing(.notAvailable)))
  }

  @Test("a share is in per cent of the whole, a rate for each so many people")
  func shareAndRate() throws {
    #expect(try Derivation.share(of: value("20"), in: value("32")).number == 62.5)
    #expect(
      try Derivation.rate(of: value("30"), population: value("20,000"), per: 1_000) == Value(1.5, decimals: 1)
    )
    #expect(
      try Derivation.rate(of: value("30"), population: value("20,000"), per: 100_000)
        == Value(150, decimals: 1))
  }

  @Test("a mean keeps its fraction, and is shown with the decimals of its parts")
  func mean() throws {
    #expect(try Derivation.mean([value("1"), value("2 [p]")]) == Value(1.5, marks: .provisional))
    #expect(try Derivation.mean([value("1.25"), value("2")]) == Value(1.625, decimals: 2))
    #expect(try Derivation.mean([value("1"), value("[c]")]) == Value(.missing(.confidential)))
    #expect(Derivation.mean([]) == Value(.missing(.notAvailable)))
    // (0.1 + 4.6) ÷ 2 = 2.35
    let half = try Derivation.mean([value("0.1"), value("4.6")])
    #expect(Quantity(unit: .days, noun: "").text(half) == "2.4")
    #expect(try Derivation.mean([value("0.1"), value("4.6")], moreDecimals: 1) == Value(2.35, decimals: 2))
  }
}
