import Diagnostics
import Testing

@Suite("The byte of a place")
struct PlaceOffsetTests {
  @Test(
    "is the one that the place was made of",
    arguments: ["one\ntwo\n", "\u{FEFF}ö\r\nüx\r\n", "", "\n\na", "no end"])
  func inverse(text: String) {
    let file = SourceFile(path: "a", text: text)
    let starts = file.bytes.indices.filter { file.bytes[$0] & 0xC0 != 0x80 && file.bytes[$0] != .lineFeed }
    for offset in starts + [file.bytes.count] {
      let place = file.place(atByte: offset)
      #expect(file.place(atByte: file.offset(of: place)) == place, "\(offset)")
    }
  }
}
