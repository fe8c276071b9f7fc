import Editions
import Measures

extension StatementPage {
  /// The statement of `edition`, with a chart for each measure that has one, and a link to each measure's successor.
  init(
    _ edition: Edition, in site: Site, figures: [Measure.ID: MeasureFigure],
    successors: [Measure.ID: LinkItem], blocks: BlockHTML
  ) {
    head = Self.head(of: edition, in: site)
    self.edition = edition
    applies = edition.sections.compactMap(AppliesRow.init)
    edges = StatementEdges(edition, licence: site.licence)
    corrections = edition.corrections.map {
      CorrectionRow($0, of: edition, root: "../", namesEdition: false)
    }
    var words = WordsHTML(isNumbered: edition.hasNumberedParagraphs, blocks: blocks)
    let overall = StatementPart(wordsOf: edition, words: &words)
    let sections = Self.sections(of: edition, figures: figures, successors: successors, words: &words)
    parts = [overall].compactMap(\.self) + sections
  }

  private static func head(of edition: Edition, in site: Site) -> PageHead {
    PageHead(
      path: SitePaths.statement(edition.id), title: "\(edition.title), \(edition.date.monthWords)",
      description: edition.standfirst?.plainText
        ?? "The \(edition.kind.rawValue) of \(edition.date.words) on \(site.area).",
      area: .statement)
  }

  /// The sections in the order of the edition, and before the first that holds deliverables what became of all.
  private static func sections(
    of edition: Edition, figures: [Measure.ID: MeasureFigure], successors: [Measure.ID: LinkItem],
    words: inout WordsHTML
  ) -> [StatementPart] {
    let ordinals = edition.ordinals
    var sections = edition.sections.map { section in
      StatementPart(
        section, of: edition, ordinal: ordinals[section.id], figures: figures, successors: successors,
        words: &words)
    }
    if let first = sections.firstIndex(where: { $0.deliverables != nil }) {
      sections[first].summary = DeliverableSummary(edition)
    }
    return sections
  }
}

extension Edition {
  /// The numbers of the sections that hold measures, from 1; narratives have none.
  var ordinals: [Section.ID: String] {
    let numbered = sections.filter { $0.narrative == nil }
    return Dictionary(numbered.enumerated().map { ($1.id, String($0 + 1)) }) { first, _ in first }
  }
}

extension AppliesRow {
  fileprivate init?(_ section: Section) {
    guard let priority = section.priority else { return nil }
    title = section.short
    href = "#\(section.id)"
    isApplied = priority.applies
    because = priority.because
    evidence = section.evidence
  }
}

extension StatementPart {
  /// The words of the edition as a whole; nil where there are none.
  fileprivate init?(wordsOf edition: Edition, words: inout WordsHTML) {
    guard !edition.words.isEmpty else { return nil }
    anchor = StatementAnchors.overall
    ordinal = nil
    title = "Overall"
    short = title
    narrative = nil
    measures = []
    deliverables = nil
    voices = VoiceBlock.blocks(
      of: .voice, in: edition, whole: edition.words, anchor: anchor, headingLevel: 3, with: &words)
    plans = VoiceBlock.blocks(
      of: .plan, in: edition, whole: edition.words, anchor: anchor, headingLevel: 3, with: &words)
  }

  fileprivate init(
    _ section: Section, of edition: Edition, ordinal: String?, figures: [Measure.ID: MeasureFigure],
    successors: [Measure.ID: LinkItem], words: inout WordsHTML
  ) {
    anchor = section.id
    self.ordinal = ordinal
    title = section.title
    short = section.short
    narrative = section.narrative.map { words.set($0, headingLevel: 3) }
    measures = section.measures.map {
      StatementMeasure(
        measure: $0, facts: MeasureFacts($0), figure: figures[$0.id]?.figure,
        grade: GradeMark($0, of: edition), successor: successors[$0.id])
    }
    deliverables = DeliverableList(section, of: edition, words: &words)
    voices = VoiceBlock.blocks(
      of: .voice, in: edition, whole: section.words, measures: section.measures, anchor: section.id,
      headingLevel: 3, with: &words)
    plans = VoiceBlock.blocks(
      of: .plan, in: edition, whole: section.words, measures: section.measures, anchor: section.id,
      headingLevel: 3, with: &words)
    if let priority = section.priority, !priority.applies, isEmpty { notApplied = priority.because }
  }

  /// Whether nothing would stand below its heading.
  private var isEmpty: Bool {
    narrative == nil && measures.isEmpty && deliverables == nil && voices.isEmpty && plans.isEmpty
  }
}

extension StatementEdges {
  fileprivate init(_ edition: Edition, licence: NamedLink) {
    record = Self.record(of: edition, licence: licence)
    duties = edition.answers.map { DutyRow(answer: $0, kind: edition.kind) }
    law = edition.framework?.order
  }

  private static func record(of edition: Edition, licence: NamedLink) -> [RecordRow] {
    let record = edition.record
    let rows: [RecordRow?] = [
      RecordRow(term: edition.isDraft ? "To be published" : "Published", words: edition.date.words),
      .ifAny("Presented to", record.presentedTo),
      .ifAny("Presented by", record.presentedBy),
      .ifAny("Baseline", edition.baseline?.title),
      .ifAny("Legal basis", record.legalBasis),
      .ifAny("How often", record.frequency),
      .ifAny("Next review", record.nextReview),
      RecordRow(term: "From", words: edition.source.title, href: edition.source.address),
      RecordRow(term: "Licence", words: licence.name, href: licence.address),
    ]
    return rows.compactMap(\.self)
  }
}
