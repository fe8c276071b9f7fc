/// A few words in ASCII that are looked for among many: most words of a text have another length or other letters at
/// their ends than all of them, and need no comparison.
public struct WordSet: Sendable {
  private let words: Set<String>
  private let longest: Int
  /// Which shapes the words have.
  private let shapes: [Bool]

  /// A set of these words, of which none is empty.
  public init(_ words: some Sequence<String>) {
    let words = Set(words.map { $0.lowercased() })
    let longest = words.map(\.utf8.count).max() ?? 0
    var shapes = [Bool](repeating: false, count: (longest + 1) * 32 * 32)
    for word in words {
      Array(word.utf8).withUnsafeBufferPointer { shapes[WordSet.shape(of: $0)] = true }
    }
    (self.words, self.longest, self.shapes) = (words, longest, shapes)
  }

  /// Whether the letters, in UTF-8, are those of one of the words, in any case.
  public func contains(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !letters.isEmpty, letters.count <= longest, shapes[WordSet.shape(of: letters)] else {
      return false
    }
    return words.contains(String(decoding: letters, as: UTF8.self).lowercased())
  }

  /// Whether `word`, in any case, is one of them.
  func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { contains($0) }
  }

  /// The length of a word and its first and last letter, small or large, as one number.
  private static func shape(of letters: UnsafeBufferPointer<UInt8>) -> Int {
    (letters.count << 5 | Int(letters[0] & 0x1F)) << 5 | Int(letters[letters.count - 1] & 0x1F)
  }
}
