import Measures
import Numerals

extension Period {
  /// Reads a period as a formula has it, with `-` for each space: `YE-2019-06`, `2019/20-Q1`,
  /// `12-months-not-stated`. Nil where it is none.
  init?(atom: String) {
    let words = Period.withSpaces(atom)
    let notStated = "not stated"
    if words.hasSuffix(" \(notStated)") {
      try? self.init(reading: "\(words.dropLast(notStated.count))(\(notStated))")
    } else {
      try? self.init(reading: words)
    }
  }

  /// The period as a formula has it: `YE-2019-06`.
  var atom: String {
    String(notation.filter { !"()".contains($0) }.map { $0 == " " ? "-" : $0 })
  }

  /// A hyphen beside a letter stands for a space; one between digits is the author's own.
  private static func withSpaces(_ atom: String) -> String {
    let characters = Array(atom)
    return String(
      characters.indices.map { index in
        guard characters[index] == "-" else { return characters[index] }
        let neighbours = [index - 1, index + 1].filter(characters.indices.contains)
        return neighbours.contains { characters[$0].isLetter } ? " " : "-"
      })
  }
}
