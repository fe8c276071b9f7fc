import ContentSamples
import Testing

@testable import Editions

@Suite("What stands")
struct StandsTests {
  private let edition = "editions/2022-02/edition.yml"
  private let broken = Content.oneMeasure("period,value,of\n2021,709,707\n2020,709,707")

  private func standing(_ entries: String...) -> Content {
    broken.replacing("sections: [theft]", with: "sections: [theft]\nstands:" + entries.joined(), in: edition)
  }

  private func entry(rule: String = "part-exceeds-whole", place: String) -> String {
    "\n  - rule: \(rule)\n    place: \(place)\n    because: The paper prints it so."
  }

  @Test("is switched off at its place: a line, or a whole file")
  func place() throws {
    #expect(standing(entry(place: "theft/thefts/data.csv")).problems == [])
    let one = standing(entry(place: "theft/thefts/data.csv:2"))
    #expect(one.problems.count == 1)
    #expect(one.problems.first?.hasPrefix("\(Content.thefts)/data.csv:3 The value, 709,") ?? false)
    let both = standing(entry(place: "theft/thefts/data.csv:2"), entry(place: "theft/thefts/data.csv:3"))
    let stands = try #require(both.publication?.editions.first?.stands)
    #expect(stands.map(\.place) == ["theft/thefts/data.csv:2", "theft/thefts/data.csv:3"])
    #expect(stands.map(\.because) == ["The paper prints it so.", "The paper prints it so."])
  }

  @Test("is told where nothing at its place breaks the rule")
  func unused() {
    let content = standing(entry(place: "theft/thefts/data.csv"), entry(place: "theft/data.csv:9"))
    #expect(
      content.problems == [
        """
        warning \(edition):12:11 Nothing at `theft/data.csv:9` breaks the rule `part-exceeds-whole`. Take the entry \
        out, or mend its place: a file below the edition's folder, such as `edition.yml:7`.
        """
      ])
  }

  @Test("names a rule that there is")
  func unknownRule() {
    let content = standing(
      entry(place: "theft/thefts/data.csv"), entry(rule: "part-exceed-whole", place: "theft/thefts/data.csv"))
    #expect(
      content.problems == [
        """
        \(edition):12:11 There is no rule `part-exceed-whole` that could be switched off. \
        Did you mean `part-exceeds-whole` or `shares-exceed-whole`?
        """
      ])
  }

  @Test("gives its reason")
  func noReason() {
    let content = standing("\n  - rule: part-exceeds-whole\n    place: theft/thefts/data.csv")
    #expect(content.problems.contains { $0.hasPrefix("\(edition):9:5 ") && $0.contains("`because`") })
  }

  @Test("may be of a rule that is not always run")
  func notRun() {
    let content = Content.oneMeasure("period,value\n2021,1").replacing(
      "sections: [theft]",
      with: "sections: [theft]\nstands:" + entry(rule: "review-passed", place: "edition.yml"), in: edition)
    #expect(content.problems == [])
  }
}
