import ContentSamples
import Testing

@Suite("missing-sign-off")
struct MissingSignOffTests {
  private let edition = "editions/2022-02/edition.yml"
  private let content = Content.signedOff("by: Commissioner", "by: Chief constable, signed: 2022-02-22")

  @Test("an edition is published when all have signed")
  func published() {
    #expect(
      content.problems == [
        """
        \(edition):35:11 The edition is published, and `Commissioner` has not signed. \
        Write the day under `signed`, or `state: draft` until it is signed.
        """
      ])
  }

  @Test("a draft waits for those who have not signed")
  func draft() {
    #expect(content.replacing("state: published", with: "state: draft", in: edition).problems == [])
  }

  @Test("stands where the edition says why")
  func stands() {
    let standing = content.replacing(
      "paragraphs: plain",
      with: "stands: [{ rule: missing-sign-off, place: edition.yml, because: It was urgent. }]", in: edition)
    #expect(standing.problems == [])
  }
}
