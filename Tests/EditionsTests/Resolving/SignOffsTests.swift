import ContentSamples
import Editions
import Testing

@Suite("Sign-offs of an edition")
struct SignOffsTests {
  private let edition = "editions/2022-02/edition.yml"

  @Test("stand with the edition in the author's order, each with who, what, when and where")
  func listed() throws {
    let content = Content.signedOff(
      "by: Deputy, for: the figures, signed: 2022-02-18, name: A. Northam", "by: Commissioner"
    ).replacing("state: published", with: "state: draft", in: edition)
    let signOffs = try #require(content.preview?.editions.first?.signOffs)
    #expect(signOffs.map(\.words) == ["Deputy, for the figures", "Commissioner"])
    #expect(signOffs.map(\.day?.words) == ["18 February 2022", nil])
    #expect(signOffs.map(\.name) == ["A. Northam", nil])
    #expect(signOffs.map(\.place.description) == ["Content/\(edition):35:11", "Content/\(edition):36:11"])
  }

  @Test("name who signs, and no more than is known of a sign-off")
  func keys() {
    #expect(
      Content.signedOff("for: the words", "by: Deputy, on: 2022-02-18").problems == [
        "\(edition):35:5 `by` is missing, and a sign-off needs it. Add a line that begins with `by:`.",
        """
        \(edition):36:19 `on` is no key of a sign-off. Write one of `by`, `for`, `name` or `signed`.
        """,
      ])
  }

  @Test("name nobody twice for one thing")
  func twice() {
    let signed = "signed: 2022-02-18"
    #expect(
      Content.signedOff(
        "by: Deputy, for: the words, \(signed)", "by: Deputy, for: the figures, \(signed)",
        "by: Deputy, for: the words, \(signed)"
      ).problems == ["\(edition):37:11 The list names `Deputy` twice. Take one of the two out."])
  }
}
