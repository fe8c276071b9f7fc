import ContentSamples
import Testing

@testable import Editions

@Suite("The figures of an edition")
struct FiguresInWordsTests {
  private let words = "\(Content.thefts)/force.md"

  private func content(_ text: String) -> Content {
    Content.oneMeasure(
      "period,value\nYE 2019-06,200\nYE 2021-06,150",
      definition: ["note: Some are [150](=value), and 7 are not."], others: [words: text]
    )
    .replacing(
      "sections:", with: "voices: { force: { name: Northshire Police } }\nsections:",
      in: "editions/2022-02/edition.yml"
    )
    .with("editions/2022-02/facts.csv", "id,text,about,source,place\nvans,over 20,Vans,Paper 7,page 1")
  }

  @Test("are tallied, quoted or not bound, each with its place, its formula and the cells it comes from")
  func kinds() throws {
    let text = """
      In 2021, **34** vans, [?](=fact(vans)) of them &amp; new, met
      > [a fall of 25%](=percent) in *two thirds*
      > of [nine](index.html) towns.
      """
    let content = content(text)
    #expect(content.problems == [])
    let figures = try #require(content.publication?.figures.first?.figures)
    #expect(
      figures.map { "\($0.place) \($0.kind) \($0.text) \($0.formula?.notation ?? "")" } == [
        "Content/\(words):1:23 quoted over 20 =fact(vans)",
        "Content/\(words):2:3 tallied a fall of 25% =percent",
        "Content/\(words):1:12 unbound 34 ",
        "Content/\(words):2:33 unbound two thirds ",
        "Content/\(words):3:7 unbound nine ",
        "Content/\(Content.thefts)/measure.yml:3:16 tallied 150 =value",
        "Content/\(Content.thefts)/measure.yml:3:35 unbound 7 ",
      ])
    let change = figures[1]
    #expect(change.finding?.value?.number == -25)
    #expect(change.finding?.table?.notation == "thefts")
    #expect(change.finding?.cells.map { "\($0.line) \($0.column)" } == ["3 value", "2 value"])
  }

  @Test("of a further table are in its own unit, where the measure says that it is another")
  func unitOfFurtherTable() {
    func problems(_ definition: String) -> [String] {
      content("[?](=fact(vans)) vans; theft [rose by 5 points](=thefts.cleared!points(from:2020))")
        .with("\(Content.thefts)/cleared.csv", "period,value\n2020,40\n2021,45")
        .replacing("title: Thefts", with: "title: Thefts\n\(definition)", in: "\(Content.thefts)/measure.yml")
        .problems
    }
    #expect(problems("tables: { cleared: { noun: thefts cleared up, unit: percent } }") == [])
    #expect(problems("").map { $0.contains("points") } == [true])
  }

  @Test("are counted for the edition and for each file")
  func counts() throws {
    let figures = try #require(content("[150](=value) of [?](=fact(vans)) in 6 or 7.").publication?.figures)
    #expect(figures.map(\.id) == ["2022-02"])
    #expect(figures.map(\.count.words) == ["2 figures tallied, 1 quoted, 3 not bound"])
    #expect(
      figures[0].files.map { "\($0.path) \(FigureCount(of: $0.figures).words)" } == [
        "Content/\(words) 1 figure tallied, 1 quoted, 2 not bound",
        "Content/\(Content.thefts)/measure.yml 1 figure tallied, 0 quoted, 1 not bound",
      ])
  }

  @Test("know why one stands that does not tally, and leave out what the site says is none")
  func standing() throws {
    let content = content("[151](=value \"As printed\") in [?](=fact(vans)) of the last 12 months.")
      .replacing("contact:", with: "not-figures: [12 months]\ncontact:", in: "site.yml")
    let figures = try #require(
      content.publication?.figures.first?.figures.filter { $0.path.hasSuffix(".md") })
    #expect(figures.map(\.text) == ["151", "over 20"])
    #expect(figures.map(\.standing) == ["As printed", nil])
  }

  @Test(
    "are not left to Tally where the data have a reason in the place of a number",
    arguments: [
      ("[x]", "=value", "not available"), ("[c]", "=thefts!change", "confidential"),
      ("[z]", "=percent", "not applicable"),
    ])
  func nothingToWrite(cell: String, formula: String, reason: String) {
    let rows = "period,value\nYE 2019-06,200\nYE 2021-06,\(cell)"
    let data = "\(Content.thefts)/data.csv"
    func problems(_ typed: String) -> [String] {
      content("Of [?](=fact(vans)), there were [\(typed)](\(formula)) thefts.").with(data, rows)
        .replacing("Some are [150](=value), and", with: "All", in: "\(Content.thefts)/measure.yml").problems
    }
    #expect(
      problems("?") == [
        """
        \(words):1:33 `?` stands for a figure, and `\(formula)` has none: it is \(reason). \
        Say it in words, such as `The figure is [\(reason)](\(formula))`.
        """
      ])
    #expect(problems(reason) == [])
  }

  @Test("of a draft are there too")
  func drafts() {
    let draft = content("There were [150](=value), [?](=fact(vans)).").replacing(
      "state: published", with: "state: draft", in: "editions/2022-02/edition.yml")
    #expect(draft.publication?.figures.map(\.count.tallied) == [2])
    #expect(draft.publication?.editions.isEmpty == true)
  }

  @Test("of a further table lead to that table")
  func furtherTable() throws {
    let content = content("Ayford had [90](=value(ayford)), and [?](=fact(vans)).")
      .with(
        "\(Content.thefts)/by-district.csv", "period,area,value\nYE 2021-06,ayford,90\nYE 2021-06,beeham,60")
    #expect(content.problems == [])
    let links = try #require(content.measure?.words.first?.markdown.links)
    #expect(links.first?.destination == "thefts.html#table_by-district")
  }

  @Test(
    "whose formula is not quite one are told how it is written",
    arguments: [
      ("[9](value)", "`value` is no page, and a formula begins with `=`. Write `=value`."),
      (
        "[9](=thefts)",
        "The formula asks nothing of the measure `thefts`. Write `!` and what is asked, as in `=thefts!value`."
      ),
      (
        "[9](=thefts.value)",
        "The formula has no `!` between the measure and what is asked of it. Write `=thefts!value`."
      ),
    ])
  func almost(link: String, problem: String) {
    #expect(content("\(link) [?](=fact(vans))").problems == ["\(words):1:1 \(problem)"])
  }

  @Test("whose formula lacks its `=` are not told besides that nothing binds them")
  func almostBound() {
    let quoted = "[?](=fact(vans))"
    #expect(
      content("Down by 25% to 150. \(quoted)").problems.map { $0.hasPrefix("warning") } == [true, true])
    #expect(
      content("Down by [25%](percent) to [150](value). \(quoted)").problems.map { $0.hasPrefix("warning") }
        == [false, false])
    // A period may hold what else stands in addresses of pages.
    #expect(
      content("There were [150](value(2020/21)). \(quoted)").problems.map { $0.contains("value(2020/21)") }
        == [true])
  }
}
