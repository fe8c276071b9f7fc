import ContentSamples
import Testing

@Suite("rate-contradicted")
struct RateContradictedTests {
  private let rate = "editions/2022-02/theft/rate"

  /// 1,200 thefts among 500,000 people are 2.4 for each 1,000.
  private func content(rate value: String, period: String = "2019") -> Content {
    Content.oneMeasure("period,value\n2019,1200\n2020,900")
      .with("population.csv", "area,year,age,people,source\n,2019,all,500000,Estimates")
      .with("editions/2022-02/theft/section.yml", "title: Theft\nmeasures: [thefts, rate]")
      .with(
        "\(rate)/measure.yml",
        "title: Rate\nnoun: thefts\nunit: per 1,000\nsource: { title: Paper 7, place: paragraph 2 }"
      )
      .with("\(rate)/data.csv", "period,value\n2020,[x]\n\(period),\(value)")
  }

  @Test("a rate that count and population contradict is told with what they give")
  func contradicted() {
    #expect(
      content(rate: "2.6").problems == [
        """
        warning \(rate)/data.csv:3 The rate is printed as 2.6, and the count and the population give 2.4 (1,200 of \
        500,000 people). Mend whichever is wrong, or say under `stands` which estimate of the population was used.
        """
      ])
  }

  @Test("a rate of what two measures count differently is left alone, and of what they count alike is not")
  func twoCounts() {
    func problems(_ other: String) -> Int {
      content(rate: "2.6")
        .replacing("[thefts, rate]", with: "[thefts, rate, others]", in: "editions/2022-02/theft/section.yml")
        .with(
          "editions/2022-02/theft/others/measure.yml",
          "title: Other thefts\nnoun: thefts\nsource: { title: Paper 7, place: paragraph 3 }"
        )
        .with("editions/2022-02/theft/others/data.csv", "period,value\n2019,\(other)\n2020,1").problems.count
    }
    #expect(problems("1400") == 0)
    #expect(problems("1200 [p]") == 1)
  }

  @Test("a rate that agrees, and one of which a part is not at hand, are right")
  func agrees() {
    #expect(content(rate: "2.4").problems == [])
    #expect(content(rate: "2").problems == [])
    #expect(content(rate: "7.7", period: "2018").problems == [])
  }
}
