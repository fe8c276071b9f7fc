import ContentSamples
import Testing

@Suite("parted-thousands")
struct PartedThousandsTests {
  private let data = "\(Content.thefts)/data.csv"

  private func problems(_ rows: String) -> [String] {
    Content.oneMeasure("period,value,of\n\(rows)").problems
  }

  @Test("a value out of a whole, alone among thousands, may be one number that a comma has parted")
  func parted() {
    #expect(
      problems("2019,1190,\n2020,\"1,100\",\n2021,1,234") == [
        """
        warning \(data):4 The value is 1 out of 234, among values such as 1,100: a comma may have parted 1,234. \
        Quote the number, `"1,234"`, or leave its comma out; or say under `stands` that it is out of a whole.
        """
      ])
  }

  @Test(
    "a part of a whole is one",
    arguments: [
      "2019,1190,\n2020,1100,\n2021,9,234", "2019,190,\n2020,1100,\n2021,1,234", "2020,1,221\n2021,1,234",
      "2019,1190,\n2021,1,34", "2019,1190,\n2021,1,1234", "2021,1,234",
    ])
  func wholes(rows: String) {
    #expect(problems(rows) == [])
  }
}
