import Yams

/// What libyaml says of a text that is not YAML, and which fault of the author's is behind it.
struct YAMLComplaint {
  /// What the author did.
  let fault: YAMLSyntaxFault
  /// Where it shows.
  let mark: Mark
  /// Where that began which is not ended, where that is elsewhere.
  let opening: Mark?

  /// The complaint in `error` about `text`; nil where Yams has no place for it.
  init?(_ error: any Error, about text: [Unicode.Scalar]) {
    switch error {
    case YamlError.scanner(let context, let words, let noticed, _),
      YamlError.parser(let context, let words, let noticed, _):
      let beginning = context?.mark ?? noticed
      if let context = context?.text, YAMLComplaint.isAboutFirstCharacter(context), !words.contains("tab") {
        fault = .reserved(text.character(at: beginning))
      } else {
        fault = YAMLComplaint.fault(words, at: noticed, in: text)
      }
      mark = fault.isBestShownAtBeginning ? beginning : noticed
      if case .missing = fault { opening = beginning } else { opening = nil }
    default:
      return nil
    }
  }

  private static func isAboutFirstCharacter(_ context: String) -> Bool {
    [
      "while scanning an anchor", "while scanning a tag", "while parsing a tag", "while parsing a node",
      "while scanning a directive", "while scanning a block scalar",
    ].contains(context)
  }

  private static func fault(_ words: String, at mark: Mark, in text: [Unicode.Scalar]) -> YAMLSyntaxFault {
    switch words {
    case "found character that cannot start any token", "did not find expected node content",
      "mapping keys are not allowed in this context":
      let character = text.character(at: mark)
      return character == "\t" ? .tab : character.isWhitespace ? .other(words) : .reserved(character)
    case let words where words.hasPrefix("found a tab character"): return .tab
    case "mapping values are not allowed in this context":
      return text.lineHasColon(before: mark) ? .secondColon : .keyInsideText
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      return text.isQuote(before: mark) ? .textAfterQuote : .misplacedLine
    case "could not find expected ':'": return .missingColon
    case "found unexpected end of stream", "found unexpected document indicator": return .unclosedQuote
    case "did not find expected ',' or ']'": return .missing(bracket: "]")
    case "did not find expected ',' or '}'": return .missing(bracket: "}")
    // The word is libyaml's.
    case "found unknown escape character", "did not find expected hexdecimal number": return .unknownEscape
    case "block sequence entries are not allowed in this context": return .listBesideKey
    case let words where words.hasPrefix("Maximum nesting level"): return .tooDeep
    case let words: return .other(words)
    }
  }
}

extension YAMLSyntaxFault {
  /// Whether libyaml's beginning is the author's place, rather than where libyaml noticed.
  fileprivate var isBestShownAtBeginning: Bool {
    switch self {
    case .unclosedQuote, .missingColon, .reserved: true
    default: false
    }
  }
}
