import Testing

@Suite("A template with its page")
struct TemplateScriptTests {
  @Test("escapes words and keeps HTML")
  func escapes() {
    #expect(rendered("{{title}} {{{body}}}", SamplePage()) == "Thefts &amp; more <p>Words</p>")
  }

  @Test("shows a section for each of a list, and the other where there is none")
  func lists() {
    let template = "{{#rows}}[{{label}}]{{/rows}}{{^rows}}none{{/rows}}"
    #expect(
      rendered(template, SamplePage(rows: [SampleRow(label: "a"), SampleRow(label: "b")])) == "[a][b]")
    #expect(rendered(template, SamplePage()) == "none")
  }

  @Test("shows a name from further out in a section")
  func outer() {
    let page = SamplePage(title: "T", rows: [SampleRow(label: "a")])
    #expect(rendered("{{#rows}}{{label}} {{title}}{{/rows}}", page) == "a T")
  }

  @Test("shows all of a list in order, however long it is", arguments: [31, 32, 33, 100])
  func longLists(count: Int) {
    let labels = (1...count).map(String.init)
    let page = SamplePage(
      title: "T", rows: labels.map { SampleRow(label: $0, about: $0 == "20" ? "!" : nil) })
    let expected = labels.map { $0 == "20" ? "20T!" : "\($0)T" }
    // A list is written in parts only where it begins with words of the template.
    #expect(
      rendered("{{#rows}}-{{label}}{{title}}{{#about}}{{about}}{{/about}}{{/rows}}.", page)
        == expected.map { "-\($0)" }.joined() + ".")
    #expect(
      rendered("{{#rows}}{{label}}{{title}}{{#about}}{{about}}{{/about}},{{/rows}}.", page)
        == expected.map { "\($0)," }.joined() + ".")
  }

  @Test("begins a line after what stands before it, in long lists too", arguments: [3, 33, 100])
  func linesOfLists(count: Int) {
    let labels = (1...count).map(String.init)
    let page = SamplePage(rows: labels.map { SampleRow(label: $0) })
    #expect(rendered("{{#rows}}{{{line}}}{{/rows}}", page) == labels.joined(separator: "\n"))
  }

  @Test("shows a row's own value in a section of the page's value of the same name")
  func sameNameFurtherIn() {
    let rows = [SampleRow(label: "a"), SampleRow(label: "b", about: "the row")]
    let page = SamplePage(about: "the page", rows: rows)
    #expect(
      rendered("{{#about}}{{about}}:{{#rows}}{{about}};{{/rows}}{{about}}{{/about}}", page)
        == "the page:;the row;the page")
  }

  @Test("shows nothing for a value that is absent, and never the one of that name further out")
  func absent() {
    let page = SamplePage(
      about: "the page", rows: [SampleRow(label: "a"), SampleRow(label: "b", about: "the row")])
    #expect(
      rendered("{{#rows}}{{label}}:{{about}}{{#about}}!{{/about}}{{^about}}?{{/about}} {{/rows}}", page)
        == "a:? b:the row! ")
  }

  @Test("tells what holds from what does not")
  func flags() {
    let template = "{{#is-home}}home{{/is-home}}{{^is-home}}away{{/is-home}}"
    #expect(rendered(template, SamplePage(isHome: true)) == "home")
    #expect(rendered(template, SamplePage()) == "away")
  }

  @Test("puts a partial where it is asked for, with the names that are seen there")
  func partials() {
    let page = SamplePage(title: "T", rows: [SampleRow(label: "a"), SampleRow(label: "b")])
    #expect(
      rendered("{{#rows}}{{>row}},{{/rows}}", page, partials: ["row": "{{label}} {{title}}"]) == "a T,b T,")
  }

  @Test(
    "loses a line that holds one tag of a section, a comment or a partial, and no other",
    arguments: [
      ("a\n  {{#is-home}}\nb\n{{/is-home}} \nc", "a\nb\nc"), ("{{! a note }}\nb", "b"),
      ("a\r\n{{#is-home}}\r\nb\r\n{{/is-home}}", "a\r\nb\r\n"),
      ("a\n {{>row}}\nb", "a\n- x\nb"), ("a\n{{title}}\nb", "a\nT\nb"),
      ("a {{#is-home}}\nb{{/is-home}}\n", "a \nb\n"),
      ("{{#is-home}}{{^rows}}\nb{{/rows}}{{/is-home}}", "\nb"),
    ])
  func standalone(template: String, text: String) {
    #expect(rendered(template, SamplePage(title: "T", isHome: true), partials: ["row": "- x\n"]) == text)
  }
}
