import Numerals
import Testing

@Suite("Small numbers in words")
struct CardinalTests {
  @Test("words reach to twelve, and digits stand for the rest")
  func words() {
    #expect(Cardinal.write(0) == "zero")
    #expect(Cardinal.write(7) == "seven")
    #expect(Cardinal.write(12) == "twelve")
    #expect(Cardinal.write(13) == "13")
    #expect(Cardinal.write(1_200) == "1,200")
    #expect(Cardinal.write(-1) == "\u{2212}1")
  }
}
