import ContentSamples
import Testing

@Suite("repeated-data")
struct RepeatedDataTests {
  private let later = "editions/2022-05/theft/thefts"
  private let content = Content.oneMeasure("period,value\n2021,900").withNextEdition

  @Test("data that nobody has replaced since the last edition are told")
  func repeated() {
    #expect(
      content.problems == [
        """
        warning \(later)/data.csv These data are the same as in the last edition that has the measure. \
        Bring the new figures, or say under `update` in `measure.yml` why there are none. \
        (editions/2022-02/theft/thefts/data.csv They stand here.)
        """
      ])
  }

  @Test("a further row, a reason, or that the measure is retired is enough")
  func right() {
    #expect(content.withFurtherFigures.problems == [])
    for said in ["update: { because: The source publishes once a year. }", "retired: It is not counted."] {
      let explained = content.replacing(
        "noun: thefts", with: "noun: thefts\n\(said)", in: "\(later)/measure.yml")
      #expect(explained.problems == [])
    }
  }
}
