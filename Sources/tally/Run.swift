import ArgumentParser
import Diagnostics
import Editions
import Measures
import Publishing
import SiteFolder

/// One run through the flow, from the folders of the author to the folder of the site, and what was found on
/// the way.
///
/// ```
/// SiteSources ─Flow─▶ SitePress ─print─▶ OutputFile … ─replace─▶ Site/
/// ```
struct Run {
  let sources: SourceOptions
  /// The day on which reviews must not be overdue and no sign-off lies ahead; nil where nobody asks.
  let today: CalendarDate?
  private(set) var diagnostics = DiagnosticList()
  private var voices: [String] = []
  private var pages = 0
  private var measures = 0
  /// What was checked, drafts too; nil where the content could not be read.
  private var size: ProjectSize?
  /// The figures in the words of every edition that was checked; none where there is an error.
  private(set) var figures: [EditionFigures] = []
  private var change: SiteChange?

  init(sources: SourceOptions, today: CalendarDate? = nil) {
    self.sources = sources
    self.today = today
  }

  /// Reads and checks everything; nil where there is an error.
  mutating func press(drafts: Drafts) -> SitePress? {
    var flow = Flow(drafts: drafts, today: today)
    let outcome = flow.run(on: sources.read())
    diagnostics.add(contentsOf: outcome.diagnostics)
    voices = outcome.voices
    size = outcome.size
    guard !diagnostics.hasErrors else { return nil }
    measures = outcome.publication?.measureCount ?? 0
    figures = outcome.publication?.figures ?? []
    return outcome.press
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
        try writer.add(file.pieces, at: file.path)
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

  /// What a check went through, in one line after those of the figures. How many problems there are is in it where
  /// there is no other line that counts them.
  func summaryOfCheck(_ problems: [Diagnostic], isCounted: Bool) -> String {
    let words = ProblemCount(of: problems).words
    guard let size, pages > 0 else { return isCounted ? "" : "\(words).\n" }
    let tallied = figures.map { "\($0.id): \($0.count.words).\n" }.joined()
    let drafts = size.drafts == 0 ? "" : " (\(counted(size.drafts, "draft")))"
    return "\(tallied)Checked: \(counted(size.editions, "edition"))\(drafts), "
      + "\(counted(size.measures, "measure")), \(counted(pages, "page")) of the site"
      + "\(isCounted ? "" : ": \(words)").\n"
  }

  /// What a build wrote, in the same way.
  func summaryOfBuild(_ problems: [Diagnostic], isCounted: Bool) -> String {
    let words = isCounted ? "" : ": \(ProblemCount(of: problems).words)"
    guard let change else { return "Nothing was built\(words).\n" }
    let notice = change.notice.map { "\($0)\n" } ?? ""
    let site = "\(counted(pages, "page")), \(counted(measures, "measure"))"
    let written = "\(counted(change.written, "file")) written"
    return notice + "\(site); \(written), \(change.unchanged) unchanged, \(change.removed) removed\(words).\n"
  }
}
