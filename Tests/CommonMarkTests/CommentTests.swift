import CommonMark
import SeededNumbers
import Testing

@Suite("Comments are the author's notes")
struct CommentTests {
  @Test("a comment is dropped, in blocks and in lines")
  func dropped() throws {
    let text =
      "<!-- a -->\nOne <!-- b\nc --> two\n\n- <!-- d -->\n- three\n\n<!-- e\n\nf -->\n# Four <!-- g -->"
    let (markdown, found) = read(text)
    #expect(found.isEmpty)
    #expect(
      MarkdownHTML().html(of: try #require(markdown))
        == "<p>One  two</p>\n<ul>\n<li></li>\n<li>three</li>\n</ul>\n<h1>Four </h1>\n")
  }

  @Test("a comment is dropped or refused wherever it stands, and never published")
  func neverPublished() {
    var random = SplitMix64(seed: 3)
    let comments = [
      "<!-- SECRET -->", "<!--SECRET-->", "<!--\nSECRET\n\n-->", "<!---->", "<!-- SECRET\n-->",
      "<!-- SECRET -- SECRET -->",
    ]
    var dropped = 0
    for round in 0..<6_000 {
      let comment = comments[round % comments.count]
      let text =
        withoutCode(randomText(length: 25, using: &random)) + comment
        + withoutCode(randomText(length: 25, using: &random))
      let (markdown, found) = read(text)
      guard let markdown, found.isEmpty else { continue }
      dropped += 1
      let html = MarkdownHTML().html(of: markdown)
      #expect(
        !html.contains("SECRET") && !markdown.description.contains("SECRET"), "\(text.debugDescription)")
    }
    #expect(dropped > 1_000)
  }

  /// In code a comment is shown on purpose.
  private func withoutCode(_ text: String) -> String {
    String(text.filter { !"`~\t ".contains($0) })
  }
}
