import Diagnostics
import Mustache
import Reading

/// The templates of a site, checked against the pages that they are for, and the assets beside them.
public struct TemplateSet: Sendable {
  /// The folder of the files that go to the site as they are.
  static let assetFolder = "assets"
  /// The ending of a template's name.
  static let ending = ".mustache"

  private let library: MustacheLibrary
  /// Style sheets and the like, as they are.
  let assets: [OutputFile]

  /// Reads and checks the templates of `tree`; nil where a page could not be rendered with them.
  public init?(_ tree: SourceTree, into diagnostics: inout DiagnosticList) {
    var found = DiagnosticList()
    let names = tree.names(in: "", endingIn: TemplateSet.ending)
    var templates: [String: (file: SourceFile, outline: TemplateOutline)] = [:]
    for name in names {
      guard let source = tree.file(name + TemplateSet.ending) else { continue }
      // One that is no text is said to be so, and counts as an empty one.
      let file = source.isText(&found) ? source : SourceFile(path: source.path, bytes: [])
      AssetLinks(of: file, in: tree).check(into: &found)
      templates[name] = (file, TemplateOutline(of: file, into: &found))
    }
    let check = TemplateCheck(templates: templates)
    for page in TemplateSet.pages { page(check, tree, &found) }
    library = TemplateSet.library(of: templates, into: &found)
    assets = TemplateSet.assets(in: tree)
    TemplateSet.reportStrays(in: tree, into: &found)
    diagnostics.add(contentsOf: found)
    if found.hasErrors { return nil }
  }

  /// The page with its text in place. A template that is not there was reported when the set was made.
  func render<Page: TemplateModel>(_ page: Page, with template: String) -> String {
    library.render(TemplateContext(model: page), withTemplate: template) ?? ""
  }
}

extension TemplateSet {
  /// Holds one kind of page against its template.
  private typealias PageCheck = @Sendable (TemplateCheck, SourceTree, inout DiagnosticList) -> Void

  /// Every kind of page that a site has.
  private static let pages: [PageCheck] = [
    pageCheck(Frame.self, Frame.template, "the frame of all pages"), pageCheck(HomePage.self),
    pageCheck(StatementPage.self), pageCheck(MeasurePage.self), pageCheck(ScorecardPage.self),
    pageCheck(EditionsPage.self), pageCheck(MeasuresPage.self), pageCheck(HistoryPage.self),
    pageCheck(RevisionsPage.self), pageCheck(CorrectionsPage.self), pageCheck(WordsPage.self),
    pageCheck(NotFoundPage.self),
  ]

  private static func pageCheck<Page: PageModel>(_ page: Page.Type) -> PageCheck {
    pageCheck(page, Page.template, Page.kind)
  }

  private static func pageCheck<Model: TemplateModel>(
    _ model: Model.Type, _ template: String, _ kind: String
  ) -> PageCheck {
    { check, tree, diagnostics in
      if check.templates[template] == nil {
        diagnostics.report(TemplateProblem.missingTemplate(page: kind), at: tree.place(template + ending))
      }
      check.check(template, for: model, into: &diagnostics)
    }
  }

  private static func library(
    of templates: [String: (file: SourceFile, outline: TemplateOutline)],
    into diagnostics: inout DiagnosticList
  ) -> MustacheLibrary {
    var library = MustacheLibrary()
    for name in templates.keys.sorted() {
      guard let file = templates[name]?.file else { continue }
      do {
        library.register(try MustacheTemplate(ofFinalText: file.text), named: name)
      } catch let error as MustacheTemplate.ParserError where !diagnostics.hasErrors {
        let place = Place(file.path, line: error.context.lineNumber, column: error.context.columnNumber)
        diagnostics.report(TemplateProblem.refused(reason: "\(error.error)"), at: place, in: file)
      } catch {
        // The outline has said what is wrong with it.
      }
    }
    return library
  }

  /// Reports what is neither a template nor an asset, so that nothing is skipped in silence.
  private static func reportStrays(in tree: SourceTree, into diagnostics: inout DiagnosticList) {
    let files = tree.fileNames(in: "").filter { !$0.hasSuffix(ending) }
    let folders = tree.folders(in: "").filter { $0 != assetFolder }
    let deeper = tree.folders(in: assetFolder).map { "\(assetFolder)/\($0)" }
    for path in files + folders + deeper { diagnostics.report(TemplateProblem.stray, at: tree.place(path)) }
  }

  private static func assets(in tree: SourceTree) -> [OutputFile] {
    tree.fileNames(in: assetFolder).compactMap { name in
      let path = "\(assetFolder)/\(name)"
      return tree.file(path).map { OutputFile(path: path, bytes: $0.bytes) }
    }
  }
}
