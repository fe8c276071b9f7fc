import CommonMark
import Editions
import Testing

@testable import Publishing

@Suite("Tables of data")
struct DataTableTests {
  private func tables(_ data: String, _ definition: [String] = [], others: [String: String] = [:]) throws
    -> [DataTable]
  {
    let (measure, site) = try measured(data, definition, others: others)
    return DataTable.tables(of: measure, site: site)
  }

  private func html(_ table: DataTable) -> String {
    var html = HTMLText()
    table.write(to: &html)
    return html.string
  }

  /// The texts of a table's cells, row by row, its heads first.
  private func cells(_ table: DataTable) -> [[String]] {
    html(table).split(separator: "<tr>").dropFirst().map { row in
      row.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { String($0.1) }
    }
  }

  @Test("have a row for each that was printed, with the columns that any row fills")
  func rows() throws {
    let table = try #require(
      try tables(
        "period,value,of,change,percent,against,note\nYE 2019-06,1200,,,,,\nYE 2021-12,900 [p],1000,-300,-25%,YE 2019-06,printed <so>"
      ).first)
    #expect(
      cells(table) == [
        ["Period", "Thefts", "Out of", "Change", "Change, %", "Compared with", "Note"],
        ["Year ending June 2019", "1,200", "", "", "", "", ""],
        [
          "Year ending December 2021", "900 [p]", "1,000", "−300", "−25%", "Year ending June 2019",
          "Printed &lt;so&gt;",
        ],
      ])
    #expect(table.legend == "[p] provisional.")
  }

  @Test("name the total over a category")
  func categories() throws {
    let table = try #require(
      try tables(
        "period,kind,value\n2020,bicycles,4\n2021,,9", ["categories:", "  kind: [bicycles]"]
      ).first)
    #expect(
      cells(table) == [["Period", "Kind", "Thefts"], ["2020", "Bicycles", "4"], ["2021", "All", "9"]])
    #expect(table.legend == nil)
  }

  @Test("of one period say it in their caption, and not in every row")
  func onePeriod() throws {
    let table = try #require(try tables("period,area,value,note\n2021,ayford,4,page 2\n2021,beeham,5,").first)
    #expect(cells(table) == [["Area", "Thefts", "Note"], ["Ayford", "4", "Page 2"], ["Beeham", "5", ""]])
    #expect(html(table).contains("<span>Northshire, thefts, 2021</span>"))
  }

  @Test(
    "say their one period in small letters, and the name of its month with its capital",
    arguments: [
      ("2021-09", "September 2021"), ("YE 2021-09", "year ending September 2021"),
      ("not stated", "dates not stated"),
    ])
  func captionOfPeriod(typed: String, shown: String) throws {
    let table = try #require(
      try tables("period,area,value,note\n\(typed),ayford,4,page 2\n\(typed),beeham,5,").first)
    #expect(html(table).contains("<span>Northshire, thefts, \(shown)</span>"))
  }

  @Test("of several areas have a row for each period and a column for each area")
  func matrix() throws {
    let table = try #require(
      try tables("period,area,value\n2020,,9\n2020,beeham,4\n2021,,8\n2021,ayford,[x]\n2021,beeham,5").first)
    #expect(
      cells(table) == [
        ["Period", "Northshire", "Beeham", "Ayford"], ["2020", "9", "4", ""], ["2021", "8", "5", "[x]"],
      ])
    #expect(table.legend == "[x] not available.")
  }

  @Test("of several areas with notes have a row for each, so that no note is lost")
  func notes() throws {
    let table = try #require(
      try tables("period,area,value,note\n2020,ayford,4,page 2\n2021,beeham,5,").first)
    #expect(
      cells(table) == [
        ["Period", "Area", "Thefts", "Note"], ["2020", "Ayford", "4", "Page 2"], ["2021", "Beeham", "5", ""],
      ])
  }

  @Test("of a measure come before its further tables, each under its own caption")
  func further() throws {
    let tables = try tables(
      "period,value\n2021,9",
      others: ["editions/2022-02/theft/thefts/by-area.csv": "period,area,value\n2021,ayford,4"])
    let captions = tables.map {
      html($0).firstMatch(of: /<caption[^>]*>(.*?) <span>(.*?)<\/span>/).map { "\($0.1) | \($0.2)" }
    }
    #expect(captions == ["Thefts | Northshire, thefts", "Thefts: by area | Northshire, thefts, 2021"])
  }

  @Test("explain each mark and each shorthand once, in one order")
  func legend() throws {
    let table = try #require(try tables("period,value\n2018,[z]\n2019,[c]\n2020,4 [r] [p]\n2021,[c]").first)
    #expect(table.legend == "[p] provisional; [r] revised; [c] confidential; [z] not applicable.")
  }
}
