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
    for sheet in sharedSheets { try take(sheet.make()) }
    var newestFigures: Figures = [:]
    var figures: Figures = [:]
    try jobs.takeInOrder(batch: SitePress.batch, make: printed) { printed throws(Failure) in
      switch printed {
      case .measure(let id, let figure, let files):
        for file in files { try take(file) }
        figures[id] = figure
      case .end(let edition):
        let all = figures
        try sheets(of: edition, figures: { all }).takeInOrder(batch: 1, make: { $0.make() }, take: take)
        if newestFigures.isEmpty { newestFigures = figures }
        figures = [:]
      }
    }
    let all = newestFigures
    for file in siteSheets(newestFigures: { all }).made { try take(file) }
  }

  /// The file at exactly this path, made alone; nil where the site has none.
  public func file(at path: String) -> OutputFile? {
    sheets(around: path).first { $0.path == path }?.make()
  }
}

extension SitePress {
  /// What is printed at a time, by the numbers of editions, sections and measures in their lists.
  private enum Job: Sendable {
    /// The files of a measure.
    case measure(Int, inSection: Int, ofEdition: Int)
    /// The pages of an edition that need the charts of all its measures.
    case endOfEdition(Int)
  }

  /// What a job made.
  private enum Printed: Sendable {
    /// A measure's files, and its figure for the pages that are still to come.
    case measure(Measure.ID, MeasureFigure, files: [OutputFile])
    case end(of: Edition)
  }

  private var jobs: [Job] {
    publication.editions.enumerated().flatMap { number, edition in
      edition.sections.enumerated().flatMap { section in
        section.element.measures.indices.map {
          Job.measure($0, inSection: section.offset, ofEdition: number)
        }
      } + [.endOfEdition(number)]
    }
  }

  private func printed(_ job: Job) -> Printed {
    switch job {
    case .endOfEdition(let number): return .end(of: publication.editions[number])
    case .measure(let measureNumber, let sectionNumber, let editionNumber):
      let edition = publication.editions[editionNumber]
      let section = edition.sections[sectionNumber]
      let measure = section.measures[measureNumber]
      let figure = figure(of: measure)
      let files = sheets(of: measure, in: section, of: edition, figure).map { $0.make() }
      return .measure(measure.id, figure.withoutDownloads, files: files)
    }
  }
}

extension SitePress {
  /// The figures of an edition's measures.
  private typealias Figures = [Measure.ID: MeasureFigure]

  /// Some sheets, with the one at `path` among them where there is one.
  private func sheets(around path: String) -> [Sheet] {
    let folder = path.prefix { $0 != "/" }
    guard let edition = publication.editions.first(where: { $0.id == folder }), folder != path else {
      return sharedSheets + siteSheets { publication.editions.first.map(figures(of:)) ?? [:] }
    }
    let name = path.dropFirst(folder.count + 1).prefix { $0 != "." }
    for section in edition.sections {
      for measure in section.measures where measure.id == name {
        return sheets(of: measure, in: section, of: edition, figure(of: measure))
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
  private func siteSheets(newestFigures: @escaping @Sendable () -> Figures) -> [Sheet] {
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
  private func sheets(of edition: Edition, figures: @escaping @Sendable () -> Figures) -> [Sheet] {
    [
      sheet(SitePaths.statement(edition.id)) {
        StatementPage(
          edition, in: publication.site, figures: figures(), successors: successors(in: edition),
          blocks: blocks(of: edition))
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
        history: historyOfMeasure[measure.id], successor: successor(of: measure, in: edition),
        blocks: blocks(of: edition))
    }
    let downloads = figure.downloads.map { download in
      let path = "\(edition.id)/\(download.name)"
      return Sheet(path: path) { OutputFile(path: path, bytes: download.bytes) }
    }
    return [page] + downloads
  }

  /// What makes the blocks of data in an edition's words.
  private func blocks(of edition: Edition) -> BlockHTML {
    BlockHTML(edition: edition, site: publication.site, templates: templates)
  }

  private func figures(of edition: Edition) -> Figures {
    let figures = edition.measures.map { ($0.id, figure(of: $0)) }
    return Dictionary(figures) { first, _ in first }
  }

  private func figure(of measure: Measure) -> MeasureFigure {
    MeasureFigure(measure, site: publication.site)
  }

  private func sheet<Page: PageModel>(_ path: String, _ page: @escaping @Sendable () -> Page) -> Sheet {
    Sheet(path: path) { file(page()) }
  }

  /// Where the measures are that are reported instead of those of an edition.
  private func successors(in edition: Edition) -> [Measure.ID: LinkItem] {
    let links = edition.measures.compactMap { measure in
      successor(of: measure, in: edition).map { (measure.id, $0) }
    }
    return Dictionary(links) { first, _ in first }
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

  private func file(_ page: some PageModel) -> OutputFile {
    OutputFile(path: page.head.path, pieces: templates.html(of: page, in: frame).pieces)
  }
}

/// A file that is made when it is asked for.
private struct Sheet: Sendable {
  let path: String
  let make: @Sendable () -> OutputFile
}

extension [Sheet] {
  /// All of them, made on all cores.
  fileprivate var made: [OutputFile] { mapInParallel { $0.make() } }
}
