import ContentSamples
import Testing

@Suite("untraceable-source")
struct UntraceableSourceTests {
  private let survey = "editions/2022-02/theft/survey/measure.yml"

  @Test("a measure with figures says where they come from")
  func noSource() {
    let content = Content.northshire.replacing(
      "source:\n  title: Survey of Northshire\n  place: paragraph 4", with: "", in: survey)
    #expect(
      content.problems == [
        """
        warning \(survey) The measure does not say where its figures come from. \
        Add `source` with a `title`, and an `address` or a `place`.
        """
      ])
  }

  @Test("a source has an address or a place in the paper")
  func noAddress() {
    #expect(
      Content.northshire.replacing("  place: paragraph 4", with: "", in: survey).problems == [
        """
        warning \(survey) The source “Survey of Northshire” has neither an address nor a place in the edition's \
        paper. Add its `address` on the web, or its `place` in the paper, such as `paragraph 4`.
        """
      ])
    let address = "  address: https://survey.example"
    #expect(Content.northshire.replacing("  place: paragraph 4", with: address, in: survey).problems == [])
  }
}
