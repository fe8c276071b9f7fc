import Diagnostics
import Measures

/// Changes as text for a terminal or a file: words that are gone stand as `[-old-]`, new ones as `{+new+}`.
public struct ChangesText: Sendable {
  private let ink: Ink
  private let lines: Lines

  /// How many words that both editions have are shown on either side of words that are different.
  private static let context = 8
  /// How many rows of a table are listed; of more it is said how many there are.
  private static let mostRows = 6
  /// How many areas or categories are named that they are of.
  private static let mostSubjects = 6
  /// What the rows without an area or a category are of.
  private static let force = "the whole force"

  /// A text, coloured where asked, of lines no wider than `width`.
  public init(isColoured: Bool = false, width: Int? = nil) {
    ink = Ink(isOn: isColoured)
    lines = Lines(width: width)
  }

  /// All changes, each group under its heading.
  public func text(of changes: EditionChanges) -> String {
    let title = "\(name(changes.old)) → \(name(changes.new))"
    guard !changes.isEmpty else { return "\(title)\n\nNothing is different.\n" }
    let measures = changes.measures
    let groups: [(String, [String])] = [
      ("Edition", changes.details.map { detail($0) }),
      ("Sections", changes.sections.flatMap(definition)),
      ("Measures", measures.compactMap(measure)),
      ("Deliverables", changes.deliverables.flatMap(definition)),
      ("Figures", measures.compactMap(headline)),
      ("Revised data", measures.flatMap { measure in measure.revisions.map { figure($0, of: measure) } }),
      ("New data", measures.flatMap { printed($0.addedData, of: $0) }),
      ("Data that are gone", measures.flatMap { printed($0.removedData, of: $0) }),
      ("Definitions", measures.flatMap { measure in measure.details.map { detail($0, of: measure.title) } }),
      ("Words", changes.words.map(words)),
    ]
    let parts = groups.filter { !$0.1.isEmpty }.map { heading, items in
      "\(ink.bold(heading))\n" + items.map { "\($0)\n" }.joined()
    }
    return "\(ink.bold(title))\n\n" + parts.joined(separator: "\n")
  }

  private func name(_ side: EditionChanges.Side) -> String { "\(side.id) (\(side.title), \(side.date))" }
}

extension ChangesText {
  private func item(_ text: String) -> String { lines.fold("  \(text)", indent: 4) }

  private func definition(_ part: DefinitionChange) -> [String] {
    presence(part.presence, part.title, part.id).map { [$0] }
      ?? part.details.map { detail($0, of: part.title) }
  }

  private func measure(_ measure: MeasureChange) -> String? {
    presence(measure.presence, measure.title, measure.id)
  }

  /// A line for what is in one edition alone.
  private func presence(_ presence: EditionChanges.Presence, _ title: String, _ id: String) -> String? {
    switch presence {
    case .kept: nil
    case .added: "  " + ink.inserted("{+\(title)+}") + " \(ink.faint(id))"
    case .removed: "  " + ink.deleted("[-\(title)-]") + " \(ink.faint(id))"
    }
  }

  private func headline(_ measure: MeasureChange) -> String? {
    measure.headline.map { figure($0, of: measure) }
  }

  private func figure(_ change: FigureChange, of measure: MeasureChange) -> String {
    let (old, new) = (change.old, change.new)
    let isOfOne = old?.of == new?.of
    let texts = [old, new].map { $0.map { isOfOne ? $0.text : "\($0.text) (\($0.of))" } ?? "none" }
    let subject =
      isOfOne ? [place(new, of: measure), new?.of].compactMap(\.self) : [place(new ?? old, of: measure)]
    let difference = change.difference.map { " (\($0))" } ?? ""
    return item("\(subject.joined(separator: ", ")): \(texts.joined(separator: " → "))\(difference)")
  }

  private func printed(_ figures: [PrintedFigure], of measure: MeasureChange) -> [String] {
    Dictionary(grouping: figures, by: \.table).sorted { ($0.key ?? "") < ($1.key ?? "") }.flatMap {
      _, figures in
      guard figures.count > ChangesText.mostRows, let first = figures.first else {
        return figures.map { item("\(place($0, of: measure)), \($0.of): \($0.text)") }
      }
      let parts = ["\(figures.count) rows", times(of: figures), subjects(of: figures)].compactMap(\.self)
      return [item("\(place(first, of: measure)): \(parts.joined(separator: ", "))")]
    }
  }

