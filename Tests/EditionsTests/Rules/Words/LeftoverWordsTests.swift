import ContentSamples
import Testing

@Suite("leftover-words")
struct LeftoverWordsTests {
  private let words = "editions/2022-02/theft/force.md"

  @Test(
    "a draft's marker is told with its paragraph",
    arguments: [
      ("Thefts fell. TODO: say why.", "TODO"), ("Thefts fell by TBC.", "TBC"),
      ("Figures [to follow].", "[to follow]"),
      ("Lorem ipsum dolor.", "lorem ipsum"), ("- Locks\n- XX patrols", "XX"),
    ])
  func marker(text: String, marker: String) {
    let line = text.hasPrefix("-") ? "4:3" : "3:1"
    #expect(
      Content.northshire.with(words, "First.\n\n\(text)").problems == [
        """
        \(words):\(line) The words hold “\(marker)”, which a draft has left over. \
        Write what is to stand there, or make the note a comment: `<!-- … -->`.
        """
      ])
  }

  @Test("a comment is a note that is never published, and other words are words")
  func innocent() {
    let text =
      "Thefts fell. <!-- TODO: say why. -->\n\nThe TBCA met, as did to-do lists. What is to follow follows."
    #expect(Content.northshire.with(words, text).problems == [])
  }
}
