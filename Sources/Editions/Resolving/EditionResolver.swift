import CommonMark
import Diagnostics
import Figures
import Measures
import Reading

/// Links one edition: its framework, its sections in order, its voices, its facts.
struct EditionResolver {
  let source: EditionFolder
  let project: Project
  let addresses: SiteAddresses
  /// Whether words are marked for reviewers: what stands behind each figure, what is wrong, and where each paragraph
  /// comes from.
  let isMarked: Bool
  var diagnostics: DiagnosticList

  /// The facts that words have written so far.
  var usedFacts: Set<String> = []
  /// The figures of the words that were checked so far.
  var figures: [FigureInWords] = []

  private var definition: EditionDefinition { source.definition }

  /// The edition, with what could be linked of it; all else is reported.
  mutating func edition() -> Edition {
    let framework = linkedFramework()
    let facts = FactBook(source.facts, isThere: source.hasFactsFile, into: &diagnostics)
    let baseline = definition.baseline ?? framework?.baseline
    let grades = linkedGrades()
    let scope = FigureScope(source, facts: facts, baseline: baseline, project: project)
    let check = WordsCheck(
      addresses: addresses.seen(from: source), base: "\(source.id)/",
      binder: FigureBinder(
        scope: scope, facts: facts, isWhole: source.isDataWhole,
        unsureMeasures: source.unsureMeasures,
        notFigures: project.site?.notFigures ?? NotFigures()))
    let narratives = Set(definition.sections.compactMap(\.value.narrativeName))
    let words = linked(
      source.words.filter { !narratives.contains($0.name) }, places: [], file: definition.file, check)
    let standfirst = passage(definition.standfirst, check)
    var sections = linkedSections(framework: framework, grades: grades, check)
    linkDeliverables(of: &sections, check)
    if source.isDataWhole { findHints(in: scope) }
    facts.reportUnused(usedFacts, in: source.facts?.file, into: &diagnostics)
    return Edition(
      id: source.id, kind: definition.kind, title: definition.title, standfirst: standfirst,
      date: definition.date,
      isDraft: !definition.isPublished, framework: framework, baseline: baseline, grades: grades,
      source: definition.source,
      record: definition.record, hasNumberedParagraphs: definition.hasNumberedParagraphs,
      voices: definition.voices, words: words, sections: sections, measures: sections.flatMap(\.measures),
      answers: answers(to: framework), facts: facts.facts, figures: figures,
      stands: definition.stands.map(\.value), corrections: corrections(), signOffs: signOffs())
  }

  /// Words with the voice that each file is named after.
  mutating func linked(
    _ words: [WordsFile], places: [PlaceOfWords], file: SourceFile, measure: String? = nil,
    _ check: WordsCheck
  ) -> [Words] {
    let voices = definition.voices
    for place in places where !voices.contains(where: { $0.id == place.voice.value }) {
      let problem = EditionProblem.unknownVoice(place.voice.value, voices: voices.map(\.id))
      diagnostics.report(problem, at: place.voice.place, in: file)
    }
    return words.compactMap { words in
      let markdown = markdown(of: words, measure: measure, check)
      guard let voice = voices.first(where: { $0.id == words.name }) else {
        let problem = EditionProblem.undeclaredVoice(words.name, voices: voices.map(\.id))
        diagnostics.report(problem, at: Place(words.file.path))
        return nil
      }
      let place = places.first { $0.voice.value == voice.id }?.place
      return Words(voice: voice, markdown: markdown, place: place)
    }
  }

  /// A text of a definition with its figures in place. It stands beside `measure`, or beside none.
  mutating func passage(_ words: WordsFile?, measure: String? = nil, _ check: WordsCheck) -> Passage? {
    words.map { Passage(markdown(of: $0, measure: measure, check)) }
  }

  /// Words with their figures in place.
  mutating func markdown(of words: WordsFile, measure: String? = nil, _ check: WordsCheck) -> Markdown {
    let checked = check.checked(words, measure: measure, into: &diagnostics)
    usedFacts.formUnion(checked.facts)
    figures += checked.figures
    return isMarked ? checked.marked(for: words) : checked.markdown
  }

  /// Looks for the formulas that would give the figures which the data do not stand behind.
  private mutating func findHints(in scope: FigureScope) {
    var search = FigureSearch(of: scope)
    for index in figures.indices {
      guard let unbound = figures[index].unbound else { continue }
      figures[index].hint =
        if let measure = figures[index].measure {
          search.formula(giving: unbound, beside: measure)
        } else {
          search.formula(giving: unbound, among: measures(near: figures[index].path))
        }
    }
  }

  /// The measures of the section that a file belongs to; of the whole edition where it belongs to none.
  private func measures(near path: String) -> [Measure.ID] {
    let section = source.sections.first { path.hasPrefix($0.definition.file.sibling("")) }
    return (section.map { [$0] } ?? source.sections).flatMap(\.measures).map(\.id)
  }

