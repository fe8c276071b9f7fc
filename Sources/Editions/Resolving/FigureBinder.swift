import CommonMark
import Diagnostics
import Figures

/// Binds the figures in words to what the data say: each formula link is checked, or written, and becomes a link to
/// where its figure comes from, with a title that says what it is.
struct FigureBinder {
  /// What formulas can ask.
  let scope: FigureScope
  let facts: FactBook
  /// Whether all data could be read; where not, what formulas lack may be a mistake that has been told already.
  let isWhole: Bool
  /// The measures of which not all could be read, so that what contradicts them may be told already.
  let unsureMeasures: Set<Measure.ID>
  /// What looks like a figure and is none.
  let notFigures: NotFigures

  /// The words with their figures in place.
  func bound(
    _ words: WordsFile, measure: String?, into diagnostics: inout DiagnosticList
  ) -> CheckedWords {
    var binding = Binding(of: words, beside: measure, by: self)
    let markdown = words.markdown.replacingLinks(where: \.isFormula) { link, before in
      binding.inlines(for: link, after: before)
    }
    diagnostics.add(contentsOf: binding.diagnostics)
    let unbound = words.unboundFigures(beside: measure, except: notFigures)
    return CheckedWords(markdown: markdown, facts: binding.facts, figures: binding.figures + unbound)
  }

  /// Where a reader finds what the figure comes from: the table of its measure, or the table of facts.
  fileprivate func address(of formula: Formula, _ finding: FindingValue) -> String {
    if let id = formula.fact { return "index.html#\(PageAnchors.fact(id))" }
    guard let table = finding.table else { return "index.html" }
    let own = finding.isFromDerived ? PageAnchors.derived : PageAnchors.data
    return "\(table.measure).html#" + (table.table.map(PageAnchors.table) ?? own)
  }

  /// What to say of a fault: a name that is no finding may be that of a measure.
  fileprivate func refined(_ error: any Error) -> (any Problem)? {
    if case .unknownFinding(let name, _)? = error as? FormulaFault,
      scope[measure: name] != nil
    {
      return FindingFault.measureAlone(name)
    }
    return error as? any Problem
  }

  /// Whether the fault may come of what has been reported already: of a fact, of a row, or of the measure that the
  /// formula asks, by its name or as the one that the words stand beside.
  fileprivate func isTold(_ fault: any Problem, of formula: Formula?, beside measure: String?) -> Bool {
    if case .unknownFinding(let name, _)? = fault as? FormulaFault { return unsureMeasures.contains(name) }
    if let asked = formula?.table?.measure ?? measure, unsureMeasures.contains(asked) {
      return fault is FindingFault || fault is FigureFault
    }
    if case .unknownFact(let id, _)? = fault as? FindingFault { return facts.isReported(id) }
    return !isWhole && fault is FindingFault
  }
}

/// The figures of one text while they are bound, one link after the other.
private struct Binding {
  let words: WordsFile
  let measure: String?
  let binder: FigureBinder
  let scope: FigureScope
  /// The facts that were quoted.
  private(set) var facts: Set<String> = []
  private(set) var figures: [FigureInWords] = []
  private(set) var diagnostics = DiagnosticList()

  init(of words: WordsFile, beside measure: String?, by binder: FigureBinder) {
    self.words = words
    self.measure = measure
    self.binder = binder
    var scope = binder.scope
    scope.measure = measure
    self.scope = scope
  }

  /// What stands in the place of a formula link: the figure, linked to where it comes from, or what was typed.
  mutating func inlines(for link: Link, after before: String) -> [Inline] {
    var asked: (formula: Formula, finding: FindingValue?)?
    do {
      let formula = try Formula(reading: link.destination)
      asked = (formula, nil)
      if let id = formula.fact { facts.insert(id) }
      let finding = try scope.evaluate(formula)
      asked = (formula, finding)
      return try bound(link, by: formula, to: finding, after: before)
    } catch {
      return refused(link, because: error, by: asked?.formula, asked?.finding)
    }
  }

