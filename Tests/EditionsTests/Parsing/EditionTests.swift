import ContentSamples
import Measures
import Testing

@testable import Editions

@Suite("edition.yml")
struct EditionTests {
  private let file = "editions/2022-02/edition.yml"

  @Test("holds the title, the date, the baseline, the paper and the record")
  func edition() throws {
    let edition = try #require(Content.northshire.publication?.editions.first)
    #expect(edition.id == "2022-02")
    #expect(edition.title == "Shire priorities")
    #expect(edition.standfirst?.plainText == "What the force contributes.")
    #expect(edition.date.words == "22 February 2022")
    #expect(edition.baseline?.notation == "YE 2019-06")
    #expect(edition.source == PaperSource(title: "Paper 7", address: "https://papers.example/7"))
    #expect(edition.record.presentedTo == "The board")
    #expect(edition.record.presentedBy == "The deputy")
    #expect(edition.record.frequency == "Quarterly")
    #expect(edition.record.nextReview == "May 2022")
    #expect(edition.record.legalBasis == "Shire Policing Order 2020")
  }

  @Test("names the voices in order, what kind each is and whether it is required")
  func voices() throws {
    let voices = try #require(Content.northshire.publication?.editions.first).voices
    #expect(voices.map(\.id) == ["force", "commissioner", "next-quarter"])
    #expect(voices.map(\.name) == ["Northshire Police", "Commissioner", "Planned action"])
    #expect(voices.map(\.kind) == [.voice, .voice, .plan])
    #expect(voices.map(\.isRequired) == [true, false, false])
  }

  @Test("takes the framework's baseline where it names none")
  func baseline() throws {
    let content = Content.northshire.replacing("baseline: YE 2019-06\n", with: "", in: file)
    #expect(try #require(content.publication?.editions.first).baseline?.notation == "YE 2018-12")
  }

  @Test("needs a title, a date, a state and a source")
  func needs() {
    let content = Content.oneMeasure("period,value\n2021,4").with(file, "sections: [theft]")
    #expect(
      content.problems
        == ["date", "source", "state", "title"].map {
          "\(file):1:1 `\($0)` is missing, and an edition needs it. Add a line that begins with `\($0):`."
        })
  }

  @Test("is either a draft or published")
  func state() {
    let content = Content.northshire.replacing("state: published", with: "state: public", in: file)
    #expect(
      content.problems == [
        "\(file):4:8 `public` is no choice for `state`. Write one of `draft` or `published`."
      ])
  }

  @Test("a baseline in no form that analysts use is no period")
  func period() {
    let content = Content.northshire.replacing("YE 2019-06", with: "June last year", in: file)
    #expect(
      content.problems.first?.hasPrefix("\(file):6:11 `June last year` is not a period that Tally knows.")
        == true)
  }

  @Test("a voice whose name no file can have everywhere is reported")
  func voiceName() {
    let content = Content.northshire.replacing("next-quarter:", with: "Next quarter:", in: file)
      .with("editions/2022-02/theft/next-quarter.md", nil)
    #expect(
      content.problems == [
        """
        \(file):23:3 `Next quarter` cannot be part of an address on every host. \
        Name it with small letters, digits and hyphens only.
        """
      ])
  }

  @Test("an edition whose folder no address can name is reported")
  func folderName() {
    var content = Content.oneMeasure(nil, definition: ["no-data: Not counted."])
    content = content.moving(file, to: "editions/Feb 2022/edition.yml")
      .moving("editions/2022-02/theft/section.yml", to: "editions/Feb 2022/theft/section.yml")
      .moving("\(Content.thefts)/measure.yml", to: "editions/Feb 2022/theft/thefts/measure.yml")
    #expect(
      content.problems == [
        """
        editions/Feb 2022 `Feb 2022` cannot be part of an address on every host. \
        Name it with small letters, digits and hyphens only.
        """
      ])
  }
}
