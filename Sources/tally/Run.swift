import ArgumentParser
import Diagnostics
import Editions
import Measures
import Publishing
import Reading
import SiteFolder

/// One run through the flow, from the folders of the author to the folder of the site, and what was found on
/// the way.
///
/// ```
/// Workspace ─read─▶ SourceTree ─parse─▶ Project ─resolve─▶ Publication ─present, render─▶ OutputFile … ─replace─▶ Site/
/// ```
struct Run {
  let sources: SourceOptions
  /// The day on which reviews must not be overdue; nil where nobody asks.
  let today: CalendarDate?
  private(set) var diagnostics = DiagnosticList()
  private var voices: [String] = []
  private var pages = 0
  private var measures = 0
  private var change: SiteChange?

  init(sources: SourceOptions, today: CalendarDate? = nil) {
    self.sources = sources
    self.today = today
  }

  /// Reads and checks everything, drafts too where they are wanted; nil where there is an error.
  mutating func press(includingDrafts: Bool) -> SitePress? {
    let content = Workspace(folder: sources.content, of: "content", endings: SourceKind.all)
      .read(into: &diagnostics)
    let templateSet = sources.readTemplates(into: &diagnostics).flatMap {
      TemplateSet($0, into: &diagnostics)
    }
    guard let content else { return nil }
    let all = Project(parsing: content, into: &diagnostics)
    voices = all.voices
    let project = includingDrafts ? all : all.withoutDrafts(&diagnostics)
    let publication = Publication(resolving: project, today: today, into: &diagnostics)
    guard let publication, let templateSet, !diagnostics.hasErrors else { return nil }
    measures = publication.measureCount
    return SitePress(publication, templates: templateSet)
  }

  /// Makes every page and keeps none.
  mutating func count(_ press: SitePress) {
    press.print { file in
      if file.isPage { pages += 1 }
    }
  }

  /// Makes every page and puts them in the place of the old site.
  mutating func replace(_ folder: String, with press: SitePress) {
    guard !diagnostics.hasErrors else { return }
    var progress = ProgressLine(verb: "Building")
    do throws(SiteFolderProblem) {
      var writer = try SiteWriter(replacing: folder)
      try press.print { file throws(SiteFolderProblem) in
        try writer.add(file.bytes, at: file.path)
        if file.isPage { pages += 1 }
        progress.advance()
      }
      change = try writer.commit()
    } catch {
      diagnostics.report(error, at: Place(folder))
    }
    progress.end()
  }

  /// Keeps only what was found in the words of one voice, which some edition must have. Where no edition could be
  /// read, nothing is known of its words, and all is kept.
  mutating func keep(onlyVoice voice: String) throws {
    guard !voices.isEmpty else { return }
    guard voices.contains(voice) else {
      throw ValidationError("No edition has the voice `\(voice)`. \(suggestion(for: voice, among: voices))")
    }
    diagnostics = diagnostics.filter { $0.place.path.hasSuffix("/\(voice).md") }
  }

  /// Reports an output folder that would swallow the content, or lies in it.
  mutating func checkOutput(_ folder: String) {
    for source in [sources.content, sources.templateFolder].compactMap(\.self) {
      if let problem = OutputProblem(output: folder, source: source) {
        diagnostics.report(problem, at: Place(folder))
      }
    }
  }

  /// What was done, in one line.
  func summary(_ problems: [Diagnostic]) -> String {
    let words = ProblemCount(of: problems).words
    guard pages > 0 else { return "Nothing was built: \(words).\n" }
    let site = "\(counted(pages, "page")), \(counted(measures, "measure"))"
    guard let change else { return "\(site): \(words).\n" }
    let notice = change.notice.map { "\($0)\n" } ?? ""
    let written = "\(counted(change.written, "file")) written"
    return notice
      + "\(site); \(written), \(change.unchanged) unchanged, \(change.removed) removed: \(words).\n"
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
