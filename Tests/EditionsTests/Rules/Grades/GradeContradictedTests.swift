import ContentSamples
import Testing

@Suite("grade-contradicted")
struct GradeContradictedTests {
  private func graded(_ awarded: String, _ thresholds: String) -> [String] {
    Content.oneMeasure(
      "period,value\nYE 2019-06,1200\nYE 2021-12,900",
      definition: [
        "better: lower", "grade:", "  awarded: \(awarded)", "  because: It was seen.",
        "  thresholds: \(thresholds)",
      ]
    ).replacing(
      "sections: [theft]", with: "sections: [theft]\ngrades: [good, fair, poor]",
      in: "editions/2022-02/edition.yml"
    ).problems
  }

  @Test("an awarded grade is the one that the thresholds give")
  func contradicted() {
    #expect(graded("fair", "[800, 1000]") == [])
    #expect(
      graded("good", "[800, 1000]") == [
        """
        \(Content.thefts)/measure.yml:5:12 The grade `good` was awarded, and by the thresholds 900 is `fair`. \
        Mend the grade, the thresholds or the value, or say under `stands` why it was awarded.
        """
      ])
  }

  @Test("an awarded grade is one of those that known thresholds leave open")
  func open() {
    #expect(graded("good", "{ fair: 1000 }") == [])
    #expect(graded("fair", "{ fair: 1000 }") == [])
    #expect(
      graded("poor", "{ fair: 1000 }").first?.contains("by the thresholds 900 is `good` or `fair`.") == true)
  }
}
