import ContentSamples
import Testing

@Suite("suppressed-given-away")
struct SuppressedGivenAwayTests {
  private let data = "\(Content.thefts)/data.csv"

  private func content(_ rows: String) -> Content {
    Content.oneMeasure("period,area,value\n2021,,900\n\(rows)")
  }

  @Test("one confidential part among printed ones is the total less the others")
  func givenAway() {
    #expect(
      content("2021,Ayford,600\n2021,Beeham,[c]\n2021,Cold Dene,90").problems == [
        """
        \(data):4 The confidential value is given away: it is the total over `area` less the other parts. \
        Suppress a second part as well, or the total. (\(data):2 The total is here.)
        """
      ])
  }

  @Test(
    "two hidden parts, a part that is missing for another reason, and a part that has no row keep it",
    arguments: [
      "2021,Ayford,600\n2021,Beeham,[c]\n2021,Cold Dene,[c]",
      "2021,Ayford,600\n2021,Beeham,[x]\n2021,Cold Dene,90",
      "2021,Ayford,600\n2021,Beeham,[c]",
    ])
  func kept(rows: String) {
    #expect(content(rows).problems == [])
  }
}
