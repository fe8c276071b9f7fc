import ContentSamples
import Measures
import Testing

@testable import Editions

@Suite("Derived data")
struct DerivedDataTests {
  @Test("year-ending sums are of the twelve months up to each, and what was printed stays beside them")
  func yearEnding() throws {
    // January 2020 to February 2021: 10, 11, … 23.
    let months = (0..<14).map { index in
      "\(2020 + index / 12)-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1),\(10 + index)"
    }
    let content = Content.oneMeasure(
      (["period,value"] + months).joined(separator: "\n"), definition: ["derive: year-ending"],
      baseline: "YE 2020-12")
    let measure = try #require(content.measure)
    #expect(measure.dataset.observations.count == 14)
    #expect(
      measure.reported.observations.map(\.period.notation) == ["YE 2020-12", "YE 2021-01", "YE 2021-02"])
    // 10 + … + 21, 11 + … + 22, 12 + … + 23.
    #expect(measure.reported.observations.map(\.value?.number) == [186, 198, 210])
    #expect(measure.findings.latest?.value?.number == 210)
    #expect(measure.findings.change?.difference?.value.number == 24)
  }

  @Test("rates are of the population in the middle of the period, by area")
  func rates() throws {
    let content = Content.oneMeasure(
      "period,area,value\n2019,,1000\n2019,ayford,500\n2019,beeham,90\n2020,,1000",
      definition: ["unit: \"per 1,000\"", "derive: rate"],
      others: [
        "population.csv": "area,year,age,people,source\n,2019,all,500000,x\nayford,2019,all,200000,x"
      ])
    let measure = try #require(content.measure)
    #expect(measure.dataset.observations.map(\.value?.number) == [1000, 500, 90, 1000])
    // 1,000 of 500,000 are 2 of each 1,000; 500 of 200,000 are 2.5. Nobody is counted in Beeham, or in 2020.
    #expect(
      measure.reported.series.map { $0.points.map(\.value) } == [
        [Value(2, decimals: 1), Value(.missing(.notAvailable))], [Value(2.5, decimals: 1)],
        [Value(.missing(.notAvailable))],
      ])
  }

  @Test("the change of a rate is that of the rates themselves, for words and for a target")
  func changeOfRates() throws {
    func content(_ words: String, target: String = "-0.18") -> Content {
      Content.oneMeasure(
        "period,value\n2019,720\n2020,600",
        definition: [
          "unit: \"per 1,000\"", "derive: rate", "decimals: 2", "better: lower",
          "target: { change: \(target) }", "note: \(words)",
        ],
        others: [
          "population.csv": "area,year,age,people,source\n,2019,all,800000,x\n,2020,all,833600,x"
        ], baseline: "2019")
    }
    // 600 / 833.6 − 720 / 800 is −0.1802…
    #expect(content("There was [a fall of 0.18](=change).").problems == [])
    #expect(content("There was [a fall of 0.180](=change).").problems == [])
    #expect(
      content("There was [a fall of 0.20](=change).").problems == [
        """
        \(Content.thefts)/measure.yml:8:17 The words say `a fall of 0.20`, the data say a fall of 0.180 (0.90 to \
        0.72). Write `?` in place of the words, or mend whichever is wrong.
        """
      ])
    #expect(content("Thefts.", target: "-0.18").measure?.target?.standing.isMet == true)
    #expect(content("Thefts.", target: "-0.19").measure?.target?.standing.isMet == false)
  }
}
