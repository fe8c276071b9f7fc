import CommonMark
import Diagnostics
import SeededNumbers
import Testing

@Suite("Texts that nobody should write")
struct HostileTextTests {
  @Test(
    "ten thousand of one sign end in a tree, not in a crash",
    arguments: [
      ">", "> ", "- ", "1) ", "[", "![", "*", "*a ", "**a", "*a _b ", "_", "`", "<", "<!--", "[a](",
      "[a]: b\n", "]", "&", "\\\n",
      "![[]()", "[*", "\t", "(", "a|-\n", "<b>\n\n", "](=",
    ])
  func repetition(sign: String) {
    let text = String(repeating: sign, count: 10_000)
    for ending in ["", "a", "](b)", "*"] {
      guard let markdown = read(text + ending).markdown else { continue }
      #expect(markdown == markdown)
      #expect(
        markdown.description.utf8.count + MarkdownHTML().html(of: markdown).utf8.count + markdown.words >= 0)
    }
  }

  @Test("random bytes are refused or read, and each problem has a place in the file")
  func mutations() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<3_000 {
      let text = randomText(length: 60, with: ["<b>", "<!--", "-->", "](=", "|---|", "![]("], using: &random)
      var bytes = Array(text.utf8)
      if Bool.random(using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let file = SourceFile(path: "text.md", bytes: bytes)
      let (markdown, found) = read(file)
      #expect(markdown != nil || !found.isEmpty)
      for problem in found { #expect(isInside(problem.place, file), "\(text.debugDescription) \(problem)") }
    }
  }

  private func isInside(_ place: Place, _ file: SourceFile) -> Bool {
    guard let line = place.line.flatMap(file.line), let column = place.column else { return false }
    return (1...line.unicodeScalars.count + 1).contains(column)
  }
}
