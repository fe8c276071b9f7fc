import Diagnostics
import Reading

extension EditionResolver {
  /// The corrections, newest first. One that is about nothing in the edition, or older than it, is reported.
  mutating func corrections() -> [Correction] {
    let corrections = source.definition.corrections
    for correction in corrections {
      guard let problem = correction.value.problem(in: source) else { continue }
      diagnostics.report(problem, at: correction.place, in: source.definition.file)
    }
    return corrections.map(\.value).sorted { $0.date > $1.date }
  }
}

extension Correction {
  /// What is wrong with it as a correction of an edition; nil where nothing is.
  fileprivate func problem(in edition: EditionFolder) -> CorrectionProblem? {
    switch subject {
    case .measure(let id) where !edition.measureNames.contains(id):
      .unknownMeasure(id, known: edition.measureNames)
    case .section(let id) where !edition.sectionNames.contains(id):
      .unknownSection(id, known: edition.sectionNames)
    case _ where date < edition.definition.date:
      .beforeEdition(date, edition: edition.definition.date)
    default: nil
    }
  }
}

extension EditionFolder {
  /// The names of its sections, readable or not: folders, and files of words.
  fileprivate var sectionNames: [String] {
    folders + wordsFiles.map { String($0.dropLast(SourceKind.words.count)) }
  }

  /// The names of its measures, readable or not.
  fileprivate var measureNames: [String] { sections.flatMap(\.folders) }
}
