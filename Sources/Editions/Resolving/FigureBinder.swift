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

  /// The words with their figures in place, and the facts that they quote.
  func bound(
    _ words: WordsFile, measure: String?, into diagnostics: inout DiagnosticList
  ) -> (markdown: Markdown, facts: Set<String>) {
    var scope = scope
    scope.measure = measure
    var used: Set<String> = []
    let markdown = words.markdown.replacingLinks { link, before in
      guard link.isFormula else { return nil }
      do {
        let formula = try Formula(reading: link.destination)
        if let id = formula.fact { used.insert(id) }
        let finding = try scope.evaluate(formula)
        if link.isReasonForNothing(beside: finding, after: before) {
          report(WordsProblem.reasonForNothing, at: link, of: words, &diagnostics)
        }
        return try link.figure(of: finding, at: address(of: formula, in: scope), after: before)
      } catch {
        if let fault = error as? any Problem, !isTold(fault) {
          report(fault, at: link, of: words, &diagnostics)
        }
        return link.children
      }
    }
    return (markdown, used)
  }

  /// Where a reader finds what the figure comes from: the table of its measure, or the table of facts.
  private func address(of formula: Formula, in scope: FigureScope) -> String {
    if let id = formula.fact { return "index.html#\(PageAnchors.fact(id))" }
    guard let measure = formula.table?.measure ?? scope.measure else { return "index.html" }
    return "\(measure).html#" + (formula.table?.table.map(PageAnchors.table) ?? PageAnchors.data)
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

  /// The finding as a link to `address`, with a title that says what it is; throws why what was typed does not
  /// tally, unless the author says in the title of the link why that stands.
  fileprivate func figure(
    of finding: FindingValue, at address: String, after before: String
  ) throws(FigureFault) -> [Inline] {
    var text = children.plainText
    var note: [Inline] = []
    if isToBeWritten {
      text = finding.text
    } else if let fault = finding.fault(in: text, after: before) {
      guard fault.mayStand, !title.isEmpty else { throw fault }
      note = [Inline(.text(" (\(title))"), at: position)]
    }
    let link = Link(
      to: address, title: finding.provenance, [Inline(.text(text), at: position)], at: position)
    return [Inline(.link(link), at: position)] + note
  }

  /// Whether a reason is given why a figure does not tally, and it does.
  fileprivate func isReasonForNothing(beside finding: FindingValue, after before: String) -> Bool {
    guard !title.isEmpty else { return false }
    return isToBeWritten || finding.fault(in: children.plainText, after: before) == nil
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
    case .differs, .turnedRound: true
    default: false
    }
  }
}
