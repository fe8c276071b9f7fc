import Measures
import Testing

@Suite("Units")
struct UnitTests {
  @Test("every unit has the name that authors write")
  func names() {
    #expect(
      Unit.names.map(\.name) == ["count", "percent", "per 1,000", "per 100,000", "days", "pounds"])
    for (name, unit) in Unit.names { #expect(Unit(named: name) == unit) }
  }

  @Test("counts and pounds are counted; days add up as parts of a whole, and rates do not at all")
  func sums() {
    #expect(Unit.names.map(\.unit).filter(\.isCounted) == [.count, .pounds])
    #expect(Unit.names.map(\.unit).filter(\.addsUp) == [.count, .days, .pounds])
  }

  @Test("another name is no unit", arguments: ["", "Percent", "per 1000", "%"])
  func noUnit(name: String) {
    #expect(Unit(named: name) == nil)
  }
}
