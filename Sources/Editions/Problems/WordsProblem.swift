import Diagnostics

/// What can be wrong in words, beside what CommonMark itself refuses.
enum WordsProblem: Problem, Hashable {
  /// A fenced block of a kind that does not exist.
  case unknownBlock(String)
  /// A formula that is none.
  case unknownFormula(String, facts: [String])
  /// A fact that does not exist.
  case unknownFact(String, facts: [String])
  /// The words say another figure than the fact that they are bound to.
  case factSaysOtherwise(typed: String, fact: String)
  /// A plain page or a narrative does not begin with its title.
  case noTitle

  var rule: String {
    switch self {
    case .unknownBlock: "unknown-block"
    case .unknownFormula: "unknown-formula"
    case .unknownFact: "unknown-fact"
    case .factSaysOtherwise: "does-not-tally"
    case .noTitle: "missing-title"
    }
  }

  var message: String {
    switch self {
    case .unknownBlock(let info): "`\(info)` is not a kind of block that Tally knows."
    case .unknownFormula(let formula, _): "`\(formula)` is not a formula that Tally knows."
    case .unknownFact(let id, _): "There is no fact `\(id)`."
    case .factSaysOtherwise(let typed, let fact): "The words say `\(typed)`, the fact says `\(fact)`."
    case .noTitle: "The words do not begin with their title."
    }
  }

  var help: String? {
    switch self {
    case .unknownBlock: "Take the words after the fence out, and the block is shown as it is typed."
    case .unknownFormula(_, []): "Only the words of an edition with a `facts.csv` can hold formulas."
    case .unknownFormula: "Write `=fact(id)`, with an id of `facts.csv`."
    case .unknownFact(_, []): "Add it to the edition's `facts.csv`."
    case .unknownFact(let id, let facts): suggestion(for: id, among: facts)
    case .factSaysOtherwise: "Write `?` in their place, or mend whichever is wrong."
    case .noTitle: "Begin the file with a heading, such as `# Methods`."
    }
  }
}
