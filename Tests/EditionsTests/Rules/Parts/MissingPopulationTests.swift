import ContentSamples
import Testing

@Suite("missing-population")
struct MissingPopulationTests {
  private let data = "\(Content.thefts)/data.csv"

  private func problems(_ rows: String, people: String?, definition: [String] = ["derive: rate"]) -> [String]
  {
    Content.oneMeasure(
      "period,area,value\n\(rows)", definition: ["unit: per 1,000"] + definition,
      others: people.map { ["population.csv": "area,year,age,people,source\n\($0)"] } ?? [:]
    ).problems
  }

  @Test("each area is named once, with the years that the table lacks")
  func missing() {
    #expect(
      problems(
        "2019,,1000\n2019,ayford,500\n2019,beeham,90\n2020,,1000\nYE 2021-06,beeham,80\n2021,beeham,[x]",
        people: ",2019,all,500000,x\nayford,2019,all,200000,x\nbeeham,2019,10-17,9000,x") == [
          """
          warning \(data):4 `population.csv` does not say how many people live in Beeham in 2019 and 2020, so that \
          no rate can be worked out. Add the rows, of age `all`.
          """,
          """
          warning \(data):5 `population.csv` does not say how many people live in the force's area in 2020, so that \
          no rate can be worked out. Add the rows, of age `all`.
          """,
        ])
  }

  @Test("what is not counted, not dated or not divided needs nobody")
  func needless() {
    #expect(problems("2019,,1000\n2019,beeham,[x]", people: ",2019,all,500000,x") == [])
    #expect(problems("2019,,10\n2019,beeham,9", people: ",2019,all,500000,x", definition: []) == [])
  }

  @Test("where nobody is counted at all, one error names the file", arguments: [nil, "ayford,2019,all,7,x"])
  func nobody(people: String?) {
    #expect(
      problems("2019,,1000\n2020,,900", people: people) == [
        """
        \(Content.thefts)/measure.yml No rate can be derived: `population.csv` has no people for any row of the data. \
        Add the people of each area, and of the force itself with an empty area, for the year in the middle of each \
        period to `population.csv`; or take `derive` out.
        """
      ])
  }
}
