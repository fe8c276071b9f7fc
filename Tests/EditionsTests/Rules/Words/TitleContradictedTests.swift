import ContentSamples
import Testing

@Suite("title-contradicted")
struct TitleContradictedTests {
  private func problems(_ title: String, short: String? = nil, latest: Int = 900) -> [String] {
    Content.oneMeasure(
      "period,value\nYE 2019-06,1200\nYE 2021-12,\(latest)", definition: short.map { ["short: \($0)"] } ?? []
    ).replacing("title: Thefts\n", with: "title: \(title)\n", in: "\(Content.thefts)/measure.yml").problems
  }

  @Test("a title says of the data what they say")
  func contradicted() {
    #expect(
      problems("Thefts rose") == [
        """
        \(Content.thefts)/measure.yml:1:8 The title “Thefts rose” says `rose`, and the data fell from the year ending \
        June 2019. Name the measure without saying how it went, or mend whichever is wrong.
        """
      ])
    #expect(
      problems("Thefts", short: "Fewer thefts", latest: 1300).first?.contains(
        "says `fewer`, and the data rose") == true)
    #expect(problems("Thefts rose", latest: 1200).first?.contains("the data did not change") == true)
  }

  @Test(
    "a title that agrees, denies, or names an aim or a thing is left alone",
    arguments: [
      "Thefts fell", "Thefts that did not rise", "Growth in thefts", "Increase of thefts", "Stop the rise",
    ])
  func right(title: String) {
    #expect(problems(title) == [])
  }
}
