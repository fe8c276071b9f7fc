import Diagnostics

/// What can be wrong in words, beside what CommonMark itself refuses.
enum WordsProblem: Problem, Hashable {
  /// A fenced block of a kind that does not exist.
  case unknownBlock(String, word: String)
  /// A formula on a plain page.
  case formulaOnPage(String)
  /// A reason why a figure stands although it does not tally, beside one that does.
  case reasonForNothing
  /// A plain page or a narrative does not begin with its title.
  case noTitle

  var rule: String {
    switch self {
    case .unknownBlock: "unknown-block"
    case .formulaOnPage: "unknown-formula"
    case .reasonForNothing: "unneeded-reason"
    case .noTitle: "missing-title"
    }
  }

  var message: String {
    switch self {
    case .unknownBlock(let info, _): "`\(info)` is not a kind of block that Tally knows."
    case .formulaOnPage(let formula): "`\(formula)` asks for data, and a plain page has none."
    case .reasonForNothing: "The figure tallies, and the title of its link gives a reason why it does not."
    case .noTitle: "The words do not begin with their title."
    }
  }

  var help: String? {
    switch self {
    case .unknownBlock(_, let word):
      suggestion(for: word, among: DataBlock.Kind.allCases.map(\.rawValue))
        + " Or take the words after the fence out, and the block is shown as it is typed."
    case .formulaOnPage: "Type the figure, or put the words into an edition."
    case .reasonForNothing: "Take the title out of the link."
    case .noTitle: "Begin the file with a heading, such as `# Methods`."
    }
  }
}
