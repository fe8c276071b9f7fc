import Charts
import Editions
import Measures

/// Makes the files of a site, page by page, so that none has to be kept.
public struct SitePress: Sendable {
  private let publication: Publication
  private let templates: TemplateSet
  private let frame: FrameSite
  /// The measures that more than one edition holds, in the order of the newest.
  private let histories: [MeasureHistory]
  private let historyOfMeasure: [Measure.ID: MeasureHistory]

  /// A press for `publication`.
  public init(_ publication: Publication, templates: TemplateSet) {
    self.publication = publication
    self.templates = templates
    frame = FrameSite(publication)
    histories = MeasureHistory.all(in: publication.editions)
    historyOfMeasure = Dictionary(histories.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Hands every file of the site to `take`, in one order, and stops at the first error that it throws.
  public func print<Failure: Error>(to take: (OutputFile) throws(Failure) -> Void) throws(Failure) {
    for asset in templates.assets { try take(asset) }
    try take(OutputFile(path: SitePaths.chartStyle, text: ChartStyle.sheet()))
    var newestFigures: [Measure.ID: MeasureFigure] = [:]
    for edition in publication.editions {
      let figures = try print(edition, to: take)
      if newestFigures.isEmpty { newestFigures = figures }
    }
    try take(file(HomePage(publication, figures: newestFigures)))
    try take(file(EditionsPage(publication)))
    try take(file(MeasuresPage(publication, histories: historyOfMeasure)))
    for history in histories { try take(file(HistoryPage(history, in: publication.site))) }
    try take(file(RevisionsPage(histories, in: publication.site)))
    try take(file(CorrectionsPage(publication)))
    for page in publication.pages { try take(file(WordsPage(page, in: publication.site))) }
    try take(file(NotFoundPage(publication)))
  }

  /// Makes the files of one edition; returns the charts of its measures for the pages that are still to come.
  private func print<Failure: Error>(
    _ edition: Edition, to take: (OutputFile) throws(Failure) -> Void
  ) throws(Failure) -> [Measure.ID: MeasureFigure] {
    var figures: [Measure.ID: MeasureFigure] = [:]
    for section in edition.sections {
      for measure in section.measures {
        let figure = MeasureFigure(measure, baseline: edition.baseline, site: publication.site)
        figures[measure.id] = figure.withoutDownloads
        let page = MeasurePage(
          measure, in: section, of: edition, site: publication.site, figure: figure,
          history: historyOfMeasure[measure.id])
        try take(file(page))
        for download in figure.downloads {
          try take(OutputFile(path: "\(edition.id)/\(download.name)", bytes: download.bytes))
        }
      }
    }
    try take(file(StatementPage(edition, in: publication.site, figures: figures)))
    try take(file(ScorecardPage(edition, in: publication.site, figures: figures)))
    return figures
  }

  private func file<Page: PageModel>(_ page: Page) -> OutputFile {
    let main = templates.render(page, with: Page.template)
    let html = templates.render(Frame(head: page.head, site: frame, main: main), with: Frame.template)
    return OutputFile(path: page.head.path, text: html)
  }
}
