import ContentSamples
import Testing

@Suite("missing-official-measure")
struct MissingOfficialMeasureTests {
  private let section = "editions/2022-02/theft/section.yml"

  private let content = Content.northshire
    .replacing("  - survey\n", with: "", in: "editions/2022-02/theft/section.yml")
    .without("editions/2022-02/theft/survey")

  @Test("an official measure that nothing answers is missed where the priority is named")
  func missing() {
    #expect(
      content.problems == [
        """
        \(section):3:11 No measure of the section answers the official one, “Thefts in the survey”. Add a measure \
        with `official: survey-thefts` whose evidence is `official`, `proxy`, `not available` or `not applicable`.
        """
      ])
  }

  @Test("a priority that does not apply has no measures to answer")
  func notApplying() {
    #expect(content.replacing("applies: yes", with: "applies: no", in: section).problems == [])
  }
}
