import Diagnostics

extension EditionUnderReview {
  /// Reports what an edition lacks where it names its framework; nothing where it names none that exists.
  func reportAtFramework(_ problem: some EditionRule, into diagnostics: inout DiagnosticList) {
    let definition = folder.definition
    guard edition.framework != nil, let name = definition.framework else { return }
    diagnostics.report(problem, at: name.place, in: definition.file)
  }
}

extension SectionUnderReview {
  /// Reports what a section lacks where it names its priority.
  func reportAtPriority(_ problem: some EditionRule, into diagnostics: inout DiagnosticList) {
    let definition = folder.definition
    guard let name = definition.priority else { return }
    diagnostics.report(problem, at: name.place, in: definition.file)
  }
}
