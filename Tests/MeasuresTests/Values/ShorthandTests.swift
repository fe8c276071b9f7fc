import Measures
import Testing

@Suite("Shorthand")
struct ShorthandTests {
  @Test("each reason for a missing value has the shorthand of UK statistics, and a meaning")
  func missing() {
    #expect(Missing.allCases.map(\.shorthand) == ["[c]", "[x]", "[w]", "[z]", "[low]"])
    #expect(
      Missing.allCases.map(\.meaning) == [
        "confidential", "not available", "none recorded in the survey", "not applicable", "too low to show",
      ])
  }

  @Test("each mark has a letter and a meaning")
  func marks() {
    #expect(Marks.all.map(\.letter) == ["p", "r", "e", "b", "u"])
    #expect(
      Marks.all.map(\.meaning) == [
        "provisional", "revised", "estimated", "break in the series", "low reliability",
      ])
    #expect(Set(Marks.all.map(\.mark.rawValue)).count == 5)
  }

  @Test("several marks are written in one order")
  func severalMarks() {
    #expect(Marks([]).shorthand == "")
    #expect(Marks([.lowReliability, .provisional, .revised]).shorthand == "[p] [r] [u]")
  }
}
