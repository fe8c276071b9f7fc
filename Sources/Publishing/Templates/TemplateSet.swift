import CommonMark
import Diagnostics
import Reading

/// The templates of a site, checked against the pages that they are for, and the assets beside them.
public struct TemplateSet: Sendable {
  /// The folder of the files that go to the site as they are.
  static let assetFolder = "assets"
  /// The ending of a template's name.
  static let ending = ".mustache"

  /// The templates of pages by name, each linked to its kind of page.
  private let scripts: [String: TemplateScript]
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
    let linker = TemplateLinker(templates: templates)
    var scripts: [String: TemplateScript] = [:]
    for page in TemplateSet.pages { scripts[page.template] = page.link(linker, tree, &found) }
    self.scripts = scripts
    assets = TemplateSet.assets(in: tree)
    TemplateSet.reportStrays(in: tree, into: &found)
    diagnostics.add(contentsOf: found)
    if found.hasErrors { return nil }
  }

  /// The page with its text in place.
  func html<Page: PageModel>(of page: Page, in site: FrameSite) -> HTMLText {
    var html = HTMLText(capacity: 1 << 15)
    let frame = Frame(head: page.head, site: site) { write(page, with: Page.template, to: &$0) }
    write(frame, with: Frame.template, to: &html)
    return html
  }

  /// Writes a chart that stands in words.
  func write(_ figure: Figure, to html: inout HTMLText) { write(figure, with: Figure.template, to: &html) }

  /// Writes `model` to `html`. A template that is not there was reported when the set was made.
  private func write(_ model: some TemplateModel, with template: String, to html: inout HTMLText) {
    scripts[template]?.write(model, to: &html)
  }
}

extension TemplateSet {
  /// A kind of page, and how its template is held against it.
  private struct PageKind: Sendable {
    let template: String
    let link: @Sendable (TemplateLinker, SourceTree, inout DiagnosticList) -> TemplateScript
  }

  /// Every kind of page that a site has.
  private static let pages: [PageKind] = [
    kind(Frame.self, Frame.template, "the frame of all pages"),
    kind(Figure.self, Figure.template, "charts"), kind(HomePage.self),
    kind(StatementPage.self), kind(MeasurePage.self), kind(ScorecardPage.self), kind(EditionsPage.self),
    kind(MeasuresPage.self), kind(HistoryPage.self), kind(RevisionsPage.self), kind(CorrectionsPage.self),
    kind(WordsPage.self), kind(NotFoundPage.self),
  ]

  private static func kind<Page: PageModel>(_ page: Page.Type) -> PageKind {
    kind(page, Page.template, Page.kind)
  }

  private static func kind<Model: TemplateModel>(
    _ model: Model.Type, _ template: String, _ kind: String
  ) -> PageKind {
    PageKind(template: template) { linker, tree, diagnostics in
      if linker.templates[template] == nil {
        diagnostics.report(TemplateProblem.missingTemplate(page: kind), at: tree.place(template + ending))
      }
      return linker.script(template, for: model, into: &diagnostics)
    }
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
