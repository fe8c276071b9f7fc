import ContentSamples
import Measures
import Testing

@testable import Editions

@Suite("A framework's definition")
struct FrameworkTests {
  @Test("holds the law, the baseline, the priorities with their measures, and the duties")
  func framework() throws {
    let victims = "  victims:\n    title: Satisfy victims\nduties:"
    let content = Content.northshire.replacing("duties:", with: victims, in: "frameworks/shire-2020.yml")
      .replacing("  - theft", with: "  - theft\n  - victims", in: "editions/2022-02/edition.yml")
      .with(
        "editions/2022-02/victims/section.yml",
        "title: Victims\npriority: victims\napplies: no\nbecause: There are none.")
    let edition = try #require(content.publication?.editions.first)
    let framework = try #require(edition.framework)
    #expect(framework.id == "shire-2020")
    #expect(framework.title == "Shire priorities")
    #expect(framework.order.title == "Shire Policing Order 2020")
    #expect(framework.order.citation == "SI 2020/1")
    #expect(framework.order.address == "https://law.example/2020/1")
    #expect(framework.order.inForce?.iso == "2020-05-31")
    #expect(framework.baseline?.notation == "YE 2018-12")
    #expect(framework.priorities.map(\.id) == ["theft", "victims"])
    #expect(framework.priorities.map(\.title) == ["Reduce theft", "Satisfy victims"])
    #expect(framework.priorities.map { $0.measures.map(\.id) } == [["thefts", "survey-thefts"], []])
    let official = try #require(framework.priority("theft")?.measures.first)
    #expect(official.title == "Thefts")
    #expect(official.source == "Police recorded crime")
    #expect(official.note == "Attempts are in it.")
    #expect(framework.duties.map(\.provision) == ["7A(a)", "7C"])
    #expect(framework.duties.map(\.isAnsweredByStatement) == [true, false])
    #expect(framework.duties.last?.text == "The commissioner publishes figures on complaints.")
  }

  @Test("a day that the calendar does not have is no date")
  func date() {
    let content = Content.northshire.replacing(
      "2020-05-31", with: "2020-05-32", in: "frameworks/shire-2020.yml")
    #expect(
      content.problems == [
        """
        frameworks/shire-2020.yml:6:13 `2020-05-32` is not a date. \
        Write the year, month and day, such as `2022-02-22`.
        """
      ])
  }

  @Test("a duty can only be answered by the statement or by the edition")
  func answeredBy() {
    let content = Content.northshire.replacing(
      "answered-by: statement", with: "answered-by: letter", in: "frameworks/shire-2020.yml")
    #expect(
      content.problems == [
        "frameworks/shire-2020.yml:23:18 `letter` is no choice for `answered-by`. Write `statement`."
      ])
  }

  @Test("an edition that names none that is there is told which are")
  func unknown() {
    let content = Content.northshire.replacing(
      "framework: shire-2020", with: "framework: shire-2021", in: "editions/2022-02/edition.yml")
    #expect(
      content.problems.first == """
        editions/2022-02/edition.yml:5:12 There is no framework `shire-2021`. Did you mean `shire-2020`?
        """)
  }
}
