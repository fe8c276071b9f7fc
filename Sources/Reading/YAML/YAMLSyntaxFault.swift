/// The ways in which authors miss YAML.
public enum YAMLSyntaxFault: Sendable, Hashable {
  /// A tab in front of a line.
  case tab
  /// A character that no text without quotes may begin with.
  case reserved(Character)
  /// A colon and a space in a value without quotes.
  case secondColon
  /// A key that is indented under a value, or that follows a line without a colon.
  case keyInsideText
  /// A line that stands in another column than its neighbours.
  case misplacedLine
  /// A line that should have been `key: value`.
  case missingColon
  /// A quote without its end.
  case unclosedQuote
  /// Text after the quote that ends another.
  case textAfterQuote
  /// A `[` or `{` without its end, or without a comma between what stands in it.
  case missing(bracket: Character)
  /// A backslash in double quotes before a character that means nothing.
  case unknownEscape
  /// A list that begins on the line of its key.
  case listBesideKey
  /// More levels than libyaml reads.
  case tooDeep
  /// Anything else, in libyaml's words.
  case other(String)
}

extension YAMLSyntaxFault {
  /// What is wrong.
  var message: String {
    switch self {
    case .tab: "A tab stands where a line is indented."
    case .reserved("`"): "A text without quotes cannot begin with a backtick."
    case .reserved(let character): "A text without quotes cannot begin with `\(character)`."
    case .secondColon: "A colon stands here inside a value without quotes."
    case .keyInsideText: "This key continues the text of the line above it."
    case .misplacedLine: "This does not fit the lines above it."
    case .missingColon: "This line has no colon after its key."
    case .unclosedQuote: "The quote that opens here is not closed."
    case .textAfterQuote: "Text follows the quote that ends a value."
    case .missing(let bracket): "A comma or a `\(bracket)` is missing before this."
    case .unknownEscape: "A backslash in double quotes stands before a character that it does not go with."
    case .listBesideKey: "A list cannot begin on the line of its key."
    case .tooDeep: "This stands inside too many lists and mappings."
    case .other(let words): "This is not YAML: its reader \(words)."
    }
  }

  /// What to do.
  var help: String {
    switch self {
    case .tab: "Indent with spaces."
    case .reserved("%"): "Put the whole text in quotes; the unit per cent is written `percent`."
    case .reserved, .secondColon: "Put the whole text in quotes."
    case .keyInsideText: "Begin it in the column of the keys above, each of which needs a colon and a space."
    case .misplacedLine: "Begin each key, and each `-` of a list, in the same column as the one above."
    case .missingColon: "Write `key: value`; indent the further lines of a text more than its key."
    case .unclosedQuote: "Close it, or leave the quotes out."
    case .textAfterQuote: "Put the whole text in quotes; between single quotes, write an apostrophe twice."
    case .missing(let bracket): "Close the bracket with `\(bracket)`, or put the text in quotes."
    case .unknownEscape: "Write two backslashes, or use single quotes."
    case .listBesideKey: "Begin it on the next line; put a text that begins with `-` in quotes."
    case .tooDeep: "Write it with fewer levels."
    case .other: "Look for a missing quote, colon or space, here or in the line above."
    }
  }
}
