import ContentSamples
import Measures
import Testing

@testable import Editions

@Suite("Tables of data")
struct DatasetReaderTests {
  @Test("a note of digits alone, and a cell that begins with a zero, are what a comma has left of a number")
  func partedNumbers() {
    let data = "\(Content.thefts)/data.csv"
    #expect(
      Content.oneMeasure("period,value,note\nYE 2021-12,1,100\nYE 2020-12,\"1,100\",2 vans").problems == [
        """
        \(data):2:14 The note, `100`, is nothing but a number. A comma parts cells. Quote a number with a comma in \
        it, `"1,234"`, or leave the comma out; a note is in words.
        """
      ])
    #expect(
      Content.oneMeasure("period,value,of\nYE 2020-12,1,234\nYE 2021-12,1,050").problems == [
        """
        \(data):3:14 `050` begins with a zero, as the rest of a number does that a comma has parted. A comma parts \
        cells. Quote a number with a comma in it, `"1,234"`, or leave the comma out.
        """
      ])
  }

  private let file = "\(Content.thefts)/data.csv"
  private let weapons = ["categories:", "  weapon: [knife, gun]", "  age:  [10-17, adult]"]

  private func observations(_ data: String, definition: [String] = []) throws -> [Observation] {
    try #require(Content.oneMeasure(data, definition: definition).measure).dataset.observations
  }

  private func problems(_ data: String, definition: [String] = []) -> [String] {
    Content.oneMeasure(data, definition: definition).problems
  }

  @Test("hold every column as it was printed")
  func columns() throws {
    let data = """
      period,area,weapon,age,value,of,change,percent,against,note
      YE 2019-06,beeham,knife,10-17,"1,200",5000,,,,the baseline
      YE 2021-12,Ayford,gun,,900 [p],[x],-300,-25.0%,YE 2019-06,
      """
    let read = try observations(data, definition: weapons)
    let june = try Period(reading: "YE 2019-06")
    #expect(
      read == [
        Observation(
          period: june, area: "beeham", categories: ["knife", "10-17"], value: Value(1200),
          whole: Value(5000),
          note: "the baseline", line: 2),
        Observation(
          period: try Period(reading: "YE 2021-12"), area: "ayford", categories: ["gun", ""],
          value: Value(900, marks: .provisional), whole: Value(.missing(.notAvailable)), change: Value(-300),
          percent: Value(-25, decimals: 1), against: june, line: 3),
      ])
  }

  @Test(
    "name areas by id or by name in any case, and peers too",
    arguments: ["cold-dene", "Cold Dene", "COLD DENE"])
  func areas(name: String) throws {
    let read = try observations("period,area,value\n2021,\(name),4\n2021,Southshire,5\n2021,,6")
    #expect(read.map(\.area) == ["cold-dene", "southshire", nil])
  }

  @Test(
    "hold nothing that is below zero, but a change and money",
    arguments: [
      ("count", "count"), ("percent", "percentage"), ("per 1,000", "rate"), ("days", "number of days"),
    ])
  func belowZero(unit: String, noun: String) {
    let definition = ["unit: \"\(unit)\""]
    #expect(
      problems("period,value,of\n2020,0,1\n2021,-5,-1", definition: definition) == [
        """
        \(file):3:6 `-5` is below zero, which no \(noun) can be. Mend it; a fall stands in the column `change` or \
        `percent`, with the period that it is from in `against`.
        """,
        "\(file):3:9 `-1` is below zero, which no count can be. Mend it.",
      ])
    let change = "period,change,against\n2021,-5,2020"
    #expect(problems(change, definition: definition) == [])
    #expect(problems("period,value\n2021,-5", definition: ["unit: pounds"]) == [])
  }

  @Test("hold shorthand for what is missing, and marks for what is uncertain")
  func shorthand() throws {
    let read = try observations("period,value\n2018,[c]\n2019,[low]\n2020,4 [p] [r]\n2021,0")
    #expect(
      read.map(\.value) == [
        Value(.missing(.confidential)), Value(.missing(.low)), Value(4, marks: [.provisional, .revised]),
        Value(0),
      ])
  }

  @Test("may have blank rows and empty columns at their end, as a spreadsheet leaves them")
  func blankRows() throws {
    let read = try observations("period,value,,\n2020,4,,\n,,,\n2021,5,,\n,,,\n")
    #expect(read.map(\.value?.number) == [4, 5])
    #expect(read.map(\.line) == [2, 4])
  }

  @Test("of a change alone have no value")
  func changeAlone() throws {
    let read = try observations("period,percent,against\n2021,-8%,2019")
    #expect(read.first?.value == nil)
    #expect(read.first?.percent == Value(-8))
    #expect(read.first?.against?.notation == "2019")
  }

  @Test("have no other columns than those there are and those that the measure declares")
  func unknownColumn() {
    #expect(
      problems("period,weapons,value\n2021,gun,4", definition: weapons) == [
        """
        \(file):1:8 A table of data has no column `weapons`. Did you mean `weapon`? \
        A column of categories is declared under `categories` in `measure.yml`.
        """
      ])
  }

  @Test("say when, and hold figures")
  func missingColumns() {
    #expect(
      problems("area,value\nayford,4") == [
        "\(file):1 The table has no column `period`. Begin the first line with `period`."
      ])
    #expect(
      problems("period,note\n2021,printed") == [
        """
        \(file):1 The table has no column `value`. Give the figures a column `value`, \
        or `change` or `percent` where only a change is printed.
        """
      ])
  }

  @Test("name areas of the site")
  func unknownArea() {
    #expect(
      problems("period,area,value\n2021,Ayfort,4") == [
        "\(file):2:6 `Ayfort` is not an area of the site. Did you mean `Ayford`? Areas and peers stand in `site.yml`."
      ])
  }

  @Test("hold the categories that are declared")
  func unknownCategory() {
    #expect(
      problems("period,weapon,value\n2021,knives,4", definition: weapons) == [
        """
        \(file):2:6 `knives` is not a category of `weapon`. Did you mean `knife`? \
        Categories are declared in `measure.yml`.
        """
      ])
  }

  @Test("hold no date that a spreadsheet has made of a range")
  func categoryDate() {
    #expect(
      problems("period,age,value\n2021,Oct-17,4", definition: weapons) == [
        """
        \(file):2:6 `Oct-17` is a date that a spreadsheet has made of something else. \
        Format the column as text in the spreadsheet and type the range again, such as `10-17`.
        """
      ])
  }

  @Test("have one row for a thing in a period, however the period is written")
  func duplicates() {
    #expect(
      problems("period,area,value\n2021,ayford,4\nYE 2021-12,Ayford,5\n2021,beeham,4") == [
        """
        \(file):3 The table has two rows for the same thing in the same period (Year ending December 2021). \
        Keep the row that is right, or tell the two apart by area or category. (\(file):2 The first row is here.)
        """
      ])
  }

  @Test("hold a figure in every row: a blank is never a zero")
  func noFigure() {
    #expect(
      problems("period,value\n2021,") == [
        """
        \(file):2 The row holds no figure. Write the value, or `[c]`, `[x]`, `[w]`, `[z]` or `[low]` to say why \
        there is none; a blank is never a zero.
        """
      ])
  }

  @Test("say what a change is measured from, and hold a change where they do")
  func against() {
    #expect(
      problems("period,value,change,against\n2020,4,-1,\n2021,5,,2020") == [
        """
        \(file):2 The change does not say which period it is measured from. \
        Name the period in the column `against`.
        """,
        """
        \(file):3 The row names a period to compare with, and holds no change. \
        Write the change in `change` or `percent`, or clear `against`.
        """,
      ])
  }

  @Test("tell all that is wrong with a row at once, and read the others")
  func allAtOnce() {
    #expect(
      problems("period,area,value\nsoon,Ayfort,four\n2021,,4").map {
        $0.split(separator: " ").prefix(2).joined(separator: " ")
      } == [
        "\(file):2:1 `soon`", "\(file):2:6 `Ayfort`", "\(file):2:13 `four`",
      ])
  }

  @Test("a row without a period says how to write one")
  func noPeriod() {
    #expect(
      problems("period,value\n,4") == [
        "\(file):2 The row has no period. Write when it was, such as `2021-12`, `Dec 2021` or `Dec-21`."
      ])
  }

  @Test(
    "refuse a cell that may mean two things, with the remedy",
    arguments: [
      (
        "count", "34%",
        "`34%` is a percentage, and the column holds counts. "
          + "Put a change in per cent into the column `percent`, or set `unit: percent`."
      ),
      (
        "count", "£5",
        "`£5` is an amount of money, and the column holds counts. Take the sign out, or set `unit: pounds`."
      ),
      (
        "percent", "0.56",
        "`0.56` may be a spreadsheet's fraction or less than one per cent. "
          + "Write `56%` or `0.56%`, whichever is meant."
      ),
      (
        "count", "12/3/2021",
        "`12/3/2021` is a date that a spreadsheet has made of something else. "
          + "Format the column as text in the spreadsheet and type the value again."
      ),
      ("count", "1.2.3", "`1.2.3` has two decimal points. Write one decimal point."),
      (
        "count", "\"12,34\"",
        "`12,34` has a comma that does not set off thousands. Write `1,234,567` or `1234567`."
      ),
      (
        "count", "4 [q]",
        "`[q]` is not a mark that Tally knows. Write `[p]`, `[r]`, `[e]`, `[b]` or `[u]` after a "
          + "number, or `[c]`, `[x]`, `[w]`, `[z]` or `[low]` alone."
      ),
    ])
  func ambiguous(unit: String, cell: String, problem: String) {
    #expect(
      problems("period,value\n2021,\(cell)", definition: ["unit: \(unit)"]) == [
        "\(file):2:\(cell.hasPrefix("\"") ? 7 : 6) \(problem)"
      ])
  }

  @Test("beside the data are read by the same rules, under their own names")
  func furtherTables() throws {
    let content = Content.oneMeasure(
      "period,value\n2021,9",
      others: ["\(Content.thefts)/by-area.csv": "period,area,value\n2021,ayford,4\n2021,Beeham,5"])
    let tables = try #require(content.measure).tables
    #expect(tables.map(\.id) == ["by-area"])
    #expect(tables.map(\.title) == ["By area"])
    #expect(tables.first?.dataset.observations.map(\.area) == ["ayford", "beeham"])
  }
}
