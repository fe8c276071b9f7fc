import Testing

@testable import Charts

@Suite("Bands")
struct BandScaleTests {
  @Test("bands share the width, each with its gap around it")
  func bandsShareTheWidth() {
    let scale = BandScale(count: 4, gap: 0.2)
    #expect(scale.step == 25)
    #expect(scale.width == 20)
    #expect((0..<4).map(scale.start) == [2.5, 27.5, 52.5, 77.5])
  }

  @Test("no bands and one band have the whole width")
  func noBands() {
    #expect(BandScale(count: 0, gap: 0).step == 100)
    #expect(BandScale(count: 1, gap: 0).centre(0) == 50)
  }
}
