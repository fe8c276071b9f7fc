import CommonMark
import Diagnostics
import Figures
import Measures

/// A figure in the words of an edition, and what stands behind it.
public struct FigureInWords: Sendable {
  /// What stands behind it.
  public let kind: Kind
  /// As readers see it: as it was typed, or as Tally wrote it.
  public let text: String
  /// The formula that it is bound with; nil where it is not bound.
  public let formula: Formula?
  /// What the formula gives; nil where the figure is not bound, or it gives nothing.
  public let finding: FindingValue?
  /// Why it stands although it does not tally; nil where it tallies.
  public let standing: String?
  /// What is wrong with it: why it does not tally; nil where nothing is, or where its author says why that stands.
  public let fault: (any Problem)?
  /// The formula that gives it, where it is not tallied and the data of a measure say exactly that.
  public internal(set) var hint: Formula?
  /// The measure beside which it stands; nil in words on a section or an edition.
  let measure: Measure.ID?
  /// The figure as if it were not bound; nil for one that is tallied.
  let unbound: UnboundFigure?
  private let words: WordsFile
  let position: Position

  /// What stands behind a figure.
  public enum Kind: String, Sendable, CaseIterable {
    /// The data.
    case tallied
    /// A fact, with its source.
    case quoted
    /// Nothing.
    case unbound
    /// A formula with which it does not tally, or which gives nothing: never in what is published.
    case untallied
  }
}

extension FigureInWords {
  /// A figure that a formula binds, in a link at `position`. It is quoted where the formula gives a fact.
  init(
    _ text: String, bound formula: Formula, to finding: FindingValue, standing: String?,
    fault: (any Problem)?,
    after before: String, at position: Position, in words: WordsFile, beside measure: Measure.ID?
  ) {
    let isQuoted = formula.finding == .fact
    self.init(
      kind: isQuoted ? .quoted : .tallied, text: text, formula: formula, finding: finding, standing: standing,
      fault: fault, measure: measure, unbound: isQuoted ? UnboundFigure(text, after: before) : nil,
      words: words, position: position)
  }

  /// A figure in a link at `position` to `formula`, which gives `finding`, each as far as that could be told, and
  /// with which it does not tally because of `fault`.
  init(
    _ text: String, contradicted fault: any Problem, by formula: Formula?, _ finding: FindingValue?,
    at position: Position, in words: WordsFile, beside measure: Measure.ID?
  ) {
    self.init(
      kind: .untallied, text: text, formula: formula, finding: finding, standing: nil, fault: fault,
      measure: measure, unbound: nil, words: words, position: position)
  }

  /// A figure that nothing binds, at `position` or behind it on the line.
  init(_ figure: UnboundFigure, at position: Position, in words: WordsFile, beside measure: Measure.ID?) {
    self.init(
      kind: .unbound, text: figure.text, formula: nil, finding: nil, standing: nil, fault: nil,
      measure: measure, unbound: figure, words: words, position: position)
  }

  /// Where it stands: at its link, or at its first digit or letter. It costs a scan of the file.
  public var place: Place {
    kind == .unbound ? words.place(of: text, from: position) : words.place(of: position)
  }

  /// The file that it stands in.
  public var path: String { words.file.path }

  /// The file that it stands in, with its lines.
  var file: SourceFile { words.file }
}

extension WordsFile {
  /// Where `figure` first stands on the line of `position`, at it or behind it; else `position`.
  fileprivate func place(of figure: String, from position: Position) -> Place {
    let line = Array((text.line(position.line) ?? "").utf8)
    let start = position.byteColumn - 1
    let found = line.indices.dropFirst(start).first { line[$0...].starts(with: figure.utf8) }
    return place(of: Position(line: position.line, byteColumn: (found ?? start) + 1))
  }
}
