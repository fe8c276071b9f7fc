import Charts
import Editions
import Measures
import Parallel

/// Makes the files of a site, page by page, so that none has to be kept.
public struct SitePress: Sendable {
  private let publication: Publication
  private let templates: TemplateSet
  private let frame: FrameSite
  /// The measures that more than one edition holds, in the order of the newest.
  private let histories: [MeasureHistory]
  private let historyOfMeasure: [Measure.ID: MeasureHistory]

  /// How many measures are printed at a time: enough that no core waits, few enough that they are soon written.
  private static let batch = 24

  /// A press for `publication`.
  public init(_ publication: Publication, templates: TemplateSet) {
    self.publication = publication
    self.templates = templates
    frame = FrameSite(publication)
    histories = MeasureHistory.all(in: publication.editions)
    historyOfMeasure = Dictionary(histories.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Hands every file of the site to `take`, in one order, and stops at the first error that it throws. Files are
  /// made on all cores, a few ahead of those that are taken.
  public func print<Failure: Error>(to take: (OutputFile) throws(Failure) -> Void) throws(Failure) {
    for asset in templates.assets { try take(asset) }
    try take(OutputFile(path: SitePaths.chartStyle, text: ChartStyle.sheet()))
    var newestFigures: [Measure.ID: MeasureFigure] = [:]
    var figures: [Measure.ID: MeasureFigure] = [:]
    try jobs.takeInOrder(batch: SitePress.batch, make: printed) { printed throws(Failure) in
      for file in printed.files { try take(file) }
      switch printed.job {
      case .measure(let measure, _, _): figures[measure.id] = printed.figure
      case .end(let edition):
        for file in closingFiles(of: edition, figures) { try take(file) }
        if newestFigures.isEmpty { newestFigures = figures }
        figures = [:]
      }
    }
    for file in closingFiles(newestFigures) { try take(file) }
  }
}

extension SitePress {
  /// What is printed at a time.
  private enum Job: Sendable {
    /// The files of a measure.
    case measure(Measure, in: Section, of: Edition)
    /// The pages of an edition that need the charts of all its measures.
    case end(Edition)
  }

  /// A job's files, and the charts of its measure for the pages that are still to come.
  private struct Printed: Sendable {
    let job: Job
    var files: [OutputFile] = []
    var figure: MeasureFigure?
  }

  private var jobs: [Job] {
    publication.editions.flatMap { edition in
      edition.sections.flatMap { section in
        section.measures.map { Job.measure($0, in: section, of: edition) }
      } + [.end(edition)]
    }
  }

  private func printed(_ job: Job) -> Printed {
    guard case .measure(let measure, let section, let edition) = job else { return Printed(job: job) }
    let figure = MeasureFigure(measure, baseline: edition.baseline, site: publication.site)
    let page = MeasurePage(
      measure, in: section, of: edition, site: publication.site, figure: figure,
      history: historyOfMeasure[measure.id])
    let downloads = figure.downloads.map { OutputFile(path: "\(edition.id)/\($0.name)", bytes: $0.bytes) }
    return Printed(job: job, files: [file(page)] + downloads, figure: figure.withoutDownloads)
  }

  /// The statement and the scorecard of an edition.
  private func closingFiles(
    of edition: Edition, _ figures: [Measure.ID: MeasureFigure]
  ) -> [OutputFile] {
    let makers: [@Sendable () -> OutputFile] = [
      { file(StatementPage(edition, in: publication.site, figures: figures)) },
      { file(ScorecardPage(edition, in: publication.site, figures: figures)) },
    ]
    return makers.mapInParallel { $0() }
  }

  /// The pages on all editions.
  private func closingFiles(_ newestFigures: [Measure.ID: MeasureFigure]) -> [OutputFile] {
    var makers: [@Sendable () -> OutputFile] = [
      { file(HomePage(publication, figures: newestFigures)) },
      { file(EditionsPage(publication)) },
      { file(MeasuresPage(publication, histories: historyOfMeasure)) },
    ]
    for history in histories { makers.append { file(HistoryPage(history, in: publication.site)) } }
    makers.append { file(RevisionsPage(histories, in: publication.site)) }
    makers.append { file(CorrectionsPage(publication)) }
    for page in publication.pages { makers.append { file(WordsPage(page, in: publication.site)) } }
    makers.append { file(NotFoundPage(publication)) }
    return makers.mapInParallel { $0() }
  }

  private func file(_ page: some PageModel) -> OutputFile {
    OutputFile(path: page.head.path, bytes: templates.html(of: page, in: frame).bytes)
  }
}
