import ContentSamples
import Testing

@Suite("shares-exceed-whole")
struct SharesExceedWholeTests {
  private let data = "\(Content.thefts)/data.csv"
  private let kinds = ["categories: { kind: [bicycle, car, van] }"]

  @Test("categories of one whole do not sum to more than it, and the first beyond it is told")
  func exceed() {
    let rows = "period,kind,value,of\n2021,bicycle,20,33\n2021,car,14,33\n2021,van,1,33"
    #expect(
      Content.oneMeasure(rows, definition: kinds).problems == [
        """
        \(data):3 The rows of `kind` up to this one sum to 34, and are out of 33. Mend whichever is wrong; where the \
        categories overlap, add `kind` to `non-additive` in `measure.yml`.
        """
      ])
    #expect(Content.oneMeasure(rows, definition: kinds + ["non-additive: [kind]"]).problems == [])
  }

  @Test("categories that make up the whole or less of it, and those of another whole, are right")
  func right() {
    let rows = "period,kind,value,of\n2021,bicycle,20,33\n2021,car,13,33\n2021,van,1,40\n2020,van,1,33"
    #expect(Content.oneMeasure(rows, definition: kinds).problems == [])
    let pence = "period,kind,value,of\n2021,bicycle,0.10,0.30\n2021,car,0.20,0.30"
    #expect(Content.oneMeasure(pence, definition: kinds + ["unit: pounds"]).problems == [])
  }
}
