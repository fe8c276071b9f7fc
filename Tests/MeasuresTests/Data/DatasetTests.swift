import Measures
import Testing

@Suite("Datasets")
struct DatasetTests {
  private func row(_ notation: String, area: String? = nil, _ categories: String...) throws -> Observation {
    Observation(period: try period(notation), area: area, categories: categories, value: Value(1))
  }

  @Test("there is one series for each area and category, in order of first appearance")
  func series() throws {
    let dataset = try Dataset(
      categoryColumns: ["weapon"],
      observations: [
        row("2021", "shotgun"), row("2020", "shotgun"), row("2021", area: "dunmere", "shotgun"),
        row("2021", "pistol"),
      ])
    #expect(
      dataset.series.map(\.key) == [
        SeriesKey(categories: ["shotgun"]), SeriesKey(area: "dunmere", categories: ["shotgun"]),
        SeriesKey(categories: ["pistol"]),
      ])
    #expect(dataset.series.first?.points.map(\.period.notation) == ["2020", "2021"])
  }

  @Test("the headline is the first of the force's total, else of its categories, else of all")
  func foremost() throws {
    let rows = try [
      row("2021", area: "dunmere", "shotgun"), row("2021", "shotgun"), row("2020", "pistol"),
      row("2021", ""), row("2020", "shotgun"),
    ]
    func foremost(_ rows: [Observation]) -> [SeriesKey] {
      Dataset(categoryColumns: ["weapon"], observations: rows).foremost.map(\.key)
    }
    #expect(foremost(rows) == [SeriesKey(categories: [""])])
    #expect(
      foremost(Array(rows.prefix(3))) == ["shotgun", "pistol"].map { SeriesKey(categories: [$0]) })
    #expect(foremost([rows[0]]) == [SeriesKey(area: "dunmere", categories: ["shotgun"])])
    #expect(foremost([]) == [])
  }

  @Test("the headline is the force's total, else its first category, else what stands first")
  func headline() throws {
    let district = try row("2021", area: "dunmere", "")
    let category = try row("2021", "shotgun")
    let total = try row("2021", "")
    func headline(_ rows: Observation...) -> SeriesKey? {
      Dataset(categoryColumns: ["weapon"], observations: rows).headline?.key
    }
    #expect(headline(district, category, total) == SeriesKey(categories: [""]))
    #expect(headline(district, category) == SeriesKey(categories: ["shotgun"]))
    #expect(headline(district) == SeriesKey(area: "dunmere", categories: [""]))
    #expect(headline() == nil)
  }
}
