import Mustache
import Testing

@testable import Publishing

@Suite("A template with its page")
struct TemplateRenderingTests {
  private func rendered(_ template: String, _ page: SamplePage) throws -> String {
    try MustacheTemplate(ofFinalText: template).render(TemplateContext(model: page))
  }

  @Test("escapes words and keeps HTML")
  func escapes() throws {
    #expect(try rendered("{{title}} {{{body}}}", SamplePage()) == "Thefts &amp; more <p>Words</p>")
  }

  @Test("shows a section for each of a list, and the other where there is none")
  func lists() throws {
    let template = "{{#rows}}[{{label}}]{{/rows}}{{^rows}}none{{/rows}}"
    #expect(
      try rendered(template, SamplePage(rows: [SampleRow(label: "a"), SampleRow(label: "b")])) == "[a][b]")
    #expect(try rendered(template, SamplePage()) == "none")
  }

  @Test("shows a name from further out in a section")
  func outer() throws {
    let page = SamplePage(title: "T", rows: [SampleRow(label: "a")])
    #expect(try rendered("{{#rows}}{{label}} {{title}}{{/rows}}", page) == "a T")
  }

  @Test("shows nothing for a value that is absent, and never the one of that name further out")
  func absent() throws {
    let page = SamplePage(
      about: "the page", rows: [SampleRow(label: "a"), SampleRow(label: "b", about: "the row")])
    #expect(
      try rendered("{{#rows}}{{label}}:{{about}}{{#about}}!{{/about}}{{^about}}?{{/about}} {{/rows}}", page)
        == "a:? b:the row! ")
  }

  @Test("tells what holds from what does not")
  func flags() throws {
    let template = "{{#is-home}}home{{/is-home}}{{^is-home}}away{{/is-home}}"
    #expect(try rendered(template, SamplePage(isHome: true)) == "home")
    #expect(try rendered(template, SamplePage()) == "away")
  }
}
