import ContentSamples
import Testing

@Suite("unbound-figure")
struct UnboundFiguresTests {
  private let words = "\(Content.thefts)/force.md"

  private func content(_ text: String, facts: String? = nil) -> Content {
    Content.oneMeasure(
      "period,value\nYE 2019-06,2000\nYE 2021-06,1500",
      others: [words: text]
    )
    .replacing(
      "sections:", with: "voices: { force: { name: Northshire Police } }\nsections:",
      in: "editions/2022-02/edition.yml"
    )
    .with("editions/2022-02/facts.csv", facts)
  }

  @Test("a typed figure that the measure's data give is told with its formula")
  func typed() {
    #expect(
      content("In *all*, there were 1,500 thefts.").problems == [
        "warning \(words):1:22 `1,500` is `=value`, and is not bound to it. Write `[1,500](=value)`."
      ])
  }

  @Test("a change is to be bound with its direction")
  func change() {
    #expect(
      content("They fell by 25%.").problems == [
        """
        warning \(words):1:14 `25%` is `=percent`, and is not bound to it. \
        Write `[… 25%](=percent)`, with the word or sign for its direction inside the link.
        """
      ])
  }

  @Test("a fact that the measure's data give is told too")
  func quoted() {
    let facts = "id,text,about,source,place\nthefts,\"2,000\",Thefts,Paper 7,page 1"
    #expect(
      content("There were [?](=fact(thefts)) thefts.", facts: facts).problems == [
        """
        warning \(words):1:12 `2,000` is `=value(baseline)`, and is quoted from `facts.csv`. \
        Write `[2,000](=value(baseline))`.
        """
      ])
  }

  @Test(
    "a figure that is bound, and a number that the data do not give, are let be",
    arguments: [
      "There were [1,500](=value) thefts.", "The 1,501 thefts", "15 thefts in 1501 years `1,500`",
      "Thefts. <!-- 1,500 -->",
    ])
  func innocent(text: String) {
    #expect(content(text).problems == [])
  }

  @Test("what must stand is listed in the edition")
  func stands() {
    let stands = """
      stands:
        - rule: unbound-figure
          place: theft/thefts/force.md:1
          because: The number of doors is the same by chance.
      sections:
      """
    let edition = "editions/2022-02/edition.yml"
    #expect(content("They had 1,500 doors.").replacing("sections:", with: stands, in: edition).problems == [])
  }
}
