import Diagnostics
import Measures
import Reading
import Testing

@testable import Importing

@Suite("A published table")
struct ImportedTableTests {
  /// What a table becomes: as its own mapping says, or the one that it speaks for.
  private func imported(
    _ text: String, by mapping: String? = nil, areas: SiteAreas? = nil
  ) throws -> (csv: String, problems: [String], skipped: [String]) {
    var problems = DiagnosticList()
    let file = SourceFile(path: "table.csv", text: text)
    let grid = try #require(CSVGrid.read(file, into: &problems))
    let map =
      mapping.flatMap { ImportMapping(reading: SourceFile(path: "m.yml", text: $0), into: &problems) }
      ?? (mapping == nil ? ImportMapping(guessing: grid, areas: areas, into: &problems) : nil)
    guard let map else { return ("", problems.sorted.map(\.line), []) }
    let table = ImportedTable(grid, by: map, areas: areas)
    problems.add(contentsOf: table.problems)
    return (
      String(decoding: table.csv, as: UTF8.self).replacing("\r\n", with: "\n"), problems.sorted.map(\.line),
      table.skipped.map { "\($0.place): \($0.because)" }
    )
  }

  @Test("with periods across, a title, notes, a total and a change is read without a mapping")
  func across() throws {
    let outcome = try imported(
      """
      Table 3: Recorded crime by offence [note 1],,,,
      ,,,,
      Offence,Year ending June 2019,YE Dec 2021 [note 2],% change,
      Burglary,"28,675","19,018",-34%,
      Robbery [note 3],"1,234 [p]",[c],..,
      Total,"29,909",[c],[x],
      ,,,,
      Source: the force.,,,,
      """)
    #expect(outcome.problems == [])
    #expect(
      outcome.csv == """
        period,offence,value
        YE 2019-06,Burglary,28675
        YE 2021-12,Burglary,19018
        YE 2019-06,Robbery,1234 [p]
        YE 2021-12,Robbery,[c]
        YE 2019-06,,29909
        YE 2021-12,,[c]

        """)
    #expect(
      outcome.skipped == [
        "table.csv:1:1: It stands above the table: its title.",
        "table.csv:4:28: A change between periods, which Tally works out.",
        "table.csv:5:34: A change between periods, which Tally works out.",
        "table.csv:6:20: A change between periods, which Tally works out.",
        "table.csv:8:1: It is no figure: a note or a heading beside the table.",
      ])
  }

  private let site = SiteAreas(
    ["Ayford", "Beeham", "Southshire"].map { Area(id: $0.lowercased(), name: $0, kind: .district) },
    own: ["Westmarch Police", "Westmarch"])

  @Test("has the force's own row without an area, whether it is called by the force's name or its area's")
  func ownArea() throws {
    let table = "Force,2020,2021\nWestmarch,1,2\nSouthshire,3,4\n"
    let csv = "period,area,value\n2020,,1\n2021,,2\n2020,Southshire,3\n2021,Southshire,4\n"
    let guessed = try imported(table, areas: site)
    #expect(guessed.problems == [])
    #expect(guessed.csv == csv)
    let mapping = "headers: [{row: 1, holds: period}]\nlabels: [{column: 1, holds: area}]\n"
    let named = try imported(table.replacing("Westmarch", with: "westmarch POLICE"), by: mapping, areas: site)
    #expect(named.problems == [])
    #expect(named.csv == csv)
    let translated = try imported(
      table.replacing("Westmarch", with: "W'march"), by: mapping + "names: {\"W'march\": \"\"}", areas: site)
    #expect(translated.problems == [])
    #expect(translated.csv == csv)
  }

  @Test(
    "has the total of its districts for the force's own row",
    arguments: ["Total", "Grand Total", "TOTAL", "Force-wide", "All areas", "Whole force [note 1]"])
  func totalOfDistricts(name: String) throws {
    let outcome = try imported("District,2020,2021\nAyford,1,2\nBeeham,3,4\n\(name),4,6\n", areas: site)
    #expect(outcome.problems == [])
    #expect(outcome.skipped == [])
    #expect(
      outcome.csv == """
        period,area,value
        2020,Ayford,1
        2021,Ayford,2
        2020,Beeham,3
        2021,Beeham,4
        2020,,4
        2021,,6

        """)
  }

  @Test("leaves a total out beside the force's own row, and one of several forces")
  func otherTotalsOfAreas() throws {
    let beside = try imported("Area,2020\nAyford,1\nBeeham,2\nWestmarch,3\nTotal,3\n", areas: site)
    #expect(beside.problems == [])
    #expect(beside.csv == "period,area,value\n2020,Ayford,1\n2020,Beeham,2\n2020,,3\n")
    let because = "A total of areas, beside the force's own figures."
    #expect(beside.skipped == ["table.csv:5:1: \(because)", "table.csv:5:7: \(because)"])
    let forces = SiteAreas([Area(id: "northshire", name: "Northshire", kind: .peer)], own: ["Westmarch"])
    let several = try imported("Force,2020\nNorthshire,1\nTotal,3\n", areas: forces)
    #expect(several.csv == "period,area,value\n2020,Northshire,1\n")
    #expect(
      several.skipped.last == "table.csv:3:7: A total of several forces, which is not the force's own.")
  }

  @Test("under years that end with a month is read, however they are called")
  func yearsToMonths() throws {
    let outcome = try imported(
      "Offence,12 months to Dec 2022,12 months ending December 2023,Year to March 2024\nBurglary,1,2,3\nTheft,4,5,6\n"
    )
    #expect(outcome.problems == [])
    #expect(
      outcome.csv.hasPrefix(
        "period,offence,value\nYE 2022-12,Burglary,1\nYE 2023-12,Burglary,2\nYE 2024-03,Burglary,3\n"))
  }

  @Test("with days that may be months asks which")
  func daysOrMonths() throws {
    let outcome = try imported("Month,Offences\n01/04/2024,1\n01/05/2024,2\n")
    #expect(
      outcome.problems.first
        == "table.csv:2:1 `01/04/2024` may be a day or a month. Write `2024-04` for the month or "
        + "`2024-04-01` for the day. Say under `names` in the mapping what it stands for, or leave it out under `skip`."
    )
  }

  @Test("that is tidy already is taken as it is, whatever the case of its heads")
  func tidy() throws {
    var problems = DiagnosticList()
    let text = """
      Period,AREA,Crime type,Value,Percent,Against,Note
      2021,Westmarch,,"1,234",-5%,2020,as printed
      2021,Ayford,Theft,[c],,,

      """
    let grid = try #require(CSVGrid.read(SourceFile(path: "table.csv", text: text), into: &problems))
    let table = try #require(ImportedTable(tidy: grid, areas: site))
    #expect(table.columns == ["period", "area", "crime-type", "value", "percent", "against", "note"])
    #expect(
      table.rows == [
        ["2021", "", "", "1,234", "-5%", "2020", "as printed"],
        ["2021", "Ayford", "Theft", "[c]", "", "", ""],
      ])
  }

  @Test(
    "is not tidy that has other figures beside its values, no figures, or two columns of one name",
    arguments: [
      "Period,Value,Rank\n2021,5,1\n", "Period,Area\n2021,Ayford\n", "Period,Value,value\n2021,5,1\n",
    ])
  func notTidy(text: String) throws {
    var problems = DiagnosticList()
    let grid = try #require(CSVGrid.read(SourceFile(path: "table.csv", text: text), into: &problems))
    #expect(ImportedTable(tidy: grid, areas: nil) == nil)
  }

  @Test("tells each area once that the site does not have, and what to do")
  func unknownArea() throws {
    let outcome = try imported("Force,2020,2021\nSouthshier,1,2\nWestmarch,3,4\n", areas: site)
    #expect(
      outcome.problems == [
        "table.csv:2:1 `Southshier` is not an area of the site. Did you mean `Southshire`? Say under `names` in the "
          + "mapping what it stands for (`\"\"` for the force's own area), leave it out under `skip`, or add it to `site.yml`."
      ])
    #expect(outcome.csv == "period,area,value\n2020,,3\n2021,,4\n")
  }

  @Test("of months by years is read, and its totals of years are left out")
  func monthsByYears() throws {
    let outcome = try imported("Year,Jan,Feb,Total\n2014,10,20,30\n2015,11,21,32\n")
    #expect(outcome.problems == [])
    #expect(
      outcome.csv == "period,value\n2014-01,10\n2014-02,20\n2015-01,11\n2015-02,21\n")
  }

  @Test("with years over quarters, as merged cells are saved, is read, and areas are known by name")
  func mergedHeadings() throws {
    let outcome = try imported(
      """
      ,2020/21,,2021/22,
      District,Q1,Q2,Q1,Q2
      Ayford,1.0%,2.0%,3.5%,4.0%
      Beeham,5.0%,6.0%,7.0%,8.0%
      """, areas: site)
    #expect(outcome.problems == [])
    #expect(
      outcome.csv == """
        period,area,value
        2020/21 Q1,Ayford,1.0%
        2020/21 Q2,Ayford,2.0%
        2021/22 Q1,Ayford,3.5%
        2021/22 Q2,Ayford,4.0%
        2020/21 Q1,Beeham,5.0%
        2020/21 Q2,Beeham,6.0%
        2021/22 Q1,Beeham,7.0%
        2021/22 Q2,Beeham,8.0%

        """)
  }

  @Test(
    "of kinds of figures under periods leaves changes out, and asks what wholes, percentages and ranks are")
  func kindsOfFigures() throws {
    let table = """
      ,YE 2020-12,,,,YE 2021-12,,,
      Force,Robberies,Out of,% change,Rank,Robberies,Out of,% change,Rank
      North,80,900,-20%,2,60,800,-25%,1
      """
    let help = "Say what it holds in the mapping, or leave it out under `skip`."
    let outcome = try imported(table)
    #expect(outcome.problems.contains("table.csv:2:17 It is not certain what `Out of` is. \(help)"))
    #expect(outcome.problems.contains("table.csv:2:33 It is not certain what `Rank` is. \(help)"))
    var problems = DiagnosticList()
    let grid = try #require(CSVGrid.read(SourceFile(path: "table.csv", text: table), into: &problems))
    var mapping = ImportMapping(guessing: grid, areas: nil, into: &problems)
    #expect(mapping.headers.map(\.holds) == [.period, .nothing])
    let unsettled = ImportedTable(grid, by: mapping).problems
    #expect(unsettled.hasErrors, "the mapping that is left to mend writes no data as it is")
    mapping.figureColumns = [.init(text: "Out of", holds: .of)]
    mapping.skips.append(.init(what: .text("Rank"), because: "Tally works it out."))
    let settled = ImportedTable(grid, by: mapping)
    #expect(settled.problems.sorted.map(\.line) == [])
    #expect(settled.rows == [["YE 2020-12", "North", "80", "900"], ["YE 2021-12", "North", "60", "800"]])
  }

  @Test("of values and their changes alone is read without a mapping")
  func valuesAndChanges() throws {
    let outcome = try imported(
      """
      ,2020,,2021,
      Offence,Number,% change,Number,% change
      Exchange fraud,80,-20%,60,-25%
      """)
    #expect(outcome.problems == [])
    #expect(outcome.csv == "period,offence,value\n2020,Exchange fraud,80\n2021,Exchange fraud,60\n")
  }

  @Test("that names no period asks for it, and a mapping gives it")
  func noPeriod() throws {
    let table = "Weapon,Men,Women\nShotgun,3,4\n"
    #expect(
      try imported(table).problems == [
        "table.csv:2:9 Nothing says which period the figures are of. "
          + "Name it under `period` in the mapping, such as `period: YE 2021-12`.",
        "table.csv:2:11 Nothing says which period the figures are of. "
          + "Name it under `period` in the mapping, such as `period: YE 2021-12`.",
      ])
    let outcome = try imported(
      table,
      by: """
        headers:
          - {row: 1, holds: sex}
        labels:
          - {column: 1, holds: weapon}
        period: 2021
        names:
          Men: men
        """)
    #expect(outcome.problems == [])
    #expect(outcome.csv == "period,weapon,sex,value\n2021,Shotgun,men,3\n2021,Shotgun,Women,4\n")
  }

  @Test(
    "tells each cell that cannot be read, with its place and what to do",
    arguments: [
      (
        "Offence,2020,2021\nA,1,n/a\n",
        "table.csv:2:5 `n/a` is not a number. "
          + "Say under `values` in the mapping what it stands for, such as `\"n/a\": \"[x]\"`."
      ),
      (
        "Offence,2020,2021\nA,1,2,3\n",
        "table.csv:2:7 The column has figures and no heading. "
          + "Write the heading into the table, or leave the column's figures out of it."
      ),
      (
        "Offence,2020,2021\nA,1,2\n,3,4\n",
        "table.csv:3:2 The row has figures and no label. Write the label into the table, or leave the row out of it."
      ),
      (
        "Offence,2020,2021,Rank\nA,1,2,3\n",
        "table.csv:1:19 It is not certain what `Rank` is. "
          + "Say what it holds in the mapping, or leave it out under `skip`."
      ),
      (
        "Offence,2020,2021\nA,1,2\nA,3,4\n",
        "table.csv:3:3 The table has a second figure for 2020, A. "
          + "Leave one of the two out under `skip`, or say what tells them apart."
      ),
      (
        "Only words,\nand,\n",
        "table.csv No figures stand under headings here. Name the rows of headings and the "
          + "columns of labels in a mapping, with `--mapping`."
      ),
    ])
  func unreadable(table: String, problem: String) throws {
    #expect(try imported(table).problems.contains(problem))
  }

  @Test("has wholes and printed changes carried where its mapping says which headings are theirs")
  func columns() throws {
    let outcome = try imported(
      """
      ,2019,,2021,,Change from 2019,
      Offence,Number,Asked,Number,Asked,Number,%
      Burglary,"1,232",4000,"1,094","5,000",-138,-11.2%
      Robbery,[c],4000,20 [p],5000,,+5%
      """,
      by: """
        headers:
          - {row: 1, holds: period}
          - {row: 2, holds: nothing}
        labels:
          - {column: 1, holds: offence}
        columns:
          - {text: Asked, holds: of}
          - {text: "%", holds: percent, period: 2021, against: 2019}
          - {text: Change from 2019, holds: change, period: 2021, against: 2019}
        """)
    #expect(outcome.problems == [])
    #expect(
      outcome.csv == """
        period,offence,value,of,change,percent,against
        2019,Burglary,1232,4000,,,
        2021,Burglary,1094,5000,-138,-11.2%,2019
        2019,Robbery,[c],4000,,,
        2021,Robbery,20 [p],5000,,5%,2019

        """)
  }

  @Test("has columns of one text told apart by the heading above them")
  func columnsOfOneText() throws {
    let outcome = try imported(
      """
      ,YE 2020-12,,YE 2021-12,,2019 to 2021
      Offence,Number,% change,Number,% change,% change
      Robbery,80,-20%,60,-25%,
      Burglary,,,70,,-30%
      """,
      by: """
        headers: [{row: 1, holds: period}, {row: 2, holds: nothing}]
        labels: [{column: 1, holds: offence}]
        columns:
          - {text: "% change", under: YE 2020-12, holds: percent, against: YE 2019-12}
          - {text: "% change", under: YE 2021-12, holds: percent, against: YE 2020-12}
          - {text: "% change", under: 2019 to 2021, holds: percent, period: YE 2021-12, against: YE 2019-12}
        """)
    #expect(outcome.problems == [])
    #expect(
      outcome.csv == """
        period,offence,value,percent,against
        YE 2020-12,Robbery,80,-20%,YE 2019-12
        YE 2021-12,Robbery,60,-25%,YE 2020-12
        YE 2021-12,Burglary,70,-30%,YE 2019-12

        """)
  }

  @Test(
    "tells wholes without a part, and changes from two periods",
    arguments: [
      (
        "Year,Number,Asked\n2021,,500\n2022,n/a,500", ["{text: Asked, holds: of}"],
        [
          "table.csv:2:7 `500` is a whole, and the table has no value beside it. "
            + "Write the value into the table, or leave the whole out under `skip`.",
          "table.csv:3:6 `n/a` is not a number. "
            + "Say under `values` in the mapping what it stands for, such as `\"n/a\": \"[x]\"`.",
        ]
      ),
      (
        "Year,Number,Change,%\n2021,4,1,-5%",
        ["{text: Change, holds: change, against: 2019}", "{text: \"%\", holds: percent, against: 2020}"],
        [
          "table.csv:2:10 The changes for 2021 are measured from 2019 and 2020, and a row of data names one. "
            + "Leave one of the two out under `skip`."
        ]
      ),
      (
        "Year,Number,%,%\n2021,4,5%,6%", ["{text: \"%\", holds: percent, against: 2020}"],
        [
          "table.csv:2:11 The table has a second figure for 2021. "
            + "Leave one of the two out under `skip`, or say what tells them apart."
        ]
      ),
    ] as [(String, [String], [String])])
  func contradicting(table: String, columns: [String], problems: [String]) throws {
    let mapping = """
      headers: [{row: 1, holds: nothing}]
      labels: [{column: 1, holds: period}]
      columns: [\(columns.joined(separator: ", "))]
      """
    #expect(try imported(table, by: mapping).problems == problems)
  }

  @Test(
    "tells the columns that its mapping names and that head no figures",
    arguments: [
      (
        "{text: \"% chnage\", holds: percent, against: 2020}",
        "m.yml:3:18 No figures of the table are headed by `% chnage`. Did you mean `% change`? "
      ),
      (
        "{text: \"% change\", under: Robberys, holds: percent, against: 2020}",
        "m.yml:3:18 No figures of the table are headed by `% change` under `Robberys`. Did you mean `Robberies`? "
      ),
      (
        "{text: Asked, under: Robberies, holds: of}",
        "m.yml:3:18 No figures of the table are headed by `Asked` under `Robberies`. "
          + "Write `Burglaries`. "
      ),
    ])
  func unmatched(column: String, problem: String) throws {
    let mapping = """
      headers: [{row: 1, holds: offence}, {row: 2, holds: nothing}]
      labels: [{column: 1, holds: period}]
      columns: [\(column)]
      skip: [{text: Asked, because: Nobody asks.}, {text: "% change", because: It is worked out.}]
      """
    let table = "Year,Burglaries,,Robberies,\n,Number,Asked,Number,% change\n2021,4,5,6,7%\n"
    let outcome = try imported(table, by: mapping)
    #expect(
      outcome.problems == [problem + "Take the entry out of `columns` where the table has it no more."])
  }

  @Test(
    "tells the columns that its mapping names and leaves out too",
    arguments: [
      ("{text: Notes, holds: of}", "The figures headed by `Notes` are left out under `skip`."),
      ("{text: 2020/21, holds: of}", "The figures headed by `2020/21` are left out under `skip`."),
      (
        "{text: Notes, under: Thefts, holds: of}",
        "The figures headed by `Notes` under `Thefts` are left out under `skip`."
      ),
    ])
  func skippedColumn(column: String, problem: String) throws {
    let mapping = """
      headers: [{row: 1, holds: nothing}, {row: 2, holds: nothing}]
      labels: [{column: 1, holds: period}]
      columns: [\(column)]
      skip: [{text: Notes, because: They are words.}, {text: 2020/21, because: It is not whole.}]
      """
    let outcome = try imported("Year,Thefts,\n,Number,Notes\n2019/20,4,a\n2020/21,5,b\n", by: mapping)
    #expect(
      outcome.problems == [
        "m.yml:3:18 \(problem) Take the entry out of `columns`, or what leaves them out, out of `skip`."
      ])
  }

  @Test(
    "tells what its mapping says of headings and labels that are not there",
    arguments: [
      ("skip: [{text: Rankk, because: It is worked out.}]", "Rankk", "Rank", "skip"),
      ("names: { \"Beehm\": beeham }", "Beehm", "Beeham", "names"),
      ("totals: [Al kinds]", "Al kinds", "All kinds", "totals"),
    ])
  func unmatchedHead(entry: String, typed: String, near: String, key: String) throws {
    let mapping = """
      headers: [{row: 1, holds: kind}]
      labels: [{column: 1, holds: area}]
      period: 2021
      \(entry)
      """
    let outcome = try imported("Area,Thefts,All kinds,Rank\nBeeham,4,5,1\nSource: the force\n", by: mapping)
    #expect(
      outcome.problems.filter { $0.hasPrefix("m.yml") }.map { $0.drop { $0 != " " } } == [
        " No figures of the table are headed by `\(typed)`. Did you mean `\(near)`? "
          + "Take the entry out of `\(key)` where the table has it no more."
      ])
  }

  @Test("is read by a mapping that is equal to itself, wherever its columns stand in its file")
  func mappingFromFile() throws {
    let typed = """
      columns: [{text: "% change", under: Robberies, holds: percent, against: 2020}]
      headers: [{row: 1, holds: offence}, {row: 2, holds: nothing}]
      labels: [{column: 1, holds: period}]
      """
    var problems = DiagnosticList()
    let first = try #require(
      ImportMapping(reading: SourceFile(path: "m.yml", text: typed), into: &problems))
    let second = try #require(
      ImportMapping(reading: SourceFile(path: "m.yml", text: first.text), into: &problems))
    #expect(first.figureColumns.map(\.place?.line) == [1])
    #expect(second.figureColumns.map(\.place?.line) == [12])
    #expect(first == second)
    #expect(Set([first, second]).count == 1)
  }

  @Test("is not asked for figures where a heading that its mapping names has none this time")
  func emptyColumn() throws {
    let mapping = """
      headers: [{row: 1, holds: nothing}]
      labels: [{column: 1, holds: period}]
      columns: [{text: Asked, holds: of}]
      """
    #expect(try imported("Year,Number,Asked\n2021,4,\n", by: mapping).problems == [])
  }

  @Test("leaves nothing out that the mapping does not name")
  func unread() throws {
    let mapping = "headers:\n  - {row: 2, holds: period}\nlabels:\n  - {column: 1, holds: offence}\n"
    let outcome = try imported("Title\n,2021\nA,1\nNote\n", by: mapping)
    let help = "Say under `skip` in the mapping why it is left out, or name its row under `headers`."
    #expect(
      outcome.problems == [
        "table.csv:1:1 `Title` is neither a heading, a label nor a figure. \(help)",
        "table.csv:4:1 `Note` is neither a heading, a label nor a figure. \(help)",
      ])
    #expect(outcome.csv == "period,offence,value\n2021,A,1\n")
  }
}

