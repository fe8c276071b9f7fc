/// The tag that `html` begins with, without its attributes: `<div>`, `</p>`, `<?xml`, `<!DOCTYPE`. Nil where it
/// begins with something else.
func tag(at html: Substring) -> String? {
  guard html.first == "<", let sign = html.dropFirst().first else { return nil }
  if sign == "!" || sign == "?" { return String(html.prefix { !$0.isWhitespace && $0 != ">" }) }
  let slash = sign == "/" ? "/" : ""
  let name = html.dropFirst(1 + slash.count).prefix { $0.isLetter || $0.isNumber || $0 == "-" }
  return name.first?.isLetter == true ? "<\(slash)\(name)>" : nil
}

/// What to write instead of `tag`.
func substitute(for tag: String) -> String {
  switch tag.filter(\.isLetter).lowercased() {
  case "table", "thead", "tbody", "tr", "th", "td":
    "Write a list, or a fenced block ```` ```table ```` that is fed from a CSV file."
  case "b", "strong": "Write `**words**`."
  case "i", "em": "Write `*words*`."
  case "a": "Write `[words](address)`."
  case "img": "Write `![what it shows](address)`."
  case "h": "Write `## Heading`, with as many `#` as its level."
  case "ul", "li": "Begin each item of the list with `- `."
  case "ol": "Begin each item of the list with `1. `."
  case "blockquote": "Begin each line of the quotation with `> `."
  case "br": "End the line with `\\`."
  case "hr": "Write `---` between two blank lines."
  case "code": "Write the words between backticks."
  case "pre": "Write the lines between two lines of three backticks."
  case "p", "div", "section", "span": "Leave the tag out; a blank line begins a new paragraph."
  default: "Write it in Markdown; where `<` is meant as a sign, write `\\<`."
  }
}
