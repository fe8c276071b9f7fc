import ContentSamples
import Testing

@Suite("What is said of the further tables of a measure")
struct MeasureDataTests {
  private let definition = "\(Content.thefts)/measure.yml"
  private let table = "\(Content.thefts)/by-channel.csv"

  private func problems(_ name: String, table text: String, _ others: [String] = []) -> [String] {
    Content.oneMeasure(
      "period,value\nYE 2019-06,200\nYE 2021-06,150",
      definition: ["tables: { \(name): { noun: reports } }"] + others, others: [table: text]
    ).problems
  }

  @Test("hides no other problem where it is said of a table that is not there")
  func unknown() {
    let table = "period,value\n2019-01,3\n2019-02,4\n2019-04,5\n2019-05,5\n"
    let note = ["note: There were [151](=value)."]
    let others = problems("by-channel", table: table, note)
    #expect(others.map { $0.contains("`151`") || $0.contains("March 2019") } == [true, true])
    let unknown =
      "\(definition):3:11 The measure has no further table `by-chanel`. Did you mean `by-channel`?"
    #expect(Set(problems("by-chanel", table: table, note)) == Set(others + [unknown]))
  }

  @Test("is not said of nothing where the table cannot be read")
  func unreadable() {
    #expect(
      problems("by-channel", table: "period;value\n2021;3") == [
        """
        \(table):1 The cells of this table are separated by semicolons, not commas. \
        Save the file in Excel as `CSV UTF-8 (comma delimited)`.
        """
      ])
  }
}
