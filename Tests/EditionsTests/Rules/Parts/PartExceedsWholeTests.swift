import ContentSamples
import Testing

@Suite("part-exceeds-whole")
struct PartExceedsWholeTests {
  private let data = "\(Content.thefts)/data.csv"

  @Test("a value is no larger than what it is out of")
  func value() {
    #expect(
      Content.oneMeasure("period,value,of\n2021,709,707").problems == [
        """
        \(data):2 The value, 709, is larger than what it is out of, 707. \
        Mend whichever is wrong; where `of` is a requirement, say `of: requirement` in `measure.yml`.
        """
      ])
    #expect(Content.oneMeasure("period,value,of\n2021,707,707").problems == [])
  }

  @Test("a requirement may be surpassed")
  func requirement() {
    #expect(
      Content.oneMeasure("period,value,of\n2021,709,707", definition: ["of: requirement"]).problems == [])
  }

  @Test("a percentage of a sample is no part of it")
  func sample() {
    #expect(Content.oneMeasure("period,value,of\n2021,79,50", definition: ["unit: percent"]).problems == [])
    #expect(Content.oneMeasure("period,value,of\n2021,100,50", definition: ["unit: percent"]).problems == [])
  }

  @Test("a percentage of a sample is 100 at most, and one of a requirement is not")
  func percentage() {
    let swapped = Content.oneMeasure("period,value,of\n2021,398.0,75.6", definition: ["unit: percent"])
    #expect(
      swapped.problems == [
        """
        \(data):2 The value, 398.0%, is a percentage of 75.6, and no part is more than 100% of its whole. Write the \
        per cent in `value` and the sample or the whole that it is of in `of`, such as `56%,398`; where `of` is a \
        requirement, say `of: requirement` in `measure.yml`.
        """
      ])
    let asked = swapped.replacing(
      "unit:", with: "of: requirement\nunit:", in: "\(Content.thefts)/measure.yml")
    #expect(asked.problems == [])
  }

  @Test("a district is no larger than the force, nor a category than the total")
  func row() {
    let district = Content.oneMeasure("period,area,value\n2021,,900\n2021,Ayford,901\n2021,Southshire,2000")
    #expect(
      district.problems
        == [
          "\(data):3 The value, 901, is larger than the total over `area`, 900. Mend whichever is wrong.",
          "\(data):2 The total over `area` is 900, and its parts sum to 901. Mend whichever is wrong. (\(data):3 The first part is here.)",
        ].sorted())
    let category = Content.oneMeasure(
      "period,kind,value\n2021,,900\n2021,bicycle,950",
      definition: ["categories: { kind: [bicycle, car] }", "non-additive: [kind]"])
    #expect(
      category.problems == [
        "\(data):3 The value, 950, is larger than the total over `kind`, 900. Mend whichever is wrong."
      ])
  }
}
