import CommonMark
import Testing

@Suite("A growing piece of HTML")
struct HTMLTextTests {
  private let long = [UInt8](repeating: UInt8(ascii: "x"), count: 5000)

  @Test("holds what is long as it is, between what was written before and after it")
  func longPiece() {
    var html = HTMLText()
    html.write("<p>")
    html.write(long)
    html.write(Array("</p>".utf8))
    #expect(html.pieces == [Array("<p>".utf8), long, Array("</p>".utf8)])
    #expect(html.string == "<p>" + String(repeating: "x", count: 5000) + "</p>")
  }

  @Test("ends the line of a long piece too, and none twice")
  func lines() {
    var html = HTMLText()
    html.write(long)
    html.endLine()
    html.endLine()
    #expect(html.string.hasSuffix("x\n") && html.string.utf8.count == 5001)
  }

  @Test("loses nothing of many short pieces")
  func short() {
    var html = HTMLText()
    for number in 0..<40_000 { html.write(Array("\(number),".utf8)) }
    #expect(html.string == (0..<40_000).map { "\($0)," }.joined())
    #expect(html.pieces.count > 1)
  }
}