@Suite("A mapping file")
struct ImportMappingTests {
  @Test("is read again as it was written")
  func roundTrip() {
    var mapping = ImportMapping()
    mapping.unit = .rate(per: 1000)
    mapping.headers = [.init(number: 4, holds: .period), .init(number: 5, holds: .category("sex"))]
    mapping.labels = [.init(number: 1, holds: .area), .init(number: 2, holds: .nothing)]
    mapping.period = "12 months (not stated)"
    mapping.figureColumns = [
      .init(text: "% change: all", holds: .percent, period: "YE 2021-06", against: "2020"),
      .init(text: "Asked", under: "2020: all", holds: .of),
    ]
    mapping.skips = [
      .init(what: .rowsAboveTheHead, because: "A title: \"of course\""),
      .init(what: .rowsWithoutFigures, because: "Notes"),
      .init(what: .text("% change"), because: "# Worked out"),
    ]
    mapping.names = ["Westmarch": "", "A\nB": "b", "yes": "no", "null": "Ähem", "- x": "{y}"]
    mapping.values = ["..": "[x]", "-": "0", "*": "[c]"]
    mapping.totals = ["All offences", "Total"]
    var problems = DiagnosticList()
    var read = ImportMapping(reading: SourceFile(path: "m.yml", text: mapping.text), into: &problems)
    #expect(problems.sorted.map(\.line) == [])
    #expect(read?.figureColumns.map(\.place?.line) == [15, 19])
    for index in mapping.figureColumns.indices { read?.figureColumns[index].place = nil }
    #expect(read == mapping)
  }

