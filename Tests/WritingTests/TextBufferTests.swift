import SeededNumbers
import Testing
import Writing

@Suite("A text that is being written")
struct TextBufferTests {
  @Test("holds what was added, in order")
  func order() {
    var text = TextBuffer(capacity: 1)
    #expect(text.last == nil)
    text.append(UInt8(ascii: "a"))
    text.append("é")
    text.append(literal: "<b>")
    text.append([0x63, 0x64])
    text.append("")
    #expect(text.text == "aé<b>cd")
    #expect(text.bytes == Array("aé<b>cd".utf8))
    #expect(text.count == 8)
    #expect(text.last == UInt8(ascii: "d"))
  }

  @Test("gives up what was written, and goes on empty")
  func taken() {
    var text = TextBuffer()
    text.append("ab")
    #expect(text.takeBytes() == Array("ab".utf8))
    #expect(text.count == 0)
    text.append("c")
    #expect(text.text == "c")
  }

  @Test("writes reserved bytes as it is told, and all others as they are")
  func escapes() {
    for (typed, written) in [
      ("a&b", "a[38]b"), ("&", "[38]"), ("&&a", "[38][38]a"), ("a", "a"), ("", ""), ("é&é", "é[38]é"),
    ] {
      var text = TextBuffer()
      text.append(typed, escaping: { $0 == UInt8(ascii: "&") }) { byte, text in text.append("[\(byte)]") }
      #expect(text.text == written)
    }
  }

  @Test("says again what stands in it, while it grows too")
  func again() {
    var text = TextBuffer(capacity: 1)
    text.append("né,")
    for _ in 0..<40 { text.append(again: 0..<4) }
    text.append(again: 1..<3)
    #expect(text.text == String(repeating: "né,", count: 41) + "é")
  }

  @Test("is what an array of the same pieces is, however they come")
  func generated() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<200 {
      var text = TextBuffer(capacity: Int.random(in: 0...40, using: &random))
      var array: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        let piece = String(repeating: "né", count: Int.random(in: 0...30, using: &random))
        text.append(piece)
        text.append(UInt8(ascii: "."))
        array += Array(piece.utf8) + [UInt8(ascii: ".")]
      }
      #expect(text.bytes == array)
    }
  }
}
