import ContentSamples
import Testing

@Suite("same-name")
struct SameNameTests {
  private let other = "editions/2022-02/theft/vans/measure.yml"

  private func problems(_ first: String, _ second: String) -> [String] {
    Content.oneMeasure("period,value\n2021,900")
      .copying(Content.thefts, to: "editions/2022-02/theft/vans")
      .replacing("[thefts]", with: "[thefts, vans]", in: "editions/2022-02/theft/section.yml")
      .replacing("title: Thefts", with: first, in: "\(Content.thefts)/measure.yml")
      .replacing("title: Thefts", with: second, in: other).problems
  }

  @Test("two measures have no title in common, nor a short one")
  func same() {
    #expect(
      problems("title: Thefts", "title: thefts\nshort: Vans") == [
        """
        warning \(other):1:8 The measure `thefts` of this edition is called `thefts` too. \
        Give one of them another `title`.
        """
      ])
    #expect(
      problems("title: All thefts\nshort: Theft", "title: Theft") == [
        """
        warning \(other):1:8 The measure `thefts` of this edition is called `Theft` too. \
        Give one of them another `short`.
        """
      ])
    #expect(problems("title: Theft\nshort: All thefts", "title: Thefts of vans\nshort: Theft") == [])
  }

  @Test("two editions have the same measure")
  func editions() {
    #expect(Content.oneMeasure("period,value\n2021,900").withNextEdition.withFurtherFigures.problems == [])
  }
}
