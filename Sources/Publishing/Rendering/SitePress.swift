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
    for sheet in sharedSheets { try take(sheet.make()) }
    var newestFigures: Figures = [:]
    for edition in publication.editions {
      let figures = try print(edition, to: take)
      if newestFigures.isEmpty { newestFigures = figures }
    }
    for sheet in siteSheets(newestFigures: { newestFigures }) { try take(sheet.make()) }
  }

  /// The file at exactly this path, made alone; nil where the site has none.
  public func file(at path: String) -> OutputFile? {
    sheets(around: path).first { $0.path == path }?.make()
  }
}

extension SitePress {
  /// The figures of an edition's measures.
  private typealias Figures = [Measure.ID: MeasureFigure]

  /// A file that is made when it is asked for.
  private struct Sheet {
    let path: String
    let make: () -> OutputFile
  }

  /// Makes the files of one edition; returns the charts of its measures for the pages that are still to come.
  private func print<Failure: Error>(
    _ edition: Edition, to take: (OutputFile) throws(Failure) -> Void
  ) throws(Failure) -> Figures {
    var figures: Figures = [:]
    for section in edition.sections {
      for measure in section.measures {
        let figure = figure(of: measure, in: edition)
        figures[measure.id] = figure.withoutDownloads
        for sheet in sheets(of: measure, in: section, of: edition, figure) { try take(sheet.make()) }
      }
    }
    for sheet in sheets(of: edition, figures: { figures }) { try take(sheet.make()) }
    return figures
  }

  /// Some sheets, with the one at `path` among them where there is one.
  private func sheets(around path: String) -> [Sheet] {
    let folder = path.prefix { $0 != "/" }
    guard let edition = publication.editions.first(where: { $0.id == folder }), folder != path else {
      return sharedSheets + siteSheets { publication.editions.first.map(figures(of:)) ?? [:] }
    }
    let name = path.dropFirst(folder.count + 1).prefix { $0 != "." }
    for section in edition.sections {
      for measure in section.measures where measure.id == name {
        return sheets(of: measure, in: section, of: edition, figure(of: measure, in: edition))
      }
    }
    return sheets(of: edition) { figures(of: edition) }
  }

  /// What is not drawn from the content.
  private var sharedSheets: [Sheet] {
    let assets = templates.assets.map { asset in Sheet(path: asset.path) { asset } }
    let style = Sheet(path: SitePaths.chartStyle) {
      OutputFile(path: SitePaths.chartStyle, text: ChartStyle.sheet())
    }
    return assets + [style]
  }

  /// The pages about all editions.
  private func siteSheets(newestFigures: @escaping () -> Figures) -> [Sheet] {
    let home = sheet(SitePaths.home) { HomePage(publication, figures: newestFigures()) }
    let histories = histories.map { history in
      sheet(SitePaths.history(history.id)) { HistoryPage(history, in: publication.site) }
    }
    let pages = publication.pages.map { page in
      sheet(SitePaths.page(page.id)) { WordsPage(page, in: publication.site) }
    }
    let lists = [
      sheet(SitePaths.editions) { EditionsPage(publication) },
      sheet(SitePaths.measures) { MeasuresPage(publication, histories: historyOfMeasure) },
    ]
    let changes = [
      sheet(SitePaths.revisions) { RevisionsPage(self.histories, in: publication.site) },
      sheet(SitePaths.corrections) { CorrectionsPage(publication) },
    ]
    return [home] + lists + histories + changes + pages
      + [sheet(SitePaths.notFound) { NotFoundPage(publication) }]
  }

  /// The pages about one whole edition.
  private func sheets(of edition: Edition, figures: @escaping () -> Figures) -> [Sheet] {
    [
      sheet(SitePaths.statement(edition.id)) {
        StatementPage(edition, in: publication.site, figures: figures())
      },
      sheet(SitePaths.scorecard(edition.id)) {
        ScorecardPage(edition, in: publication.site, figures: figures())
      },
    ]
  }

  /// The page of one measure, and the files beside it.
  private func sheets(
    of measure: Measure, in section: Section, of edition: Edition, _ figure: MeasureFigure
  ) -> [Sheet] {
    let page = sheet(SitePaths.measure(measure.id, in: edition.id)) {
      MeasurePage(
        measure, in: section, of: edition, site: publication.site, figure: figure,
        history: historyOfMeasure[measure.id], successor: successor(of: measure, in: edition))
    }
    let downloads = figure.downloads.map { download in
      let path = "\(edition.id)/\(download.name)"
      return Sheet(path: path) { OutputFile(path: path, bytes: download.bytes) }
    }
    return [page] + downloads
  }

  private func figures(of edition: Edition) -> Figures {
    let figures = edition.measures.map { ($0.id, figure(of: $0, in: edition)) }
    return Dictionary(figures) { first, _ in first }
  }

  private func figure(of measure: Measure, in edition: Edition) -> MeasureFigure {
    MeasureFigure(measure, baseline: measure.baseline, site: publication.site)
  }

  private func sheet<Page: PageModel>(_ path: String, _ page: @escaping () -> Page) -> Sheet {
    Sheet(path: path) { file(page()) }
  }

  /// Where the measure is that is reported instead: in the same edition, else in the newest that has it.
  private func successor(of measure: Measure, in edition: Edition) -> LinkItem? {
    guard let id = measure.retirement?.successor else { return nil }
    for edition in [edition] + publication.editions {
      guard let successor = edition.measures.first(where: { $0.id == id }) else { continue }
      return LinkItem(label: successor.title, href: "../" + SitePaths.measure(id, in: edition.id))
    }
    return nil
  }

  private func file<Page: PageModel>(_ page: Page) -> OutputFile {
    let main = templates.render(page, with: Page.template)
    let html = templates.render(Frame(head: page.head, site: frame, main: main), with: Frame.template)
    return OutputFile(path: page.head.path, text: html)
  }
}
