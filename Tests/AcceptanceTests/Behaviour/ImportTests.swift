import Foundation
import Testing

@Suite("`tally import`")
struct ImportTests {
  let sandbox: Sandbox
  private let folder = "Content/editions/2022-02/serious-violence/homicides"
  private let table = """
    Table 1: homicides,,,
    ,2018,2019,2020
    Westmarch,"1,030",1031,1032 [p]
    Source: made up,,,
    """
  /// What reads the table, as an author wrote it.
  private let mapping = """
    headers:
      - row: 2
        holds: period
    labels:
      - column: 1
        holds: nothing
    skip:
      - rows: above the head
        because: A title
      - rows: without figures
        because: A source
    """

  init() throws {
    sandbox = try Sandbox()
    try sandbox.put("published.csv", table)
  }

  @Test("writes tidy data to standard output, and the mapping that it used beside the table")
  func output() throws {
    let outcome = try sandbox.tally("import", "published.csv")
    #expect(outcome.status == 0)
    #expect(
      outcome.output
        == "period,area,value\r\n2018,,1030\r\n2019,,1031\r\n2020,,1032 [p]\r\n"
    )
    #expect(
      outcome.errors == """
        The mapping was written to published.import.yml.
        3 rows of data.
        1 cell left out: It is no figure: a note or a heading beside the table.
        1 cell left out: It stands above the table: its title.

        """)
    #expect(try sandbox.text("published.import.yml").contains("headers:\n  - row: 2\n    holds: period\n"))
  }

  @Test("keeps the mapping beside the data, where a check lets it stand and the next import follows it")
  func nextQuarter() throws {
    try sandbox.put("\(folder)/data.import.yml", mapping)
    let refused = try sandbox.tally("import", "published.csv", "--output", "\(folder)/data.csv")
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains("`\(folder)/data.csv` is there already, and is not overwritten unasked."))
    #expect(refused.errors.contains("`--replace`"))
    let outcome = try sandbox.tally("import", "published.csv", "--output", "\(folder)/data.csv", "--replace")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(
      try sandbox.text("\(folder)/data.csv") == "period,value\r\n2018,1030\r\n2019,1031\r\n2020,1032 [p]\r\n")
    #expect(try sandbox.text("\(folder)/data.import.yml") == mapping)
    #expect(!(try sandbox.tally("check").errors.contains("data.import.yml")))
    try sandbox.remove("Content/editions/2022-05")
    try sandbox.tally("new", "2022-05", "--from", "2022-02")
    #expect(
      try sandbox.text("Content/editions/2022-05/serious-violence/homicides/data.import.yml") == mapping)
  }

  @Test("writes no data where a cell cannot be read, tells each such cell, and leaves a mapping to mend")
  func unreadable() throws {
    try sandbox.put("published.csv", table.replacingOccurrences(of: "1031", with: "n/k"))
    let outcome = try sandbox.tally("import", "published.csv", "--output", "data.csv")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("published.csv:3:19: error: `n/k` is not a number. [import-value]\n"))
    #expect(!FileManager.default.fileExists(atPath: sandbox["data.csv"].path))
    try sandbox.put("data.import.yml", try sandbox.text("data.import.yml") + "values:\n  n/k: \"[x]\"\n")
    #expect(try sandbox.tally("import", "published.csv", "--output", "data.csv").status == 0)
    #expect(try sandbox.text("data.csv").contains("2019,,[x]\r\n"))
  }

  @Test("writes no data where a column that the mapping names is not there, and shows the line that names it")
  func unmatchedColumn() throws {
    try sandbox.put("data.import.yml", mapping + "\ncolumns:\n  - text: \"2021\"\n    holds: of\n")
    let outcome = try sandbox.tally("import", "published.csv", "--output", "data.csv")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        data.import.yml:13:11: error: No figures of the table are headed by `2021`. [import-mapping]
          13 |   - text: "2021"
             |           ^
        help: Did you mean `2020`? Take the entry out of `columns` where the table has it no more.

        1 error

        """)
    #expect(!FileManager.default.fileExists(atPath: sandbox["data.csv"].path))
  }

  @Test("refuses what is not there and what is no table")
  func refused() throws {
    #expect(try sandbox.tally("import", "missing.csv").status == 64)
    let unmapped = try sandbox.tally("import", "published.csv", "--mapping", "nope.yml")
    #expect(unmapped.status == 64)
    #expect(unmapped.errors.hasPrefix("Error: `nope.yml` is not there, or cannot be read.\n"))
    #expect(unmapped.output == "")
    #expect(!FileManager.default.fileExists(atPath: sandbox["nope.yml"].path))
    try sandbox.put("words.csv", "Only words\n")
    let outcome = try sandbox.tally("import", "words.csv")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix("words.csv: error: No figures stand under headings here. [import-uncertain]\n")
    )
    #expect(!FileManager.default.fileExists(atPath: sandbox["words.import.yml"].path))
  }
}
