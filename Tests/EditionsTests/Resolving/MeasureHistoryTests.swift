import ContentSamples
import Editions
import Testing

@Suite("A measure through its editions")
struct MeasureHistoryTests {
  private let later = "editions/2022-05/theft/thefts"
  private let first = Content.oneMeasure("period,value\n2019,1087\n2020,1229").withNextEdition

  private func history(_ content: Content) throws -> MeasureHistory {
    let histories = MeasureHistory.all(in: try #require(content.publication).editions)
    try #require(histories.count == 1)
    return histories[0]
  }

  private func lines(_ content: Content) throws -> [String] {
    try history(content).figures.map { figure in
      let tellings = figure.tellings.map { telling in
        let editions = ([telling.first] + telling.again).map(\.id).joined(separator: " ")
        return "\(telling.quantity.text(telling.value)) in \(editions)"
      }
      return "\(figure.key.period.title): \(tellings.joined(separator: ", then "))"
    }
  }

  @Test("holds the newest edition first")
  func order() throws {
    #expect(try history(first).appearances.map(\.edition.id) == ["2022-05", "2022-02"])
  }

  @Test("is of no measure that one edition alone holds")
  func alone() throws {
    let publication = try #require(Content.oneMeasure("period,value\n2019,1087").publication)
    #expect(MeasureHistory.all(in: publication.editions).isEmpty)
  }

  @Test("holds a figure once for as long as editions print it alike, and again when one prints another value")
  func tellings() throws {
    let content = first.with("\(later)/data.csv", "period,value\n2020,1231 [r]\n2019,1087\n2021,1300")
    #expect(
      try lines(content) == [
        "2019: 1,087 in 2022-02 2022-05", "2020: 1,229 in 2022-02, then 1,231 [r] in 2022-05",
        "2021: 1,300 in 2022-05",
      ])
  }

  @Test("says of a revision what was, what is, by how much, and why")
  func revision() throws {
    let rows = "period,value,note\n2020,1231 [r],late reports are in it"
    let revisions = try history(first.with("\(later)/data.csv", rows)).revisions
    try #require(revisions.count == 1)
    #expect(revisions[0].was.value.number == 1229)
    #expect(revisions[0].now.value.number == 1231)
    #expect(revisions[0].difference?.number == 2)
    #expect(revisions[0].now.because == "late reports are in it")
  }

  @Test("takes the reason of a revision from the definition where the row gives none")
  func reason() throws {
    let definition =
      "title: Thefts\nnoun: thefts\nrevised: Late reports are in it.\nsource: { title: A, place: B }"
    let content = first.with("\(later)/measure.yml", definition)
      .with("\(later)/data.csv", "period,value\n2020,1231")
    #expect(try history(content).revisions.map(\.now.because) == ["Late reports are in it."])
  }

  @Test("takes a window without dates in two editions for two windows")
  func undated() throws {
    let content = Content.oneMeasure("period,value\n12 months (not stated),10").withNextEdition
      .with("\(later)/data.csv", "period,value\n12 months (not stated),11")
    #expect(content.problems == [])
    #expect(
      try lines(content) == [
        "12 months, dates not stated: 10 in 2022-02", "12 months, dates not stated: 11 in 2022-05",
      ])
    #expect(try history(content).revisions.isEmpty)
  }

  @Test("holds the same number of something else as another telling, which is no revision")
  func otherNoun() throws {
    let definition = "title: Thefts\nnoun: victims\nsource: { title: A, place: B }"
    let content = first.with("\(later)/measure.yml", definition)
      .with("\(later)/data.csv", "period,value\n2019,1087\n2020,1229")
    #expect(
      try lines(content) == [
        "2019: 1,087 in 2022-02, then 1,087 in 2022-05", "2020: 1,229 in 2022-02, then 1,229 in 2022-05",
      ])
    #expect(try history(content).revisions.isEmpty)
  }

  @Test("gives no difference between two units")
  func units() throws {
    let definition = """
      title: Thefts
      noun: thefts
      unit: per 1,000
      changed: It was a count.
      revised: It is a rate now.
      source: { title: A, place: B }
      """
    let content = first.with("\(later)/measure.yml", definition)
      .with("\(later)/data.csv", "period,value\n2020,4.1")
    let revisions = try history(content).revisions
    #expect(revisions.count == 1)
    #expect(revisions.allSatisfy { $0.difference == nil })
  }
}
