import ContentSamples
import Testing

@Suite("retired-measure")
struct RetiredMeasureTests {
  private let file = "\(Content.thefts)/measure.yml"

  private func retired(_ successor: String) -> Content {
    Content.oneMeasure(
      "period,value\n2021,900",
      definition: ["retired: The force no longer counts them.", "successor: \(successor)"])
  }

  @Test("a successor is a measure of a published edition")
  func successor() {
    #expect(
      retired("robberies").problems == [
        "\(file):4:12 No published edition has a measure `robberies`. There is none to choose from."
      ])
    #expect(
      retired("thefts").problems == [
        """
        \(file):4:12 The measure is its own successor. \
        Name the measure that is reported instead, or take `successor` out.
        """
      ])
  }

  @Test("a successor may come with a later edition, once that is published")
  func later() {
    let later = retired("robberies").withNextEdition
      .moving("editions/2022-05/theft/thefts/data.csv", to: "editions/2022-05/theft/robberies/data.csv")
      .with("editions/2022-05/theft/thefts/measure.yml", nil)
      .with(
        "editions/2022-05/theft/robberies/measure.yml",
        "title: Robberies\nnoun: robberies\nsource: { title: Paper 8, place: paragraph 1 }"
      )
      .replacing(
        "measures: [thefts]", with: "measures: [robberies]", in: "editions/2022-05/theft/section.yml")
    #expect(later.problems == [])
    let draft = later.replacing("state: published", with: "state: draft", in: "editions/2022-05/edition.yml")
    #expect(draft.problems.first?.contains("No published edition has a measure `robberies`.") == true)
  }

  @Test("a measure that comes back says what changed")
  func again() {
    let again = Content.oneMeasure("period,value\n2021,900", definition: ["retired: They are not counted."])
      .withNextEdition.withFurtherFigures
      .replacing(
        "retired: They are not counted.\n", with: "", in: "editions/2022-05/theft/thefts/measure.yml")
    #expect(
      again.problems == [
        """
        editions/2022-05/theft/thefts/measure.yml The measure was retired in an earlier edition, and is reported \
        again. Say under `changed` why, or give what is now another measure another folder. \
        (\(file) It was retired here.)
        """
      ])
  }
}
