import Measures
import Testing

@Suite("Where an area stands")
struct RankTests {
  private func data(_ cells: [(area: String?, cell: String)]) throws -> Dataset {
    Dataset(
      observations: try cells.map {
        try Observation(period: period("2021"), area: $0.area, value: value($0.cell))
      })
  }

  private let peers = ["gwent", "kent", "wales"]

  private func rank(_ cells: [(area: String?, cell: String)], of area: String? = nil) throws -> Rank? {
    try data(cells).rank(of: area, among: peers, at: period("2021"), categories: [])
  }

  private func gap(_ cells: [(area: String?, cell: String)]) throws -> Value? {
    try data(cells).gap(to: peers, at: period("2021"), categories: [])
  }

  @Test("the highest value is first")
  func rank() throws {
    let cells = [(nil, "90"), ("gwent", "95"), ("kent", "80"), ("wales", "107")] as [(String?, String)]
    let force = try #require(try rank(cells))
    #expect(force.place == Value(3))
    #expect(force.areas == 4)
    #expect(!force.isShared)
    #expect(try rank(cells, of: "wales")?.place == Value(1))
    #expect(try rank(cells, of: "wales")?.areas == 3)
  }

  @Test("equal values share the better place")
  func ties() throws {
    let cells = [(nil, "90"), ("gwent", "90"), ("kent", "80"), ("wales", "107")] as [(String?, String)]
    #expect(try rank(cells)?.place == Value(2))
    #expect(try rank(cells)?.isShared == true)
  }

  @Test("where one value is missing the place is, and where one has no row there is no rank")
  func missing() throws {
    let withheld = [(nil, "90"), ("gwent", "[c]"), ("kent", "80"), ("wales", "107")] as [(String?, String)]
    #expect(try rank(withheld)?.place == Value(.missing(.confidential)))
    #expect(try rank(withheld)?.isShared == false)
    #expect(try gap(withheld) == Value(.missing(.confidential)))
    #expect(try rank([(nil, "90"), ("gwent", "80")]) == nil)
    #expect(try gap([(nil, "90"), ("gwent", "80")]) == nil)
    #expect(try gap([("gwent", "1"), ("kent", "1"), ("wales", "1")]) == nil)
  }

  @Test("the gap is the difference from the mean of the peers")
  func gap() throws {
    let cells = [(nil, "90"), ("gwent", "95"), ("kent", "80.5"), ("wales", "107 [p]")] as [(String?, String)]
    #expect(try gap(cells)?.number == -12.5 / 3)
    #expect(try gap(cells)?.decimals == 1)
    #expect(try gap(cells)?.marks == .provisional)
    // 2.4 - (0.1 + 2.6 + 4.35) ÷ 3 = 2.4 - 2.35
    #expect(try gap([(nil, "2.4"), ("gwent", "0.1"), ("kent", "2.6"), ("wales", "4.35")])?.number == 0.05)
    #expect(try data(cells).gap(to: [], at: period("2021"), categories: []) == nil)
  }
}
