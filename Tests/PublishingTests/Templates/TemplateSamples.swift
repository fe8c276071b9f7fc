import CommonMark
import Diagnostics

@testable import Publishing

/// A page with a name of each kind.
struct SamplePage: TemplateModel {
  var title = "Thefts & more"
  var about: String?
  var body = "<p>Words</p>"
  var isHome = false
  var rows: [SampleRow] = []

  static let fields: [Field<SamplePage>] = [
    .text("title") { $0.title }, .text("about", ifAny: { $0.about }), .html("body") { $0.body },
    .flag("is-home") { $0.isHome }, .list("rows") { $0.rows },
  ]
}

/// A row of that page.
struct SampleRow: TemplateModel {
  var label: String
  var about: String?

  static let fields: [Field<SampleRow>] = [
    .text("label") { $0.label }, .text("about", ifAny: { $0.about }),
    .html(
      "line",
      writing: { row, html in
        html.endLine()
        html.writeEscaped(row.label)
      }),
  ]
}

/// What is wrong with the template `page` for a `SamplePage`, beside these partials.
func templateProblems(_ page: String, partials: [String: String] = [:]) -> [String] {
  linked(page, partials: partials).problems.sorted.map { "\($0.place) \($0.message) \($0.help ?? "")" }
}

/// `page` in its `template`, beside these partials.
func rendered(_ template: String, _ page: SamplePage, partials: [String: String] = [:]) -> String {
  var html = HTMLText()
  linked(template, partials: partials).script.write(page, to: &html)
  return html.string
}

private func linked(
  _ page: String, partials: [String: String]
) -> (script: TemplateScript, problems: DiagnosticList) {
  var problems = DiagnosticList()
  var templates: [String: (file: SourceFile, outline: TemplateOutline)] = [:]
  for (name, text) in partials.merging(["page": page], uniquingKeysWith: { first, _ in first }) {
    let file = SourceFile(path: "\(name).mustache", text: text)
    templates[name] = (file, TemplateOutline(of: file, into: &problems))
  }
  let linker = TemplateLinker(templates: templates)
  let script = linker.script("page", for: SamplePage.self, into: &problems)
  return (script, problems)
}
