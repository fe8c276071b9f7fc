import CommonMark
import Testing

@Suite("HTML as its callers want it")
struct MarkdownHTMLTests {
  @Test("headings move down, and stop at six")
  func headingShift() throws {
    var writer = MarkdownHTML()
    writer.headingShift = 3
    let markdown = try #require(read("# A\n## B\n### C\n#### D").markdown)
    #expect(writer.html(of: markdown) == "<h4>A</h4>\n<h5>B</h5>\n<h6>C</h6>\n<h6>D</h6>\n")
  }

  @Test("a link gets another address, or gives way to HTML")
  func links() throws {
    var writer = MarkdownHTML()
    writer.link = { link in
      link.isFormula
        ? .html("<data>\(MarkdownHTML().html(of: link.children)) at \(link.position)</data>")
        : .destination("../" + link.destination)
    }
    let markdown = try #require(read("*[4 & 6](=value)* and [b](c'd \"t\")").markdown)
    #expect(
      writer.html(of: markdown)
        == "<p><em><data>4 &amp; 6 at 1:2</data></em> and <a href=\"../c&#x27;d\" title=\"t\">b</a></p>\n")
  }

  @Test("an image gets another address")
  func images() throws {
    var writer = MarkdownHTML()
    writer.imageSource = { "/images/" + $0.source }
    let markdown = try #require(read("![a *\"b\"* [c](d)\ne](f.png \"g\")").markdown)
    #expect(
      writer.html(of: markdown)
        == "<p><img src=\"/images/f.png\" alt=\"a &quot;b&quot; c e\" title=\"g\" /></p>\n")
  }

  @Test("a fenced block becomes what its caller makes of it, or stays code")
  func codeBlocks() throws {
    var writer = MarkdownHTML()
    writer.codeBlock = { $0.language == "table" ? "<table>\($0.info) \($0.literal)</table>" : nil }
    let markdown = try #require(read("- ```table a by b\n  c\n  ```\n- ```swift\n  <\n  ```").markdown)
    #expect(
      writer.html(of: markdown) == """
        <ul>
        <li>
        <table>table a by b c
        </table>
        </li>
        <li>
        <pre><code class="language-swift">&lt;
        </code></pre>
        </li>
        </ul>

        """)
  }

  @Test("blocks are written one by one as they are together")
  func blockByBlock() throws {
    let markdown = try #require(read("A\n\n- b\n\n# C\n\n> d").markdown)
    #expect(markdown.blocks.map { MarkdownHTML().html(of: $0) }.joined() == MarkdownHTML().html(of: markdown))
    #expect(markdown.blocks.count == 4)
  }
}