  @Test(
    "is told what is wrong with it",
    arguments: [
      (
        "headers: [{row: 0, holds: period}]",
        "m.yml:1:17 `0` is not the number of a row or column. Count from 1, as a spreadsheet does."
      ),
      (
        "headers: [{row: 1, holds: value}]",
        "m.yml:1:27 `value` is no column of data. Write `period`, `area`, `nothing`, or the name of a column of "
          + "categories in small letters, such as `weapon`."
      ),
      (
        "headers: [{row: 1, holds: period}]\ncolumns: [{text: Asked, holds: of, against: 2019}]",
        "m.yml:2:45 `of` is no change, and is measured from nothing. Take `against` out."
      ),
      (
        "headers: [{row: 1, holds: period}]\ncolumns: [{text: \"%\", holds: percent}]",
        "m.yml:2:11 `against` is missing, and a column of figures needs it. "
          + "Add a line that begins with `against:`."
      ),
      (
        "headers: [{row: 1, holds: period}]\ncolumns: [{text: \"%\", holds: share}]",
        "m.yml:2:30 `share` is no choice for `holds`. Write one of `value`, `of`, `change` or `percent`."
      ),
      (
        "headers: [{row: 1, holds: period}]\n"
          + "columns: [{text: A, holds: of, period: 2020}, {text: A, holds: of, period: 2021}]",
        "m.yml:2:54 Two columns are called `A`, and nothing tells them apart. "
          + "Name under `under` in each of them the heading that stands above it in the table."
      ),
      (
        "headers: [{row: 1, holds: period}]\ncolumns: [{text: A, under: B, holds: of}, {text: A, under: B, holds: of}]",
        "m.yml:2:50 Two columns are called `A` under `B`, and nothing tells them apart. "
          + "Take one of the two out, or name another heading under `under`."
      ),
      ("period: soon\nheaders: [{row: 1, holds: sex}]", "m.yml:1:9 `soon` is not a period that Tally knows."),
    ])
  func wrong(text: String, problem: String) {
    var problems = DiagnosticList()
    #expect(ImportMapping(reading: SourceFile(path: "m.yml", text: text), into: &problems) == nil)
    #expect(problems.sorted.contains { $0.line.hasPrefix(problem) }, "\(problems.sorted.map(\.line))")
  }
}

extension Diagnostic {
  /// The problem in one line.
  var line: String { "\(place) \(message)\(help.map { " \($0)" } ?? "")" }
}
