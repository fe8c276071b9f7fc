import ContentSamples
import Testing

@Suite("unexplained-revision")
struct UnexplainedRevisionTests {
  private let later = "editions/2022-05/theft/thefts"
  private let first = Content.oneMeasure("period,value\n2019,1087\n2020,1229").withNextEdition

  @Test("another value of the same thing is told with both values and both places")
  func revised() {
    #expect(
      first.with("\(later)/data.csv", "period,value\n2019,1087\n2020,1231\n2021,1300").problems == [
        """
        warning \(later)/data.csv:3 The value for 2020 is 1,231, and an earlier edition printed 1,229. \
        Say why under `revised` in `measure.yml`, or mark the value with `[r]` and say why in the row's note. \
        (\(Content.thefts)/data.csv:3 It was printed here.)
        """
      ])
  }

  @Test("a value of an area and of a category is told with their names")
  func parts() {
    let head = "period,area,weapon,value"
    let content = Content.oneMeasure(
      "\(head)\n2020,ayford,knife,12\n2020,,gun,30", definition: ["categories: { weapon: [knife, gun] }"])
    let revised = content.withNextEdition
      .with("\(later)/data.csv", "\(head)\n2020,ayford,knife,13\n2020,,gun,31")
    let told = revised.problems.map {
      $0.drop { $0 != " " }.dropFirst().drop { $0 != " " }.prefix { $0 != "." }
    }
    #expect(
      told == [
        " The value for 2020 (Ayford, knife) is 13, and an earlier edition printed 12",
        " The value for 2020 (gun) is 31, and an earlier edition printed 30",
      ])
  }

  @Test("an edition between that leaves the period out does not hide it")
  func between() {
    let content = first.with("\(later)/data.csv", "period,value\n2019,1087")
      .copying("editions/2022-05", to: "editions/2022-08")
      .replacing("2022-05-24", with: "2022-08-24", in: "editions/2022-08/edition.yml")
      .with("editions/2022-08/theft/thefts/data.csv", "period,value\n2019,1088\n2020,1231")
    #expect(
      content.problems.map { String($0.prefix(108)) }
        == [
          "warning editions/2022-08/theft/thefts/data.csv:2 The value for 2019 is 1,088, and an earlier edition printed ",
          "warning editions/2022-08/theft/thefts/data.csv:3 The value for 2020 is 1,231, and an earlier edition printed ",
        ].map { String($0.prefix(108)) })
  }

  @Test("the measure or the row says why")
  func explained() {
    let revised = first.with("\(later)/data.csv", "period,value\n2020,1231")
    let definition =
      "title: Thefts\nnoun: thefts\nrevised: Late reports are in it.\nsource: { title: A, place: B }"
    #expect(revised.with("\(later)/measure.yml", definition).problems == [])
    let marked = first.with("\(later)/data.csv", "period,value,note\n2020,1231 [r],late reports are in it")
    #expect(marked.problems == [])
    #expect(!first.with("\(later)/data.csv", "period,value\n2020,1231 [r]").problems.isEmpty)
  }

  @Test("fewer decimals are no revision")
  func decimals() {
    let content = Content.oneMeasure("period,value\n2020,79.3", definition: ["unit: percent"]).withNextEdition
    #expect(content.with("\(later)/data.csv", "period,value\n2020,79").problems == [])
    #expect(!content.with("\(later)/data.csv", "period,value\n2020,80").problems.isEmpty)
  }

  @Test("a draft is held against what was published, and is nothing to hold others against")
  func drafts() {
    let revised = first.with("\(later)/data.csv", "period,value\n2020,1231")
    let draft = revised.replacing(
      "state: published", with: "state: draft", in: "editions/2022-05/edition.yml")
    #expect(draft.problems == revised.problems)
    let oldDraft = revised.replacing(
      "state: published", with: "state: draft", in: "editions/2022-02/edition.yml")
    #expect(oldDraft.problems == [])
  }
}
