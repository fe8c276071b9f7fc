import Diagnostics
import Measures
import Numerals

/// Why a figure in words does not tally, or cannot be held against the data.
public enum FigureFault: Error, Problem, Hashable {
  /// It has no number.
  case noNumber
  /// Its number is not written as numbers are.
  case number(String, NumeralFault)
  /// It has two numbers.
  case secondNumber(String, String)
  /// A number above twelve is written in words.
  case longNumberWord(String)
  /// It says that something is not so.
  case denial(String)
  /// The words before the link say that what it says is not so.
  case denialOutside(String)
  /// Two of its words, or a word and the sign, say opposite ways.
  case twoDirections(String, String)
  /// A hedge stands before the link.
  case hedgeOutside(String)
  /// It is of a change, and neither a sign nor a word says which way.
  case noDirection(typed: String, suggested: String)
  /// It is of no change, and a word says which way.
  case strayDirection(String)
  /// Its unit is another than the data's, or missing.
  case unit(typed: String, data: String)
  /// A part, a multiple or an ordinal of what has none.
  case form(typed: String, data: String)
  /// It says another number than the data.
  case differs(typed: String, data: String, basis: String?)
  /// It says another thing than the fact that it quotes.
  case differsFromFact(typed: String, fact: String)
  /// It says that something went the other way.
  case turnedRound(typed: String, data: String, basis: String?)
  /// The data have no number.
  case missing(Missing)
  /// The figure is left to Tally, and the data have none. The finding is the formula that asks for it.
  case nothingToWrite(Missing, finding: String)
}

extension FigureFault {
  /// `does-not-tally` where it contradicts the data, `unclear-figure` where it cannot be told.
  public var rule: String {
    switch self {
    case .unit, .form, .differs, .differsFromFact, .turnedRound, .missing, .nothingToWrite: "does-not-tally"
    default: "unclear-figure"
    }
  }

  /// Nothing: the words are shown as they were typed.
  public var loss: Loss { .nothing }

  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .noNumber: "The words of the link have no number."
    case .number(let typed, let fault): "`\(typed)` \(fault.predicate)."
    case .secondNumber(let first, let second): "The link has two numbers, `\(first)` and `\(second)`."
    case .longNumberWord(let word): "`\(word)` is a number above twelve in words."
    case .denial(let word):
      "The link says `\(word)`, and what did not happen cannot be held against the data."
    case .denialOutside(let word):
      "`\(word)` stands before the link, and what did not happen cannot be held against the data."
    case .twoDirections(let first, let second): "`\(first)` and `\(second)` say opposite ways."
    case .hedgeOutside(let hedge): "`\(hedge)` stands outside the link and is not checked."
    case .noDirection(let typed, _): "`\(typed)` does not say which way the change went."
    case .strayDirection(let word): "`\(word)` says that something changed, and the formula gives a value."
    case .unit(let typed, let data), .form(let typed, let data):
      "The words say `\(typed)`, the data give \(data)."
    case .differs(let typed, let data, let basis), .turnedRound(let typed, let data, let basis):
      "The words say `\(typed)`, the data say \(data)\(basis.map { " (\($0))" } ?? "")."
    case .differsFromFact(let typed, let fact):
      "The words say `\(typed)`, `facts.csv` says \(fact)."
    case .missing(let missing): "The data have no number here: it is \(missing.meaning)."
    case .nothingToWrite(let missing, let finding):
      "`?` stands for a figure, and `\(finding)` has none: it is \(missing.meaning)."
    }
  }

  /// What to do; nil where the message says it.
  public var help: String? {
    switch self {
    case .noNumber: "Take the number into the link, or write `?` in place of its words."
    case .number: "Write numbers as `1,094`, `10.5` or `£2.18m`."
    case .secondNumber: "Bind each number with a link of its own."
    case .longNumberWord: "Write it in digits."
    case .denial, .denialOutside: "Say what happened."
    case .twoDirections: "Leave one of the two out."
    case .hedgeOutside(let hedge): "Take it in: `[\(hedge) …](…)`; where it is no hedge, write another word."
    case .noDirection(_, let suggested): "Take the sign or the word into the link, as in `\(suggested)`."
    case .strayDirection:
      "Ask for `change`, `percent` or `points`; write `a further …` where these come on top of others."
    case .unit: "Take the unit of the data into the link."
    case .form: "Write the number itself, or ask for `share` or `percent`."
    case .differs, .differsFromFact, .turnedRound:
      "Write `?` in place of the words, or mend whichever is wrong."
    case .missing: "Write the sentence without a number."
    case .nothingToWrite(let missing, let finding):
      "Say it in words, such as `The figure is [\(missing.meaning)](\(finding))`."
    }
  }
}

extension NumeralFault {
  fileprivate var predicate: String {
    switch self {
    case .notANumber: "is no number"
    case .misplacedSeparator: "has a comma that does not set off thousands"
    case .twoDecimalPoints: "has two decimal points"
    case .tooManyDigits: "has more than \(Numeral.mostDigits) digits"
    }
  }
}
