import Testing

@testable import Charts

@Suite("A tree as text")
struct SVGWriterTests {
  private func written(_ number: Double) -> String {
    SVGWriter.text(of: [.element("a", [.number("x", number)])])
  }

  @Test(
    "a number has at most two decimals, no trailing zero, no negative zero",
    arguments: [
      (0, "0"), (-0.0, "0"), (-0.001, "0"), (12.5, "12.5"), (12.345, "12.35"), (0.05, "0.05"),
      (-3.14159, "-3.14"),
      (1000, "1000"), (99.999, "100"), (.nan, "0"), (.infinity, "0"),
    ] as [(Double, String)])
  func numbers(number: Double, text: String) {
    #expect(written(number) == "<a x=\"\(text)\"/>")
  }

  @Test("what XML reserves is escaped, and what it cannot hold is replaced")
  func escaping() {
    let node = SVGNode.element("a", [.text("b", "\"<&>\"")], [.text("<&>\u{1}")])
    #expect(
      SVGWriter.text(of: [node]) == "<a b=\"&quot;&lt;&amp;&gt;&quot;\">&lt;&amp;&gt;\u{FFFD}</a>")
  }

  @Test("each run of a path begins with a move")
  func paths() {
    let runs = [[Place(x: 0, y: 1), Place(x: 2.5, y: 3)], [Place(x: 4, y: 5)]]
    let node = SVGNode.element("path", [SVGAttribute(name: "d", value: .path(runs))])
    #expect(SVGWriter.text(of: [node]) == "<path d=\"M0 1 2.5 3M4 5\"/>")
  }
}
