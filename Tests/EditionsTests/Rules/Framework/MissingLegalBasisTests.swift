import ContentSamples
import Testing

@Suite("missing-legal-basis")
struct MissingLegalBasisTests {
  @Test("an edition under a framework says which law asks for it")
  func missing() {
    let edition = "editions/2022-02/edition.yml"
    #expect(
      Content.northshire.replacing("legal-basis: Shire Policing Order 2020\n", with: "", in: edition).problems
        == [
          """
          warning \(edition):5:12 The edition does not say which law asks for it. Add `legal-basis`; the framework \
          rests on the Shire Policing Order 2020, SI 2020/1.
          """
        ])
  }

  @Test("an edition without a framework owes none")
  func noFramework() {
    #expect(Content.oneMeasure("period,value\nYE 2019-06,1").problems == [])
  }
}