  /// From when to when the figures are, whatever their order.
  private func times(of figures: [PrintedFigure]) -> String? {
    let periods = figures.map(\.period)
    guard let first = periods.min(by: { $0.precedes($1) ?? false }),
      let last = periods.max(by: { $0.precedes($1) ?? false })
    else { return nil }
    return first == last ? first.title : "\(first.title) to \(last.title)"
  }

  /// What the figures are of; how many things, where they are many; nil where all are the force's own.
  private func subjects(of figures: [PrintedFigure]) -> String? {
    var names: [String] = []
    for figure in figures {
      let name = figure.subject ?? ChangesText.force
      if !names.contains(name) { names.append(name) }
    }
    if names == [ChangesText.force] { return nil }
    return names.count > ChangesText.mostSubjects
      ? "of \(names.count) areas or categories" : "of \(names.joinedWithAnd)"
  }

  private func place(_ figure: PrintedFigure?, of measure: MeasureChange) -> String {
    measure.title + (figure?.table.map { " (\($0))" } ?? "")
  }

  private func detail(_ detail: DetailChange, of subject: String? = nil) -> String {
    let name = [subject, detail.name].compactMap(\.self).joined(separator: ", ")
    let runs = WordChange.changes(from: detail.old ?? "", to: detail.new ?? "")
    let start = "  \(name): "
    return start + lines.fold(marked(runs), indent: 4, after: start.count)
  }

  private func words(_ change: WordsChange) -> String {
    let title = [change.title, change.voice].compactMap(\.self).joined(separator: ", ")
    let heading =
      title.split(separator: " ").map { Lines.Word($0) }
      + [Lines.Word(change.path, painted: ink.faint(change.path))]
    let paragraphs =
      change.isGone
      ? [ink.deleted("[-all \(change.wordCount) words-]")]
      : shortened(change.runs).map { lines.fold(marked($0), indent: 4, after: 4) }
    return (["  " + lines.fold(heading, indent: 2, after: 2)] + paragraphs.map { "    " + $0 })
      .joined(separator: "\n")
  }
}

extension WordsChange {
  /// Whether nothing is left of them.
  fileprivate var isGone: Bool { runs.allSatisfy { $0.kind == .deleted } }

  fileprivate var wordCount: Int {
    runs.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
  }
}

extension ChangesText {
  /// The words of the runs, each run that one edition alone has between marks.
  private func marked(_ runs: [WordChange]) -> [Lines.Word] {
    runs.flatMap { run -> [Lines.Word] in
      let words = run.text.split(whereSeparator: \.isWhitespace).map(String.init)
      let lines = run.text.isEmpty || !words.isEmpty ? words : [ChangesText.breakMark]
      switch run.kind {
      case .kept: return lines.map { Lines.Word($0) }
      case .deleted: return between("[-", "-]", lines).map { Lines.Word($0, painted: ink.deleted($0)) }
      case .inserted: return between("{+", "+}", lines).map { Lines.Word($0, painted: ink.inserted($0)) }
      }
    }
  }

  /// What stands for the end of a paragraph that alone is different.
  private static let breakMark = "¶"

  private func between(_ opening: String, _ closing: String, _ words: [String]) -> [String] {
    words.enumerated().map { index, word in
      (index == 0 ? opening : "") + word + (index == words.count - 1 ? closing : "")
    }
  }

  /// The changed paragraphs alone, and in them not more of what is kept than shows where the changes stand.
  private func shortened(_ runs: [WordChange]) -> [[WordChange]] {
    var paragraphs: [[WordChange]] = [[]]
    for (index, run) in runs.enumerated() {
      guard run.kind == .kept else {
        paragraphs[paragraphs.count - 1].append(run)
        continue
      }
      let words = run.text.split(separator: " ", omittingEmptySubsequences: false)
      let (isFirst, isLast) = (index == 0, index == runs.count - 1)
      let room = ChangesText.context * (isFirst || isLast ? 1 : 2)
      if words.count <= room {
        paragraphs[paragraphs.count - 1].append(run)
        continue
      }
      if !isFirst {
        let start = words.prefix(ChangesText.context).joined(separator: " ")
        paragraphs[paragraphs.count - 1].append(WordChange(.kept, "\(start) …"))
        if !isLast { paragraphs.append([]) }
      }
      if !isLast {
        let end = words.suffix(ChangesText.context).joined(separator: " ")
        paragraphs[paragraphs.count - 1].append(WordChange(.kept, "… \(end)"))
      }
    }
    return paragraphs
  }
}
