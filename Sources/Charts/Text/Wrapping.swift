/// Breaking a text into lines of a measured width.
enum Wrapping {
  /// `text` in at most `mostLines` lines, none wider than `width` em. A word that is too long is broken
  /// where it must be; what does not fit is cut with an ellipsis.
  static func lines(_ text: String, width: Double, mostLines: Int, isStrong: Bool = false) -> [String] {
    func fits(_ candidate: String) -> Bool { TextWidth.of(candidate, isStrong: isStrong) <= width }
    guard !fits(text) || text.isEmpty else { return [text] }
    var lines: [String] = []
    var line = ""
    var advance = 0
    let space = TextWidth.advance(of: " ", isStrong: isStrong)
    // By bytes, as a space is one in any text: to look for the bounds of characters takes far longer.
    for word in text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      let wordAdvance = TextWidth.advance(of: word, isStrong: isStrong)
      let joined = line.isEmpty ? wordAdvance : advance + space + wordAdvance
      if TextWidth.em(joined, isStrong: isStrong) <= width {
        if !line.isEmpty { line += " " }
        line += word
        advance = joined
      } else {
        if !line.isEmpty { lines.append(line) }
        line = String(word)
        while !fits(line), line.count > 1 {
          let head = longestHead(of: line, where: { fits($0 + "-") })
          lines.append(head + "-")
          line.removeFirst(head.count)
        }
        advance = TextWidth.advance(of: line, isStrong: isStrong)
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > mostLines, mostLines > 0 else { return lines }
    let kept = lines[mostLines - 1]
    let head = longestHead(of: kept, where: { fits($0 + "…") })
    return lines.prefix(mostLines - 1) + [head + "…"]
  }

  /// The longest beginning that passes, of one character at least.
  private static func longestHead(of text: String, where fits: (String) -> Bool) -> String {
    var head = text
    while head.count > 1, !fits(head) { head.removeLast() }
    return head
  }
}
