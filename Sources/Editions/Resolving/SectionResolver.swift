import Diagnostics
import Measures
import Reading

/// Links one section: its priority, its measures in order, its words.
struct SectionResolver {
  let source: SectionFolder
  let framework: Framework?
  let baseline: Period?
  let grades: GradeScale?
  /// Whether all data of the edition could be read.
  let isDataWhole: Bool

  private var definition: SectionDefinition { source.definition }

  /// The section, with what could be linked of it.
  func section(_ edition: inout EditionResolver, _ check: WordsCheck) -> Section {
    let priority = linkedPriority(&edition, check)
    let words = edition.linked(source.words, places: definition.places, file: definition.file, check)
    let measures = linkedMeasures(priority: priority?.priority, &edition, check)
    return Section(
      id: source.id, title: definition.title, short: definition.short, priority: priority,
      evidence: edition.passage(definition.evidence, check), narrative: nil, measures: measures,
      deliverables: [], words: words)
  }

  private func linkedPriority(
    _ edition: inout EditionResolver, _ check: WordsCheck
  ) -> Section.AppliedPriority? {
    guard let name = definition.priority else { return nil }
    let place = name.place
    guard let priority = framework?.priority(name.value) else {
      // Of a framework that could not be linked nothing more can be said.
      if framework == nil, edition.source.definition.framework != nil { return nil }
      let known = framework?.priorities.map(\.id) ?? []
      edition.diagnostics.report(
        EditionProblem.unknownPriority(name.value, priorities: known), at: place, in: definition.file)
      return nil
    }
    guard let applies = definition.applies else {
      edition.diagnostics.report(EditionProblem.appliesNotSaid, at: place, in: definition.file)
      return nil
    }
    let because = edition.passage(definition.because, check)
    return Section.AppliedPriority(priority: priority, applies: applies, because: because)
  }

  private func linkedMeasures(
    priority: Framework.Priority?, _ edition: inout EditionResolver, _ check: WordsCheck
  ) -> [Measure] {
    let folders = Dictionary(source.measures.map { ($0.id, $0) }) { first, _ in first }
    var seen: Set<String> = []
    var resolvers: [MeasureResolver] = []
    for name in definition.measures {
      guard seen.insert(name.value).inserted else {
        edition.diagnostics.report(EditionProblem.namedTwice(name.value), at: name.place, in: definition.file)
        continue
      }
      if let folder = folders[name.value] {
        resolvers.append(
          MeasureResolver(
            source: folder, priority: priority,
            isPriorityLinked: definition.priority == nil || priority != nil,
            baseline: folder.definition.baseline?.value ?? baseline, grades: grades, isDataWhole: isDataWhole)
        )
      } else if !source.folders.contains(name.value) {
        let problem = EditionProblem.missingMeasure(name.value, known: source.folders)
        edition.diagnostics.report(problem, at: name.place, in: definition.file)
      }
    }
    for folder in source.folders where !seen.contains(folder) {
      let place = Place(definition.file.sibling(folder))
      edition.diagnostics.report(EditionProblem.unnamedMeasure(folder), at: place)
    }
    return edition.linkedInParallel(resolvers) { $0.measure(&$1, check) }
  }
}
