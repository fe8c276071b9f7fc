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

  @Test("another name is no unit", arguments: ["", "Percent", "per 1000", "%"])
  func noUnit(name: String) {
    #expect(Unit(named: name) == nil)
  }
}
