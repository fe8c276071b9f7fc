private let pieces: [String] = [
  "a", "word", " ", " ", "\n", "\n", "\n\n", "  \n", "\\\n", "é", "😀", "*", "**", "_", "`", "``", "```\n",
  "~~~ x y\n", "[", "]", "](", ")", "](/u \"t\")", "![", "](<", ">", "> ", "- ", "* ", "1. ", "7) ",
  "    ", "  ", "\t", "# ", "###### ", "===\n", "---\n", "***\n", "&amp;", "&copy;", "&#0;", "&", "<",
  "\"", "'", "\\", "\\*", "[r]", "\n\n[r]: /ref 'ti'\n", "<https://a.b/?c&d>", "<e@f.g>", "%20", "(", "|",
  "=", ":", "!", "1234567890. ", "\u{A0}", "\u{301}", "\u{2028}",
]

/// A text of up to `length` pieces of Markdown, the common and the awkward, with `more` among them.
func randomText(length: Int, with more: [String] = [], using random: inout some RandomNumberGenerator)
  -> String
{
  randomText(from: pieces + more, length: length, using: &random)
}

/// A text of up to `length` of these pieces.
func randomText(
  from pieces: [String], length: Int, using random: inout some RandomNumberGenerator
) -> String {
  (0..<Int.random(in: 1...length, using: &random))
    .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
    .joined()
}
