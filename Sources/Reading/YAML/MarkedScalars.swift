import Yams

extension [Unicode.Scalar] {
  /// The index of the scalar at `mark`; nil beyond the end.
  func index(of mark: Mark) -> Int? {
    let index = start(ofLine: mark.line) + mark.column - 1
    return indices.contains(index) ? index : nil
  }

  /// The character at `mark`; a line feed at the end.
  func character(at mark: Mark) -> Character { index(of: mark).map { Character(self[$0]) } ?? "\n" }

  /// Whether a colon and a space stand on the line before `mark`.
  func lineHasColon(before mark: Mark) -> Bool {
    let line = line(before: mark)
    return zip(line, line.dropFirst()).contains { $0 == ":" && $1.properties.isWhitespace }
  }

  /// Whether the last thing on the line before `mark` is a quote.
  func isQuote(before mark: Mark) -> Bool {
    let last = line(before: mark).last { !$0.properties.isWhitespace }
    return last == "\"" || last == "'"
  }

  private func line(before mark: Mark) -> ArraySlice<Unicode.Scalar> {
    self[start(ofLine: mark.line)...].prefix(mark.column - 1)
  }

  private func start(ofLine number: Int) -> Int {
    var start = 0
    for _ in 1..<Swift.max(number, 1) {
      guard let end = self[start...].firstIndex(where: { $0 == "\n" || $0 == "\r" }) else { return count }
      let isPair = self[end] == "\r" && self[(end + 1)...].first == "\n"
      start = end + (isPair ? 2 : 1)
    }
    return start
  }
}
