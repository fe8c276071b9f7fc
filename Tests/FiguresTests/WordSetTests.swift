import Figures
import Testing

@Suite("A few words that are looked for among many")
struct WordSetTests {
  private let words = WordSet(["half", "third", "a"])

  @Test(
    "each of them is found, in any case", arguments: ["half", "Half", "HALF", "third", "thirD", "a", "A"])
  func found(word: String) { #expect(contains(word)) }

  @Test(
    "no other word is, whatever its length and its first and last letters",
    arguments: ["", "hulf", "hal", "halff", "thrid", "b", "thirds", "h\u{e9}lf", "\u{a3}", "1", "!alf"])
  func notFound(word: String) { #expect(!contains(word)) }

  @Test("a set of no words holds none")
  func empty() { #expect(!Array("a".utf8).withUnsafeBufferPointer { WordSet([]).contains($0) }) }

  private func contains(_ word: String) -> Bool {
    Array(word.utf8).withUnsafeBufferPointer { words.contains($0) }
  }
}
