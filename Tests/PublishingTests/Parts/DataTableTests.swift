import CommonMark
import Editions
import Measures
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

  @Test(
    "name the unit once where what is counted has its name",
    arguments: [
      (Unit.days, "days", "days"), (.days, "Days", "Days"), (.pounds, "pounds", "pounds"),
      (.pounds, "grants", "pounds, grants"), (.percent, "victims", "per cent, victims"),
    ])
  func described(unit: Unit, noun: String, described: String) {
    #expect(Quantity(unit: unit, noun: noun).described == described)
  }

  @Test("have a row for each that was printed, with the columns that any row fills")
  func rows() throws {
    let table = try #require(
      try tables(
        "period,value,of,change,percent,against,note\nYE 2019-06,1200,,,,,\nYE 2021-12,900 [p],1000,-300,-25%,YE 2019-06,printed <so>"
      ).first)
    #expect(
      cells(table) == [
        ["Period", "Thefts", "Out of", "Change", "Change,\u{A0}%", "Compared with"],
        ["Year ending June 2019", "1,200", "", "", "", ""],
        [
          "Year ending December 2021 [note\u{A0}1]", "900 [p]", "1,000", "−300", "−25%",
          "Year ending June 2019",
        ],
      ])
    #expect(html(table).hasSuffix("</table></div><p class=\"minor\">[note\u{A0}1] Printed &lt;so&gt;</p>"))
    #expect(table.legend == "[p] provisional.")
  }

  @Test("of one row and many columns stand upright, their note among them")
  func upright() throws {
    let table = try #require(
      try tables("period,change,percent,against,note\n2021,-300,-25%,2020,page 2").first)
    #expect(
      cells(table) == [
        ["Period", "2021"], ["Change", "−300"], ["Change,\u{A0}%", "−25%"], ["Compared with", "2020"],
        ["Note", "Page 2"],
      ])
    #expect(html(table).contains("<tr><th scope=\"row\">Change</th><td>−300</td></tr>"))
  }

  @Test("of several areas at one time have a row for each area")
  func oneTime() throws {
    let table = try #require(try tables("period,area,value\n2021,,9\n2021,beeham,4\n2021,ayford,5").first)
    #expect(cells(table) == [["Area", "Thefts"], ["Northshire", "9"], ["Beeham", "4"], ["Ayford", "5"]])
  }

  @Test("say a note that several rows share once, and keep a column for more notes than can stand under them")
  func manyNotes() throws {
    let shared = try #require(
      try tables("period,value,note\n2020,9,page 2\n2021,8,page 2\n2022,7,page 3").first)
    #expect(
      cells(shared).map(\.first) == [
        "Period", "2020 [note\u{A0}1]", "2021 [note\u{A0}1]", "2022 [note\u{A0}2]",
      ])
    let rows = (2009...2013).map { "\($0),\($0),page \($0)" }.joined(separator: "\n")
    let many = try #require(try tables("period,value,note\n" + rows).first)
    #expect(cells(many).first == ["Period", "Thefts", "Note"])
    #expect(cells(many).last == ["2013", "2,013", "Page 2013"])
  }

  @Test("say what a further table counts, in its own unit, where the measure says that it is another")
  func furtherTable() throws {
    let table = try #require(
      try tables(
        "period,value\n2021,9",
        [
          "tables: { by-place: { title: Arrests by place, noun: arrests, unit: percent, decimals: 1 } }",
          "categories: { place: [home] }",
        ],
        others: ["editions/2022-02/theft/thefts/by-place.csv": "period,place,value\n2021,home,40.25%"]
      ).last)
    #expect(html(table).contains("Thefts: arrests by place <span>Northshire, per cent, arrests, 2021</span>"))
    #expect(cells(table) == [["Place", "Arrests"], ["Home", "40.3%"]])
  }

  @Test("hold what is derived from the data too, as worked out, with the months that are summed")
  func derived() throws {
    let months = (1...12).map { "2020-\($0 < 10 ? "0" : "")\($0),\($0)" } + ["2021-01,14"]
    let data = (["period,value"] + months).joined(separator: "\n")
    let all = try tables(data, ["derive: year-ending"])
    #expect(all.count == 2)
    #expect(cells(all[0]).last == ["January 2021", "14"])
    #expect(
      html(all[1]).contains(
        "id=\"worked_out\"><caption id=\"worked_out_caption\">Thefts: sums of twelve months "
          + "<span>Northshire, thefts, worked out as the sum of twelve months</span>"))
    #expect(
      cells(all[1]) == [
        ["Period", "Thefts", "Months summed"],
        ["Year ending December 2020", "78", "Jan 2020 to Dec 2020"],
        ["Year ending January 2021", "91", "Feb 2020 to Jan 2021"],
      ])
  }

  @Test("say which months are summed once for all of several areas")
  func derivedByArea() throws {
    let months = (1...12).map { "2020-\($0 < 10 ? "0" : "")\($0),ayford,\($0)" } + ["2021-01,ayford,14"]
    let rows = months.flatMap { [$0, "\($0.prefix(7)),beeham,2"] }
    let derived = try #require(
      try tables((["period,area,value"] + rows).joined(separator: "\n"), ["derive: year-ending"]).last)
    #expect(
      cells(derived) == [
        ["Period", "Months summed", "Ayford", "Beeham"],
        ["Year ending December 2020", "Jan 2020 to Dec 2020", "78", "24"],
        ["Year ending January 2021", "Feb 2020 to Jan 2021", "91", "24"],
      ])
  }

  @Test("of a rate that is derived hold the counts as counts, and the rates beneath them under what they are")
  func derivedRate() throws {
    let all = try tables(
      "period,value\n2020,50\n2021,60", ["derive: rate", "unit: per 1,000", "decimals: 1"],
      others: ["population.csv": "area,year,age,people,source\n,2020,all,10000,A\n,2021,all,10000,A"])
    #expect(!html(all[0]).contains("for each"))
    #expect(cells(all[0]) == [["Period", "Thefts"], ["2020", "50"], ["2021", "60"]])
    #expect(
      cells(all[1]) == [["Period", "Thefts for each 1,000 people"], ["2020", "5.0"], ["2021", "6.0"]])
    #expect(html(all[1]).contains("worked out from the printed counts and the population"))
  }

  @Test("call a requirement what it is")
  func requirement() throws {
    let table = try #require(
      try tables("period,value,of\n2020,5,9\n2021,6,9", ["of: requirement"]).first)
    #expect(cells(table).first == ["Period", "Thefts", "Required"])
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
    #expect(cells(table) == [["Area", "Thefts"], ["Ayford [note\u{A0}1]", "4"], ["Beeham", "5"]])
    #expect(html(table).contains("<span>2021</span>"))
  }

  @Test(
    "say their one period in small letters, and the name of its month with its capital",
    arguments: [
      ("2021-09", "September 2021"), ("YE 2021-09", "year ending September 2021"),
      ("not stated", "dates not stated"),
    ])
  func captionOfPeriod(typed: String, shown: String) throws {
    let table = try #require(
      try tables(
        "period,kind,value\n\(typed),cars,4\n\(typed),vans,5", ["categories: { kind: [cars, vans] }"]
      ).first)
    #expect(html(table).contains("<span>Northshire, \(shown)</span>"))
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
        ["Period", "Area", "Thefts"], ["2020 [note\u{A0}1]", "Ayford", "4"], ["2021", "Beeham", "5"],
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
    #expect(captions == ["Thefts | Northshire", "Thefts: by area | Thefts, 2021"])
  }

  @Test("explain each mark and each shorthand once, in one order")
  func legend() throws {
    let table = try #require(try tables("period,value\n2018,[z]\n2019,[c]\n2020,4 [r] [p]\n2021,[c]").first)
    #expect(table.legend == "[p] provisional; [r] revised; [c] confidential; [z] not applicable.")
  }
}
