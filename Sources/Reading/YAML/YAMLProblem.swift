import Diagnostics

/// What can be wrong with a YAML file as such, whatever it is about.
public enum YAMLProblem: Problem, Hashable {
  /// The file is longer than `YAML.byteLimit`.
  case tooLong(bytes: Int)
  /// A character that no author means.
  case character(Unicode.Scalar)
  /// Nothing but comments.
  case empty
  /// A list or a text instead of keys and values.
  case notAMapping(YAMLKind)
  /// Something that is not YAML.
  case syntax(YAMLSyntaxFault)
  /// Something that Yams cannot say more about.
  case unreadable
  /// A second document in the file.
  case secondDocument
  /// A key that the mapping has already.
  case duplicateKey(String)
  /// A list, a mapping or nothing where a key belongs.
  case keyIsNoWord(YAMLKind)
  /// `&name`
  case anchor(String)
  /// `*name`
  case alias(String)
  /// `!name`
  case tag(String)
  /// Words that are cut by ` #`, of which YAML makes a comment: `our #1 source`.
  case cutByComment
}

extension YAMLProblem {
  /// The rule that is broken.
  public var rule: String { words.rule }
  /// A warning where a comment may be meant.
  public var severity: Severity { self == .cutByComment ? .warning : .error }
  /// What is wrong.
  public var message: String { words.message }
  /// What to do.
  public var help: String? { words.help }

  private var words: (rule: String, message: String, help: String) {
    switch self {
    case .tooLong(let bytes):
      (
        "yaml-too-long", "This file has \(bytes) bytes; a YAML file has at most \(YAML.byteLimit).",
        "Move long texts to Markdown files, and tables to CSV files."
      )
    case .character(let scalar):
      (
        "control-character", "The character U+\(hexadecimal(scalar)) stands here, which cannot be seen.",
        "Delete it, and type the line end or the space that belongs there."
      )
    case .empty: ("empty-file", "Nothing stands in this file.", "Write its keys, each as `key: value`.")
    case .notAMapping(let kind):
      (
        "not-a-mapping", "This file is \(kind.rawValue), not keys with values.",
        "Write each line as `key: value`."
      )
    case .syntax(let fault): ("yaml-syntax", fault.message, fault.help)
    case .unreadable: ("yaml-syntax", "This file cannot be read as YAML.", "Save it again as plain text.")
    case .secondDocument:
      ("second-document", "A second document begins here.", "Delete the line `---`, or make two files.")
    case .duplicateKey(let key):
      ("duplicate-key", "The key `\(key)` is there twice.", "Delete or rename one of the two.")
    case .keyIsNoWord(let kind):
      (
        "key-is-no-word", kind == .nothing ? "A key is empty." : "A key is \(kind.rawValue), not a word.",
        "Write `key: value`."
      )
    case .anchor(let name):
      (
        "anchor", "`&\(name)` names a value to be used again, which Tally does not read.",
        "Write the value where it is needed; put a text that begins with `&` in quotes."
      )
    case .alias(let typed):
      (
        "alias", "`\(typed)` begins with `*`, which in YAML repeats another value.",
        "Write the value where it is needed; put a text that begins with `*` in quotes."
      )
    case .cutByComment:
      (
        "cut-by-comment", "What stands after ` #` is a comment in YAML, and no part of the text.",
        "Put the text in quotes; where a comment is meant, write a space after the `#`."
      )
    case .tag(let name):
      (
        "tag", "`\(name)` asks for a type, and Tally reads texts as they are typed.",
        "Delete it; put a text that begins with `!` in quotes."
      )
    }
  }

  private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
