import ContentSamples
import Testing

@Suite("missing-plan")
struct MissingPlanTests {
  private let edition = "editions/2022-02"

  @Test("a section whose priority applies says what is planned next")
  func missing() {
    #expect(
      Content.northshire.with("\(edition)/theft/next-quarter.md", nil).problems == [
        """
        warning \(edition)/theft/section.yml The section does not say what is planned next. \
        Write `next-quarter.md` in the section's folder or in one of its measures'.
        """
      ])
  }

  @Test("the plan may stand at a measure alone")
  func atMeasure() {
    let content = Content.northshire.moving(
      "\(edition)/theft/next-quarter.md", to: "\(edition)/theft/survey/next-quarter.md")
    #expect(content.problems == [])
  }

  @Test("a plan that is required is a missing voice")
  func required() {
    let content = Content.northshire.with("\(edition)/theft/next-quarter.md", nil)
      .replacing("kind: plan", with: "kind: plan\n    required: yes", in: "\(edition)/edition.yml")
    #expect(
      content.problems == [
        """
        \(edition)/theft/section.yml The section has no words under “Planned action”. \
        Write `next-quarter.md` in the section's folder or in one of its measures'.
        """
      ])
  }

  @Test("an edition under a framework has a voice for it")
  func noVoice() {
    let content = Content.northshire.replacing(
      "kind: plan", with: "kind: voice", in: "\(edition)/edition.yml")
    #expect(
      content.problems == [
        """
        warning \(edition)/edition.yml:5:12 The edition has no voice for planned action. \
        Add a voice with `kind: plan` under `voices`.
        """
      ])
  }
}
