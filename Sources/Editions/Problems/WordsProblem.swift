import Diagnostics

/// What can be wrong in words, beside what CommonMark itself refuses.
enum WordsProblem: Problem, Hashable {
  /// A fenced block of a kind that does not exist.
  case unknownBlock(String, word: String)
  /// A formula on a plain page.
  case formulaOnPage(String)
  /// The address of a link that is no page, and would be a formula if it began with `=`.
  case formulaWithoutEquals(String)
  /// A reason why a figure stands although it does not tally, beside one that does.
  case reasonForNothing
  /// A plain page or a narrative does not begin with its title.
  case noTitle
  /// A text of a definition is a list, a heading or several paragraphs.
  case notOneParagraph(String)

  var rule: String {
    switch self {
    case .unknownBlock: "unknown-block"
    case .formulaOnPage, .formulaWithoutEquals: "unknown-formula"
    case .reasonForNothing: "unneeded-reason"
    case .noTitle: "missing-title"
    case .notOneParagraph: "not-one-paragraph"
    }
  }

  var message: String {
    switch self {
    case .unknownBlock(let info, _): "`\(info)` is not a kind of block that Tally knows."
    case .formulaOnPage(let formula): "`\(formula)` asks for data, and a plain page has none."
    case .formulaWithoutEquals(let address): "`\(address)` is no page, and a formula begins with `=`."
    case .reasonForNothing: "The figure tallies, and the title of its link gives a reason why it does not."
    case .noTitle: "The words do not begin with their title."
    case .notOneParagraph(let key): "`\(key)` is not one paragraph."
    }
  }

  var help: String? {
    switch self {
    case .unknownBlock(_, let word):
      suggestion(for: word, among: DataBlock.Kind.allCases.map(\.rawValue))
        + " Or take the words after the fence out, and the block is shown as it is typed."
    case .formulaOnPage: "Type the figure, or put the words into an edition."
    case .formulaWithoutEquals(let address): "Write `=\(address)`."
    case .reasonForNothing: "Take the title out of the link."
    case .noTitle: "Begin the file with a heading, such as `# Methods`."
    case .notOneParagraph: "Write one paragraph without a heading or a list, or put the words into a file."
    }
  }
}
