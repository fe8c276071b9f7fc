import ContentSamples
import Testing

@testable import Editions

@Suite("Evidence")
struct EvidenceTests {
  private let thefts = "\(Content.thefts)/measure.yml"
  private let survey = "editions/2022-02/theft/survey/measure.yml"

  @Test("says how a measure stands to the official one, and why")
  func evidence() throws {
    let measures = try #require(Content.northshire.publication?.editions.first).measures
    #expect(measures.map { $0.evidence?.kind } == [.official, .proxy])
    #expect(measures.map { $0.evidence?.official?.title } == ["Thefts", "Thefts in the survey"])
    #expect(
      measures.map { $0.evidence?.because?.plainText } == [
        nil, "The national survey has no figure for one force.",
      ])
  }

  @Test("is said of every measure of a priority")
  func missing() {
    let content = Content.northshire.replacing("evidence: official\n", with: "", in: thefts)
    #expect(
      content.problems == [
        """
        \(thefts) The measure does not say how it stands to the official one. Add `evidence`, which is one of \
        `official`, `proxy`, `not available`, `not applicable` or `local`.
        """
      ])
  }

  @Test(
    "that is neither official nor local gives its reason",
    arguments: ["proxy", "not available", "not applicable"])
  func reason(kind: String) {
    var content = Content.northshire.replacing("evidence: proxy", with: "evidence: \(kind)", in: survey)
      .replacing("because: The national survey has no figure for one force.", with: "", in: survey)
    if kind != "proxy" { content = content.with("editions/2022-02/theft/survey/data.csv", nil) }
    #expect(
      content.problems == [
        "\(survey):5:11 The measure is `\(kind)` and does not say why. Say why under `because`."
      ])
  }

  @Test("that is not local names the official measure")
  func official() {
    let content = Content.northshire.replacing("official: thefts\n", with: "", in: thefts)
    #expect(
      content.problems == [
        "\(thefts):7:11 The measure is `official` and does not name the official one. Name it under `official`."
      ])
  }

  @Test("that is local needs neither a reason nor an official measure")
  func local() throws {
    let content = Content.northshire.replacing(
      "evidence: official\nofficial: thefts", with: "evidence: local", in: thefts
    ).replacing("  - survey", with: "  - survey\n  - official", in: "editions/2022-02/theft/section.yml")
      .with(
        "editions/2022-02/theft/official/measure.yml",
        "title: All thefts\nnoun: thefts\nevidence: not available\nofficial: thefts\nbecause: Nobody counts.")
    #expect(content.problems == [])
  }

  @Test("names an official measure of its own priority")
  func unknownOfficial() {
    let content = Content.northshire.replacing("official: thefts", with: "official: theft", in: thefts)
    #expect(
      content.problems == [
        "\(thefts):8:11 The priority has no official measure `theft`. Did you mean `thefts`?"
      ])
  }

  @Test("a measure without figures says why, or is missed")
  func noData() throws {
    let without = Content.northshire.with("\(Content.thefts)/data.csv", nil)
    #expect(
      without.problems == [
        "\(thefts) The measure has no data and does not say why. Add `data.csv`, or say why under `no-data`."
      ])
    let reasoned = without.replacing(
      "note: Attempts", with: "no-data: Not yet counted.\nnote: Attempts", in: thefts)
    #expect(reasoned.problems == [])
    let measure = try #require(reasoned.publication?.editions.first?.measures.first)
    #expect(measure.noData?.plainText == "Not yet counted.")
    #expect(measure.dataset.observations.isEmpty)
    #expect(measure.findings.latest == nil)
  }

  @Test("a measure that says why it has no data has none")
  func dataBesideNoData() {
    let file = "\(Content.thefts)/measure.yml"
    let content = Content.oneMeasure("period,value\n2021,5", definition: ["no-data: Nobody counts."])
    #expect(
      content.problems == [
        "\(file):3:10 The measure says why it has no data, and has data. Take `no-data` out, or the data."
      ])
    let header = content.with("\(Content.thefts)/data.csv", "period,value")
    #expect(!header.problems.contains { $0.contains("and has data") })
  }

  @Test("a measure that is not available has no data")
  func dataOfNothing() {
    let content = Content.northshire.replacing("evidence: proxy", with: "evidence: not available", in: survey)
    #expect(
      content.problems == [
        """
        \(survey):5:11 The measure is `not available` and has data. \
        Take the data out, or call the evidence `official`, `proxy` or `local`.
        """
      ])
  }
}
