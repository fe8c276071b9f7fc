import Figures
import Numerals
import Testing

@Suite("The tables of words")
struct WordTableTests {
  @Test("each word of direction has one meaning")
  func directions() {
    let words = DirectionWord.up + DirectionWord.down + DirectionWord.level + DirectionWord.negations
    #expect(Set(words).count == words.count)
  }

  @Test("each word of a number has one meaning, but for ordinals that are parts too")
  func numbers() {
    let words =
      Cardinal.words + NumberWord.none + NumberWord.tooLong + NumberWord.powers.keys
      + NumberWord.multiples.keys + NumberWord.halvings + NumberWord.parts.keys
    #expect(Set(words).count == words.count)
    #expect(Cardinal.words.count == 13 && NumberWord.ordinals.count == 12)
  }
}
