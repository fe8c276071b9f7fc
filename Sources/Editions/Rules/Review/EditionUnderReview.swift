import Diagnostics
import Measures
import Parallel

/// An edition beside the files that its author wrote, and all that rules hold it against.
struct EditionUnderReview {
  let resolved: ResolvedEdition
  /// The editions that were published before it.
  let before: EarlierEditions
  /// The measures of all published editions, later ones too.
  let publishedMeasures: Set<Measure.ID>
  /// The areas of the site.
  let areas: [Area]
  /// How many people live where.
  let population: Population
  /// The day of the review; nil where nobody names it.
  let today: CalendarDate?
  /// Whether it is published, and no later edition of its framework is.
  let isCurrent: Bool

  var edition: Edition { resolved.edition }
  var folder: EditionFolder { resolved.folder }
  var sections: [SectionUnderReview] { resolved.sections }
  var measures: [MeasureUnderReview] { resolved.measures }

  /// The sections that answer a priority which applies.
  var applyingPriorities: [(section: SectionUnderReview, priority: Framework.Priority)] {
    sections.compactMap { section in
      section.section.priority.flatMap { $0.applies ? (section, $0.priority) : nil }
    }
  }
}

/// An edition beside the files that its author wrote.
struct ResolvedEdition {
  let edition: Edition
  let folder: EditionFolder
  let sections: [SectionUnderReview]

  /// Pairs what was resolved with the folders that it was resolved from.
  init(_ edition: Edition, from folder: EditionFolder, districts: Set<String>) {
    self.edition = edition
    self.folder = folder
    let folders = Dictionary(folder.sections.map { ($0.id, $0) }) { first, _ in first }
    let found = edition.sections.mapInParallel { section in
      folders[section.id].map { SectionUnderReview(section, from: $0, districts: districts) }
    }
    sections = found.compactMap(\.self)
  }

  var measures: [MeasureUnderReview] { sections.flatMap(\.measures) }
}

/// A section beside its files.
struct SectionUnderReview {
  let section: Section
  let folder: SectionFolder
  let measures: [MeasureUnderReview]

  init(_ section: Section, from folder: SectionFolder, districts: Set<String>) {
    self.section = section
    self.folder = folder
    let folders = Dictionary(folder.measures.map { ($0.id, $0) }) { first, _ in first }
    measures = section.measures.compactMap { measure in
      folders[measure.id].map { MeasureUnderReview(measure, from: $0, districts: districts) }
    }
  }

  /// The words of all voices on the section and on its measures.
  var words: [Words] { section.words + section.measures.flatMap(\.words) }
}
