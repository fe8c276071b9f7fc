import Editions
import Measures

extension MeasurePage {
  /// The page of `measure` in `section` of `edition`.
  init(
    _ measure: Measure, in section: Section, of edition: Edition, site: Site, figure: MeasureFigure,
    history: MeasureHistory?, successor: LinkItem?, blocks: BlockHTML
  ) {
    head = Self.head(of: measure, in: edition, site: site)
    self.measure = measure
    facts = MeasureFacts(measure)
    grade = GradeMark(measure, of: edition)
    status = MeasureStatus.rows(of: measure, successor: successor)
    eyebrow = [facts.subject, section.short, edition.date.monthWords].compactMap(\.self).joined(
      separator: " · ")
    self.figure = figure.figure
    tables = DataTable.tables(of: measure, site: site)
    downloads = figure.downloads.map { LinkItem(label: $0.label, href: $0.name) }
    var words = WordsHTML(blocks: blocks)
    voices = Self.words(.voice, on: measure, in: edition, with: &words)
    plans = Self.words(.plan, on: measure, in: edition, with: &words)
    self.section = LinkItem(label: section.title, href: "index.html#\(section.id)")
    otherEditions = Self.editions(other: edition, in: history, of: measure.id)
    corrections = edition.corrections(of: measure.id).map {
      CorrectionRow($0, of: edition, root: "../", namesEdition: false)
    }
  }

  private static func head(of measure: Measure, in edition: Edition, site: Site) -> PageHead {
    let when = edition.date.monthWords
    return PageHead(
      path: SitePaths.measure(measure.id, in: edition.id), title: "\(measure.short), \(when)",
      crumb: measure.short,
      description: "\(measure.title), \(site.area), \(when): latest figure, data and source.",
      trail: [PageHead.Link(label: when, href: "index.html")], area: nil)
  }

  /// The words on the measure alone.
  private static func words(
    _ kind: Voice.Kind, on measure: Measure, in edition: Edition, with words: inout WordsHTML
  ) -> [VoiceBlock] {
    VoiceBlock.blocks(
      of: kind, in: edition, whole: measure.words, anchor: "words", headingLevel: 3, with: &words)
  }

  /// The editions besides `edition` that have the measure too.
  private static func editions(
    other edition: Edition, in history: MeasureHistory?, of measure: Measure.ID
  ) -> [EditionRow] {
    (history?.appearances ?? []).map(\.edition).filter { $0.id != edition.id }
      .map { EditionRow($0, measure: measure) }
  }
}
