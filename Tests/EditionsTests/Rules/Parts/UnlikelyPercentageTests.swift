import ContentSamples
import Testing

@Suite("unlikely-percentage")
struct UnlikelyPercentageTests {
  private let data = "\(Content.thefts)/data.csv"

  private func problems(_ rows: String, head: String = "period,value", _ lines: [String] = []) -> [String] {
    Content.oneMeasure("\(head)\n\(rows)", definition: ["unit: percent"] + lines).problems
  }

  @Test("the only percentage above 100 most often lacks its decimal point")
  func alone() {
    #expect(
      problems("2019,74.9\n2020,756\n2021,77.1") == [
        """
        warning \(data):3 756% is the only percentage above 100 in the table. \
        Mend it where its decimal point is missing; or say under `stands` what it is.
        """
      ])
    #expect(problems("2019,74.9\n2020,100") == [])
  }

  @Test("several may be above 100, and none above 1,000")
  func several() {
    #expect(problems("2019,104\n2020,111.5\n2021,98") == [])
    #expect(
      problems("2019,104\n2020,3120") == [
        """
        warning \(data):3 3,120% is hardly a percentage. In a measure of per cent write the percentage; of counts, \
        set `unit: count`. Or say under `stands` what it is.
        """
      ])
  }

  @Test("a change may be of any size, and so may what is out of a requirement")
  func changes() {
    #expect(problems("2021,150%,2019", head: "period,percent,against") == [])
    #expect(problems("2021,109,80", head: "period,value,of", ["of: requirement"]) == [])
  }
}
