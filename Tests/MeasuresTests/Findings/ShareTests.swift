import Measures
import Testing

@Suite("Shares")
struct ShareTests {
  private let discharges = Quantity(unit: .count, noun: "discharges")

  private func row(
    _ categories: [String], _ cell: String, of whole: String? = nil, area: String? = nil
  ) throws -> Observation {
    try Observation(
      period: period("2021"), area: area, categories: categories, value: value(cell),
      whole: whole.map { try value($0) })
  }

  @Test("a share is of what the row is out of")
  func printedWhole() throws {
    let shotguns = try row(["shotgun"], "20", of: "33")
    let data = Dataset(categoryColumns: ["weapon"], observations: [shotguns, try row(["other"], "10")])
    let share = try #require(data.share(of: shotguns, quantity: discharges))
    #expect(share.basis == .printed)
    #expect(share.whole == Value(33))
    #expect(discharges.text(share.percent.number ?? 0, decimals: 1) == "60.6")
  }

  @Test("else of the sum of the categories, without the printed total and other areas")
  func categories() throws {
    let shotguns = try row(["shotgun"], "20")
    let data = Dataset(
      categoryColumns: ["weapon"],
      observations: [
        shotguns, try row(["other"], "20 [p]"), try row([""], "50"), try row(["other"], "9", area: "dunmere"),
      ])
    let share = try #require(data.share(of: shotguns, quantity: discharges))
    #expect(share.basis == .categories)
    #expect(share.whole == Value(40, marks: .provisional))
    #expect(share.percent == Value(50, marks: .provisional))
    #expect(try data.share(of: row([""], "50"), quantity: discharges) == nil)
  }

  @Test("categories that overlap make up no whole, unless it is printed")
  func overlapping() throws {
    let (theft, harm) = (try row(["theft", ""], "30"), try row(["", "hate"], "20"))
    let data = Dataset(
      categoryColumns: ["kind", "reason"], nonAdditive: ["reason"],
      observations: [theft, try row(["fraud", ""], "10"), harm, try row(["", "other"], "30")])
    #expect(data.share(of: harm, quantity: discharges) == nil)
    #expect(data.share(of: theft, quantity: discharges)?.percent.number == 75)
    let printed = try row(["", "hate"], "20", of: "40")
    #expect(data.share(of: printed, quantity: discharges)?.percent.number == 50)
  }

  @Test("where one of the categories is missing, so is the share")
  func missing() throws {
    let shotguns = try row(["shotgun"], "20")
    let data = Dataset(categoryColumns: ["weapon"], observations: [shotguns, try row(["other"], "[c]")])
    #expect(data.share(of: shotguns, quantity: discharges)?.percent == Value(.missing(.confidential)))
  }

  @Test("of nothing, there is no share")
  func zero() throws {
    let none = try row(["shotgun"], "0", of: "0")
    let data = Dataset(categoryColumns: ["weapon"], observations: [none])
    #expect(data.share(of: none, quantity: discharges)?.percent == Value(.missing(.notAvailable)))
  }

  @Test("percentages and rates do not add up to a whole")
  func units() throws {
    let row = try row(["shotgun"], "20", of: "33")
    let data = Dataset(categoryColumns: ["weapon"], observations: [row])
    #expect(data.share(of: row, quantity: Quantity(unit: .percent, noun: "")) == nil)
    #expect(data.share(of: row, quantity: Quantity(unit: .rate(per: 1_000), noun: "")) == nil)
  }
}
