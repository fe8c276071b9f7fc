import SeededNumbers
import Testing

@testable import Changes

@Suite("Changed words")
struct WordChangeTests {
  /// The runs with their marks, as readers of a text see them.
  private func marked(_ old: String, _ new: String) -> String {
    WordChange.changes(from: old, to: new).map { run in
      switch run.kind {
      case .kept: run.text
      case .deleted: "[-\(run.text)-]"
      case .inserted: "{+\(run.text)+}"
      }
    }.joined(separator: " ")
  }

  @Test(
    "are found word by word",
    arguments: [
      ("Thefts fell by ten.", "Thefts fell by ten.", "Thefts fell by ten."),
      ("Thefts fell by ten.", "Thefts rose by ten.", "Thefts [-fell-] {+rose+} by ten."),
      ("one two three", "two three four", "[-one-] two three {+four+}"),
      ("", "new words", "{+new words+}"), ("old words", "", "[-old words-]"), ("", "", ""),
      ("the cat and the dog", "the dog and the cat", "the [-cat-] {+dog+} and the [-dog-] {+cat+}"),
      ("a  b\nc", "a b c", "a b c"),
      ("first\n\nsecond", "first\n\nsecond\n\nthird", "first\n\nsecond {+\n\nthird+}"),
      ("a a a a", "a a", "a a [-a a-]"),
    ])
  func runs(old: String, new: String, expected: String) {
    #expect(marked(old, new) == expected)
  }

  @Test("make up both texts again, whatever the texts are")
  func whole() {
    var random = Random(seed: 7)
    for _ in 0..<300 {
      let old = random.words(), new = random.words()
      let runs = WordChange.changes(from: old.joined(separator: " "), to: new.joined(separator: " "))
      func text(without kind: WordChange.Kind) -> [Substring] {
        runs.filter { $0.kind != kind }.flatMap { $0.text.split(separator: " ") }
      }
      #expect(text(without: .inserted) == old.map { Substring($0) })
      #expect(text(without: .deleted) == new.map { Substring($0) })
      #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.kind != $1.kind })
    }
  }

  @Test("of two texts of 10,000 words that share nothing but common words are found in few steps")
  func long() {
    var random = Random(seed: 1)
    let old = (0..<10_000).map { _ in "w\(random.next(below: 50))" }
    let new = (0..<10_000).map { _ in "w\(random.next(below: 50))" }
    let runs = WordChange.changes(from: old.joined(separator: " "), to: new.joined(separator: " "))
    let kept = runs.filter { $0.kind == .kept }.flatMap { $0.text.split(separator: " ") }
    let deleted = runs.filter { $0.kind == .deleted }.flatMap { $0.text.split(separator: " ") }
    #expect(kept.count + deleted.count == 10_000)
  }

  @Test("of a long text with a few edits are those edits alone")
  func fewEdits() {
    var words = (0..<10_000).map { "word\($0 % 997)" }
    let old = words.joined(separator: " ")
    words[5000] = "changed"
    words.remove(at: 9000)
    let runs = WordChange.changes(from: old, to: words.joined(separator: " "))
    #expect(runs.filter { $0.kind == .inserted } == [WordChange(.inserted, "changed")])
    #expect(runs.filter { $0.kind == .deleted }.flatMap { $0.text.split(separator: " ") }.count == 2)
  }
}

/// What is made up from the numbers of a seed.
private struct Random {
  private var numbers: SplitMix64

  init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

  mutating func next(below limit: Int) -> Int { Int(numbers.next() % UInt64(limit)) }

  /// Up to a dozen words of few letters.
  mutating func words() -> [String] {
    (0..<next(below: 12)).map { _ in ["a", "b", "c", "d", "e"][next(below: 5)] }
  }
}