  private mutating func bound(
    _ link: Link, by formula: Formula, to finding: FindingValue, after before: String
  ) throws(FigureFault) -> [Inline] {
    let fault = reasonForNothing(in: link, beside: finding, after: before)
    if let fault { report(fault, at: link) }
    let figure = try link.figure(
      of: finding, by: formula, at: binder.address(of: formula, finding), after: before,
      except: binder.notFigures)
    figures.append(
      FigureInWords(
        figure.text, bound: formula, to: finding, standing: figure.standing, fault: fault, after: before,
        at: link.position, in: words, beside: measure))
    return figure.inlines
  }

  /// The text of a link that is bound to nothing, or to what says something else.
  private mutating func refused(
    _ link: Link, because error: any Error, by formula: Formula?, _ finding: FindingValue?
  ) -> [Inline] {
    guard let fault = binder.refined(error) else { return link.children }
    if !binder.isTold(fault, of: formula, beside: measure) { report(fault, at: link) }
    let figure = FigureInWords(
      link.typed, contradicted: fault, by: formula, finding, at: link.position, in: words, beside: measure)
    figures.append(figure)
    return [Inline(.text(figure.text), at: link.position)]
  }

  private func reasonForNothing(
    in link: Link, beside finding: FindingValue, after before: String
  ) -> WordsProblem? {
    let isForNothing = link.isReasonForNothing(beside: finding, after: before, except: binder.notFigures)
    return isForNothing ? .reasonForNothing : nil
  }

  private mutating func report(_ problem: any Problem, at link: Link) {
    diagnostics.report(problem, at: words.place(of: link.position), in: words.file)
  }
}

extension Link {
  /// Whether the author leaves the figure to Tally: `[?](=value)`.
  private var isToBeWritten: Bool { ["", "?"].contains(children.plainText) }

  /// What stands in it for a figure: `?` where nothing does.
  fileprivate var typed: String { children.plainText.isEmpty ? "?" : children.plainText }

  /// The finding as a link to `address`, with a title that says what it is; throws why what was typed does not
  /// tally, unless the author says in the title of the link why that stands.
  fileprivate func figure(
    of finding: FindingValue, by formula: Formula, at address: String, after before: String,
    except notFigures: NotFigures
  ) throws(FigureFault) -> (inlines: [Inline], text: String, standing: String?) {
    var text = children.plainText
    var standing: String?
    if isToBeWritten {
      // A reason in the place of a number seldom makes a sentence.
      if let missing = finding.value?.missing {
        throw .nothingToWrite(missing, finding: formula.notation)
      }
      text = finding.text
    } else if let fault = finding.fault(in: text, after: before, except: notFigures) {
      guard fault.mayStand, !title.isEmpty else { throw fault }
      standing = title
    }
    let link = Link(
      to: address, title: finding.provenance, [Inline(.text(text), at: position)], at: position)
    let note = standing.map { [Inline(.text(" (\($0))"), at: position)] } ?? []
    return ([Inline(.link(link), at: position)] + note, text, standing)
  }

  /// Whether a reason is given why a figure does not tally, and it does.
  fileprivate func isReasonForNothing(
    beside finding: FindingValue, after before: String, except notFigures: NotFigures
  ) -> Bool {
    guard !title.isEmpty else { return false }
    return isToBeWritten || finding.fault(in: children.plainText, after: before, except: notFigures) == nil
  }
}

extension Formula {
  /// The fact that it quotes; nil for any other formula.
  fileprivate var fact: String? { finding == .fact ? arguments.first?.atom : nil }
}

extension FigureFault {
  /// Whether an author may say why it stands: the words are clear, and the data say something else.
  fileprivate var mayStand: Bool {
    switch self {
    case .differs, .differsFromFact, .turnedRound: true
    default: false
    }
  }
}
