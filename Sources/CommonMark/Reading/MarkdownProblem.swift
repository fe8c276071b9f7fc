import Diagnostics

/// What can be wrong in a Markdown file.
public enum MarkdownProblem: Problem, Hashable {
  /// The file is longer than `Markdown.byteLimit`.
  case tooLong(bytes: Int)
  /// The file begins with the mark of UTF-16.
  case utf16
  /// A byte that is not part of UTF-8 text.
  case notUTF8(byte: UInt8)
  /// The character U+0000.
  case nul
  /// A control character of ASCII other than a tab or a line end.
  case control(UInt8)
  /// A carriage return before no line feed.
  case loneCarriageReturn
  /// Blocks or inlines deeper inside each other than `Markdown.depthLimit`.
  case tooDeep
  /// More problems in the file than `Markdown.problemLimit`.
  case tooManyProblems
  /// HTML other than a comment, with its first tag as typed, attributes left out.
  case rawHTML(tag: String)
  /// A comment without its end.
  case unclosedComment
  /// A comment where CommonMark reads text: it has `--` inside, or stands in an address or a title.
  case commentInText
  /// Words on the line where a comment ends that begins its line.
  case textBesideComment
  /// An address whose scheme is not allowed, in lower case and without its colon.
  case scheme(String)
  /// A formula that CommonMark did not read as a link.
  case formulaInText
  /// A formula that stands in the text as it was typed.
  case formulaOutsideLink(String)
  /// Signs of a heading of which CommonMark makes none: `###Nospace`.
  case headingWithoutSpace(String)
  /// A formula with a space before its brackets, which CommonMark reads as the title of the link.
  case formulaTitleInBrackets
  /// A formula in the definition of a reference.
  case formulaInReference
  /// A formula as the source of an image.
  case formulaInImage
  /// A row like `|---|---|`.
  case pipeTable
  /// An image that says nothing to those who do not see it.
  case imageWithoutAlternative
}

extension MarkdownProblem {
  /// The rule that is broken.
  public var rule: String { words.rule }
  /// What is wrong.
  public var message: String { words.message }
  /// What to do.
  public var help: String? { words.help }

  private var words: (rule: String, message: String, help: String) {
    switch self {
    case .tooLong(let bytes):
      (
        "markdown-too-long",
        "This file has \(bytes) bytes; a Markdown file has at most \(Markdown.byteLimit).",
        "Divide it into several files."
      )
    case .utf16:
      (
        "utf-16", "This file is UTF-16, not UTF-8.", "Save the file again with the encoding UTF-8."
      )
    case .notUTF8(let byte):
      (
        "not-utf-8",
        "The byte `0x\(String(byte, radix: 16, uppercase: true))` is not UTF-8 text.",
        "Save the file again with the encoding UTF-8."
      )
    case .nul:
      (
        "nul-character", "A NUL character stands in the text.",
        "Delete it; where there are many, save the file again with the encoding UTF-8."
      )
    case .control(let byte):
      (
        "control-character",
        "The character U+00\(byte.hexadecimal) stands here, which cannot be seen.",
        "Delete it, and type the line end or the space that belongs there."
      )
    case .loneCarriageReturn:
      (
        "lone-carriage-return", "A carriage return stands here without the line feed that ends a line.",
        "Save the file again with the line ends of Unix (LF) or Windows (CRLF)."
      )
    case .tooDeep:
      (
        "markdown-too-deep",
        "This stands inside more than \(Markdown.depthLimit) lists, quotes and emphases.",
        "Write it with fewer levels."
      )
    case .tooManyProblems:
      (
        "too-many-problems", "This file has more than \(Markdown.problemLimit) problems.",
        "Mend the first ones, then look again."
      )
    case .rawHTML(let tag):
      ("raw-html", "`\(tag)` is raw HTML, which is not published.", substitute(for: tag))
    case .unclosedComment:
      ("unclosed-comment", "This comment has no end.", "End it with `-->`.")
    case .commentInText:
      (
        "comment-in-text", "This comment stands where CommonMark reads it as text.",
        "Write it on lines of its own, without `--` inside; write `<!--` that is to be read as code: `` `<!--` ``."
      )
    case .textBesideComment:
      (
        "text-beside-comment",
        "CommonMark does not read the words that follow a comment at the beginning of a line.",
        "Write the comment on a line of its own."
      )
    case .scheme(let scheme):
      (
        "address-scheme", "An address that begins with `\(scheme):` is not published.",
        "Write a relative address, or one that begins with "
          + "\(quotedList(AddressScheme.allowed.map { $0 + ":" }))."
      )
    case .formulaInText:
      (
        "formula-in-text", "CommonMark reads this formula as text, not as a link.",
        "Write `[words](=formula)`: nothing between `]` and `(`, no space in the formula, and a `)` for each `(`."
      )
    case .formulaOutsideLink(let formula):
      (
        "formula-in-text", "The formula `\(formula)` stands in the text, where readers would see it.",
        "Write the figure and its formula as a link, such as `[1,865](=burglary!value)`."
      )
    case .headingWithoutSpace(let signs):
      (
        "heading-without-space", "`\(signs)` begins a heading only where a space follows it.",
        "Write a space after `\(signs)`."
      )
    case .formulaTitleInBrackets:
      (
        "formula-title-in-brackets",
        "CommonMark reads the brackets behind the space as the title of this link, not as a part of its formula.",
        "Leave the space out; write a title in quotes: `[words](=formula \"title\")`."
      )
    case .formulaInReference:
      (
        "formula-in-reference", "The formula of this link stands in the definition of a reference.",
        "Write it beside the words: `[words](=formula)`."
      )
    case .formulaInImage:
      (
        "formula-in-image", "The address of this image is a formula.",
        "Leave the `!` out: `[words](=formula)`."
      )
    case .pipeTable:
      (
        "pipe-table", "A table drawn with `|` is text in CommonMark.",
        "Write a list, or a fenced block ```` ```table ```` that is fed from a CSV file."
      )
    case .imageWithoutAlternative:
      (
        "image-without-alternative", "This image has no alternative text.",
        "Say what it shows between the brackets: `![what it shows](address)`."
      )
    }
  }
}

extension UInt8 {
  /// Two digits: `1B`.
  fileprivate var hexadecimal: String {
    (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
  }
}