  private mutating func linkedFramework() -> Framework? {
    guard let name = definition.framework else { return nil }
    if let framework = project.frameworks.first(where: { $0.id == name.value }) { return framework }
    if project.frameworkNames.contains(name.value) { return nil }
    let problem = EditionProblem.unknownFramework(name.value, frameworks: project.frameworkNames)
    diagnostics.report(problem, at: name.place, in: definition.file)
    return nil
  }

  /// The edition's scale of grades; nil where it has none, or one that is no scale.
  private mutating func linkedGrades() -> GradeScale? {
    let names = definition.grades.map(\.value)
    guard let first = definition.grades.first else { return nil }
    for (index, name) in definition.grades.enumerated() where names[..<index].contains(name.value) {
      diagnostics.report(EditionProblem.namedTwice(name.value), at: name.place, in: definition.file)
    }
    if names.count < 2 { diagnostics.report(GradeProblem.shortScale, at: first.place, in: definition.file) }
    return Set(names).count == names.count && names.count > 1 ? GradeScale(names) : nil
  }

  private mutating func answers(to framework: Framework?) -> [DutyAnswer] {
    if framework == nil, definition.framework != nil { return [] }
    let duties = framework?.duties ?? []
    for answer in definition.answers where !duties.contains(where: { $0.id == answer.duty.value }) {
      let problem = EditionProblem.unknownDuty(answer.duty.value, duties: duties.map(\.id))
      diagnostics.report(problem, at: answer.duty.place, in: definition.file)
    }
    return duties.map { duty in
      let answer = definition.answers.first { $0.duty.value == duty.id }
      return DutyAnswer(duty: duty, words: answer?.words, address: answer?.address)
    }
  }
}

extension EditionResolver {
  /// What a name in the list of sections stands for.
  private enum Part: Sendable {
    /// A file of words alone.
    case words(WordsFile)
    /// A folder of measures.
    case folder(SectionResolver)
  }

  /// The sections in the author's order.
  private mutating func linkedSections(
    framework: Framework?, grades: GradeScale?, _ check: WordsCheck
  ) -> [Section] {
    linkedInParallel(parts(framework: framework, grades: grades)) { part, edition in
      switch part {
      case .words(let words): edition.narrative(words, check)
      case .folder(let resolver): resolver.section(&edition, check)
      }
    }.compactMap(\.self)
  }

  /// What is to become a section, in the author's order. What is named twice, or not at all, is reported.
  private mutating func parts(framework: Framework?, grades: GradeScale?) -> [Part] {
    let names = definition.sections.map(\.value)
    let known = source.folders + source.wordsFiles
    var seen: Set<String> = []
    var parts: [Part] = []
    for name in definition.sections {
      guard seen.insert(name.value).inserted else {
        diagnostics.report(EditionProblem.namedTwice(name.value), at: name.place, in: definition.file)
        continue
      }
      if let words = source.words.first(where: { name.value == $0.name + SourceKind.words }) {
        parts.append(.words(words))
      } else if let folder = source.sections.first(where: { $0.id == name.value }) {
        parts.append(
          .folder(
            SectionResolver(
              source: folder, framework: framework, baseline: definition.baseline ?? framework?.baseline,
              grades: grades, isDataWhole: source.isDataWhole)))
      } else if !known.contains(name.value) {
        let problem = EditionProblem.missingSection(name.value, known: known)
        diagnostics.report(problem, at: name.place, in: definition.file)
      }
    }
    for folder in source.folders where !names.contains(folder) {
      diagnostics.report(EditionProblem.unnamedSection(folder), at: Place(definition.file.sibling(folder)))
    }
    return parts
  }

  /// Links what was to be done in each section, which the measures of any section may judge.
  private mutating func linkDeliverables(of sections: inout [Section], _ check: WordsCheck) {
    guard source.sections.contains(where: { !$0.definition.deliverables.isEmpty }) else { return }
    let measures = Dictionary(sections.flatMap(\.measures).map { ($0.id, $0) }) { first, _ in first }
    let folders = source.sections.flatMap(\.folders)
    let unsureMeasures = source.unsureMeasures
    for index in sections.indices {
      guard let folder = source.sections.first(where: { $0.id == sections[index].id }) else { continue }
      let resolver = DeliverableResolver(
        definition: folder.definition, measures: measures, folders: folders,
        unsureMeasures: unsureMeasures)
      sections[index].deliverables = resolver.deliverables(&self, check)
    }
  }

  /// A section of words alone, whose title is its first heading.
  private mutating func narrative(_ words: WordsFile, _ check: WordsCheck) -> Section? {
    guard let titled = markdown(of: words, check).titled else {
      diagnostics.report(WordsProblem.noTitle, at: Place(words.file.path))
      return nil
    }
    return Section(
      id: words.name, title: titled.title, short: titled.title, priority: nil, evidence: nil,
      narrative: titled.rest, measures: [], deliverables: [], words: [])
  }
}

extension String {
  /// `introduction` of `introduction.md`; nil for the name of a folder.
  fileprivate var narrativeName: String? {
    hasSuffix(SourceKind.words) ? String(dropLast(SourceKind.words.count)) : nil
  }
}
