import ContentSamples
import Testing

@Suite("unanswered-duty")
struct UnansweredDutyTests {
  private let edition = "editions/2022-02/edition.yml"

  @Test("a duty is answered by words or by a link, unless the statement is the answer")
  func unanswered() {
    let answer = "    answer: They are published elsewhere.\n"
    let address = "    address: https://complaints.example"
    #expect(Content.northshire.replacing(answer, with: "", in: edition).problems == [])
    #expect(Content.northshire.replacing("\n" + address, with: "", in: edition).problems == [])
    let content = Content.northshire.replacing(
      "duties:\n  complaints:\n" + answer + address, with: "", in: edition)
    #expect(
      content.problems == [
        """
        \(edition):5:12 The edition does not answer the duty “Complaints” (7C). \
        Add `complaints` under `duties`, with an `answer` or an `address`.
        """
      ])
  }
}
