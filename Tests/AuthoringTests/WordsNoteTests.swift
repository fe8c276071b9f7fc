import CommonMark
import Diagnostics
import Testing

@testable import Authoring

@Suite("Last quarter's words as a note")
struct WordsNoteTests {
  /// What the file of words publishes, and what is said against it.
  private func published(_ text: String) -> (words: String?, problems: [Diagnostic]) {
    var problems = DiagnosticList()
    let markdown = Markdown.parse(SourceFile(path: "force.md", text: text), into: &problems)
    return (markdown?.description, problems.sorted)
  }

  @Test(
    "publish nothing and are wrong in nothing, whatever they hold",
    arguments: [
      "[46](=value) homicides.", "An end --> and [more](=value).", "<!-- A note --> and words.", "--", "-->",
      "--->", "<!-->", "", "Ends with a hyphen -", "Ends with two --", "```\n-->\n```",
      "\u{FEFF}With a mark\r\n",
      "> Quoted\n\n\n--->>\n- one", "<!-- never closed",
    ])
  func nothingLeaks(words: String) {
    let outcome = published(WordsNote(of: words, from: "2022-02").text)
    #expect(outcome.words == "")
    #expect(outcome.problems.isEmpty)
  }

  @Test("stand there as they were typed, under a line that says where they come from")
  func wording() {
    #expect(
      WordsNote(of: "# Title\n\nIt [fell](=change).\n", from: "2022-02").text == """
        <!-- The words of 2022-02, as a note that is not published:

        # Title

        It [fell](=change).

        -->

        """)
  }

  @Test("leave out the note of the edition before, so that notes do not pile up")
  func noPile() {
    let earlier = WordsNote(of: "Old words.", from: "2021-11").text + "\nNew words.\n"
    let note = WordsNote(of: earlier, from: "2022-02").text
    #expect(!note.contains("Old words.") && !note.contains("2021-11"))
    #expect(note.contains("New words."))
  }
}
