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
      ("Thefts fell by tbc.", "tbc"), ("The date is to be confirmed.", "to be confirmed"),
      ("And lorem ipsum dolor.", "lorem ipsum"), ("Thefts [check with B.] fell.", "[check "),
      ("DRAFT", "DRAFT"), ("DRAFT: Thefts fell.", "DRAFT"), ("Thefts fell??", "??"),
      ("See Error! Reference source not found.", "error! reference source not found"),
      ("Error! Bookmark not defined.", "error! bookmark not defined"),
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
      "Thefts fell. <!-- TODO: say why. -->\n\nThe TBCA met, as did to-do lists. What is to follow follows.\n\n"
      + "THE DRAFT BUDGET and a draft leadership strategy were confirmed. Why? An error!"
    #expect(Content.northshire.with(words, text).problems == [])
  }
}
