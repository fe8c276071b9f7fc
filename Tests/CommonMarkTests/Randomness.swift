/// A sequence of numbers that looks random and is the same for each seed: SplitMix64.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

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
