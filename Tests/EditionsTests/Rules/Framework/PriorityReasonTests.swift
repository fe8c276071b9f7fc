import ContentSamples
import Testing

@Suite("priority-reason")
struct PriorityReasonTests {
  private let section = "editions/2022-02/theft/section.yml"

  @Test(
    "a section says why its priority applies or does not",
    arguments: [("yes", "applies"), ("no", "does not apply")])
  func missing(applies: String, words: String) {
    let content = Content.northshire
      .replacing("because: There are thefts in Northshire.\n", with: "", in: section)
      .replacing("applies: yes", with: "applies: \(applies)", in: section)
    #expect(
      content.problems == [
        "\(section):3:11 The section does not say why its priority \(words). Say why under `because`."
      ])
  }
}
