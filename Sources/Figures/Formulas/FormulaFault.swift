import Diagnostics

/// Why the address of a link is no formula. Offsets count bytes of UTF-8 from its `=`.
public enum FormulaFault: Error, Problem, Hashable {
  /// It does not begin with `=`.
  case noEqualsSign
  /// It has a space.
  case space(offset: Int)
  /// Nothing stands before the `!`.
  case noMeasure(offset: Int)
  /// Nothing stands between the `.` and the `!`.
  case noTable(offset: Int)
  /// It asks for nothing.
  case noFinding(offset: Int)
  /// It asks for something that does not exist.
  case unknownFinding(String, offset: Int)
  /// A finding follows the name of a measure and a mark that is no `!`. `meant` is how it is written.
  case noExclamationMark(meant: String, offset: Int)
  /// A parenthesis, a comma or a colon has nothing after it.
  case noArgument(offset: Int)
  /// A key stands twice.
  case repeatedKey(String, offset: Int)
  /// The parenthesis that opens is never closed.
  case unclosed(offset: Int)
  /// A character that no name can have.
  case unexpectedCharacter(Character, offset: Int)
  /// It goes on after its end.
  case strayText(String, offset: Int)
}

extension FormulaFault {
  /// Where it is, in bytes of UTF-8 from the `=`.
  public var offset: Int {
    switch self {
    case .noEqualsSign: 0
    case .space(let offset), .noMeasure(let offset), .noTable(let offset), .noFinding(let offset),
      .unknownFinding(_, let offset), .noExclamationMark(_, let offset), .noArgument(let offset),
      .repeatedKey(_, let offset),
      .unclosed(let offset), .unexpectedCharacter(_, let offset), .strayText(_, let offset):
      offset
    }
  }

  /// `unknown-formula`
  public var rule: String { "unknown-formula" }

  /// Nothing: the words are shown as they were typed.
  public var loss: Loss { .nothing }

  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .noEqualsSign: "The formula does not begin with `=`."
    case .space: "The formula has a space, and CommonMark reads it as words."
    case .noMeasure: "The formula names no measure before the `!`."
    case .noTable: "The formula names no table between the `.` and the `!`."
    case .noFinding: "The formula asks for nothing."
    case .unknownFinding(let name, _): "The formula asks for `\(name)`, which the data cannot give."
    case .noExclamationMark: "The formula has no `!` between the measure and what is asked of it."
    case .noArgument: "The formula has a place for a period, an area or a category with nothing in it."
    case .repeatedKey(let key, _): "The formula says `\(key):` twice."
    case .unclosed: "The formula opens a parenthesis and does not close it."
    case .unexpectedCharacter(let character, _): "The formula has a `\(character)` where none can stand."
    case .strayText(let text, _): "The formula goes on with `\(text)` after its end."
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .noEqualsSign: "Write it as in a spreadsheet: `=value(baseline)`."
    case .space: "Write `-` for a space in a period or a category: `=value(YE-2019-06)`."
    case .noMeasure: "Write the name of a measure's folder, as in `=burglary!value`, or leave the `!` out."
    case .noTable: "Write the name of a table, as in `=burglary.by-district!value`, or leave the `.` out."
    case .noFinding: "Write one of \(quotedList(Finding.allCases.map(\.rawValue))) after the `=`."
    case .unknownFinding(let name, _): suggestion(for: name, among: Finding.allCases.map(\.rawValue))
    case .noExclamationMark(let meant, _): "Write `\(meant)`."
    case .noArgument: "Write what belongs there, or take the mark before it out."
    case .repeatedKey: "Leave one of the two out."
    case .unclosed: "Write `)` at its end."
    case .unexpectedCharacter: "Write names with letters, digits and hyphens, and `,` between arguments."
    case .strayText: "Take it out, or put it in the words beside the link."
    }
  }
}
