import ContentSamples
import Testing

@testable import Editions

@Suite("Duties")
struct DutiesTests {
  private let file = "editions/2022-02/edition.yml"

  @Test("of the framework stand in its order, each with the edition's answer where it gives one")
  func answers() throws {
    let answers = try #require(Content.northshire.publication?.editions.first).answers
    #expect(answers.map(\.duty.id) == ["contribution", "complaints"])
    #expect(answers.map(\.words) == [nil, "They are published elsewhere."])
    #expect(answers.map(\.address) == [nil, "https://complaints.example"])
  }

  @Test("that the framework does not have cannot be answered")
  func unknown() {
    let content = Content.northshire.replacing("  complaints:", with: "  complaint:", in: file)
    #expect(
      content.problems == ["\(file):30:3 The framework has no duty `complaint`. Did you mean `complaints`?"])
  }
}
