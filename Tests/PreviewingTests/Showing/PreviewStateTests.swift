import ContentSamples
import Diagnostics
import Testing

@testable import Previewing

@Suite("The state of the preview")
struct PreviewStateTests {
  private struct Odd: Problem {
    let rule = "odd"
    var severity = Severity.error
    let message = "`a < b` is odd."
    let help: String? = "Write `a & b`."
  }

  @Test("lists the problems with their place, the line with the character marked, and what to do")
  func problem() {
    let file = SourceFile(path: "Content/a.md", text: "one\nx < 🦓y\n")
    let diagnostic = Diagnostic(
      Odd(), at: Place("Content/a.md", line: 2, column: 5), in: file,
      notes: [.init("The first is here.", at: Place("Content/b.md"))])
    #expect(
      diagnostic.html == """
        <li class="tally-preview-error">
        <p><strong>Error:</strong> <code>a &lt; b</code> is odd.</p>
        <p><code>Content/a.md:2:5</code></p>
        <pre>x &lt; <mark>🦓</mark>y</pre>
        <p>The first is here. <code>Content/b.md</code></p>
        <p>Write <code>a &amp; b</code>.</p>
        </li>

        """)
  }

  @Test("marks the end of a line where the place is beyond it, and nothing where it is the whole line")
  func edges() {
    let file = SourceFile(path: "a", text: "word")
    let end = Diagnostic(Odd(), at: Place("a", line: 1, column: 9), in: file)
    #expect(end.html.contains("<pre>word<mark> </mark></pre>"))
    let whole = Diagnostic(Odd(), at: Place("a", line: 1), in: file)
    #expect(whole.html.contains("<pre>word</pre>"))
  }

  @Test("is open for errors, and says that the pages are older where they are")
  func news() throws {
    let good = try Samples.site()
    #expect(PreviewState(good).html.contains("data-news=\"no problems\"></div>"))
    let html = PreviewState(try Samples.site(Samples.broken, after: good)).html
    #expect(html.contains("<details class=\"tally-preview-problems\" open>"))
    #expect(html.contains("<summary>1 error: the pages stay as they were</summary>"))
    #expect(PreviewState(try Samples.site(Samples.broken)).html.contains("<summary>1 error</summary>"))
  }

  @Test("is closed for warnings alone")
  func warnings() throws {
    let site = try Samples.site(Content.northshire.withNextEdition)
    #expect(Set(site.problems.map(\.severity)) == [.warning])
    #expect(PreviewState(site).html.contains("<details class=\"tally-preview-problems\">\n<summary>"))
  }

  @Test("is told as one event, whose lines are those of its HTML")
  func event() throws {
    let state = PreviewState(try Samples.site(Samples.broken))
    let lines = String(state.event).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.suffix(2) == ["", ""])
    #expect(lines.dropLast(2).allSatisfy { $0.hasPrefix("data: ") })
    #expect(lines.dropLast(2).map { $0.dropFirst(6) }.joined(separator: "\n") == state.html)
  }
}
