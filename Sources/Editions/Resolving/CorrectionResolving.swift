import Diagnostics
import Reading

extension EditionResolver {
  /// The corrections, newest first. One that is about nothing in the edition, or older than it, is reported.
  mutating func corrections() -> [Correction] {
    let corrections = source.definition.corrections
    for entry in corrections {
      if let problem = entry.correction.problem(in: source) {
        diagnostics.report(problem, at: entry.subjectPlace, in: source.definition.file)
      }
      let (date, edition) = (entry.correction.date, source.definition.date)
      if date < edition.firstDay {
        let problem = CorrectionProblem.beforeEdition(date, edition: edition)
        diagnostics.report(problem, at: entry.datePlace, in: source.definition.file)
      }
    }
    return corrections.map(\.correction).sorted { $0.date > $1.date }
  }
}

extension Correction {
  /// What is wrong with what it is about; nil where nothing is.
  fileprivate func problem(in edition: EditionFolder) -> CorrectionProblem? {
    switch subject {
    case .measure(let id) where !edition.measureNames.contains(id):
      .unknownMeasure(id, known: edition.measureNames)
    case .section(let id) where !edition.sectionNames.contains(id):
      .unknownSection(id, known: edition.sectionNames)
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
