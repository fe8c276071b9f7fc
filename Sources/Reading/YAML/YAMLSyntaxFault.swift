import Yams

/// What libyaml says of a text that is not YAML.
struct YAMLComplaint {
  /// Its own words: `did not find expected key`.
  let words: String
  /// What it was doing: `while scanning a simple key`.
  let context: String
  /// Where that began.
  let beginning: Mark?
  /// Where it stopped.
  let mark: Mark

  init?(_ error: any Error) {
    switch error {
    case YamlError.scanner(let context, let words, let mark, _),
      YamlError.parser(let context, let words, let mark, _),
      YamlError.composer(let context, let words, let mark, _):
      self.words = words
      self.context = context?.text ?? ""
      beginning = context?.mark
      self.mark = mark
    default:
      return nil
    }
  }
}

/// The ways in which authors miss YAML, and which of its words in libyaml each goes by.
public enum YAMLSyntaxFault: Sendable, Hashable {
  /// A tab in front of a line.
  case tab
  /// A character that no plain text may begin with.
  case reserved(Character)
  /// A colon and a space in a value without quotes, or a key that is indented under a value.
  case secondColon
  /// A line that stands in another column than its neighbours.
  case misplacedLine
  /// A line that should have been `key: value`.
  case missingColon
  /// A quote without its end.
  case unclosedQuote
  /// A `[` or `{` without its end.
  case missing(bracket: Character)
  /// A backslash in double quotes before a character that means nothing.
  case unknownEscape
  /// A list that begins on the line of its key.
  case listBesideKey
  /// Anything else, in libyaml's words.
  case other(String)

  /// The fault behind `complaint`, where `scalar` stands at its mark.
  init(_ complaint: YAMLComplaint, at scalar: Unicode.Scalar?) {
    switch complaint.words {
    case "found character that cannot start any token":
      self = scalar == "\t" ? .tab : .reserved(Character(scalar ?? " "))
    case let words where words.hasPrefix("found a tab character"): self = .tab
    case "mapping values are not allowed in this context": self = .secondColon
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      self = .misplacedLine
    case "could not find expected ':'": self = .missingColon
    case "found unexpected end of stream", "found unexpected document indicator": self = .unclosedQuote
    case "did not find expected ',' or ']'": self = .missing(bracket: "]")
    case "did not find expected ',' or '}'": self = .missing(bracket: "}")
    case "found unknown escape character": self = .unknownEscape
    case "block sequence entries are not allowed in this context": self = .listBesideKey
    case let words: self = .other(words)
    }
  }

  /// Whether it is best shown where libyaml began, rather than where it noticed.
  var isAtBeginning: Bool { self == .unclosedQuote || self == .missingColon }
}
