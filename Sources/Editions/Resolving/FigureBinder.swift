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
  /// What looks like a figure and is none.
  let notFigures: NotFigures

  /// The words with their figures in place.
  func bound(
    _ words: WordsFile, measure: String?, into diagnostics: inout DiagnosticList
  ) -> CheckedWords {
    var scope = scope
    scope.measure = measure
    var used: Set<String> = []
    var figures: [FigureInWords] = []
    let markdown = words.markdown.replacingLinks(where: \.isFormula) { link, before in
      var asked: (formula: Formula, finding: FindingValue?)?
      do {
        let formula = try Formula(reading: link.destination)
        asked = (formula, nil)
        if let id = formula.fact { used.insert(id) }
        let finding = try scope.evaluate(formula)
        asked = (formula, finding)
        let isReasonForNothing = link.isReasonForNothing(
          beside: finding, after: before, except: notFigures)
        let fault = isReasonForNothing ? WordsProblem.reasonForNothing : nil
        if let fault { report(fault, at: link, of: words, &diagnostics) }
        let figure = try link.figure(
          of: finding, by: formula, at: address(of: formula, finding), after: before, except: notFigures)
        figures.append(
          FigureInWords(
            figure.text, bound: formula, to: finding, standing: figure.standing, fault: fault,
            after: before, at: link.position, in: words, beside: measure))
        return figure.inlines
      } catch {
        guard let fault = refined(error) else { return link.children }
        if !isTold(fault) { report(fault, at: link, of: words, &diagnostics) }
        let figure = FigureInWords(
          link.typed, contradicted: fault, by: asked?.formula, asked?.finding, at: link.position, in: words,
          beside: measure)
        figures.append(figure)
        return [Inline(.text(figure.text), at: link.position)]
      }
    }
    figures += words.unboundFigures(beside: measure, except: notFigures)
    return CheckedWords(markdown: markdown, facts: used, figures: figures)
  }

  /// Where a reader finds what the figure comes from: the table of its measure, or the table of facts.
  private func address(of formula: Formula, _ finding: FindingValue) -> String {
    if let id = formula.fact { return "index.html#\(PageAnchors.fact(id))" }
    guard let table = finding.table else { return "index.html" }
    let own = finding.isFromDerived ? PageAnchors.derived : PageAnchors.data
    return "\(table.measure).html#" + (table.table.map(PageAnchors.table) ?? own)
  }

  /// What to say of a fault: a name that is no finding may be that of a measure.
  private func refined(_ error: any Error) -> (any Problem)? {
    if case .unknownFinding(let name, _)? = error as? FormulaFault,
      scope[measure: name] != nil
    {
      return FindingFault.measureAlone(name)
    }
    return error as? any Problem
  }

  private func isTold(_ fault: any Problem) -> Bool {
    if case .unknownFact(let id, _)? = fault as? FindingFault { return facts.isReported(id) }
    return !isWhole && fault is FindingFault
  }

  private func report(
    _ problem: any Problem, at link: Link, of words: WordsFile, _ diagnostics: inout DiagnosticList
  ) {
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
