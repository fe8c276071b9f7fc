import Foundation
import Testing

@Suite("The command")
struct CommandTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// Spoils three files of three kinds.
  private func spoil() throws {
    try sandbox.replace("better: lower", with: "beter: lower", in: homicides + "/measure.yml")
    try sandbox.replace("[x]", with: "n/a", in: homicides + "/data.csv")
    try sandbox.replace("# About", with: "<h1>About</h1>", in: "Content/pages/about.md")
  }
  private let homicides = "Content/editions/2022-02/serious-violence/homicides"

  @Test("tells all problems of a run at once, in order of files and lines, and counts them in its last line")
  func allAtOnce() throws {
    try spoil()
    let outcome = try sandbox.tally("check")
    let places = outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      .map { $0.prefix { $0 != " " } }
    #expect(
      places == [
        "\(homicides)/data.csv:4:6:", "\(homicides)/measure.yml:5:1:", "Content/pages/about.md:",
        "Content/pages/about.md:1:1:",
      ])
    #expect(outcome.errors.hasSuffix("\n\(places.count) errors\n"))
    #expect(outcome.output == "")
    #expect(outcome.status == 1)
    #expect(try sandbox.tally("build").output == "Nothing was built.\n")
    let json = try sandbox.tally("check", "--format", "json")
    #expect(json.errors == "\(places.count) errors.\n")
  }

  @Test("builds what is published although the draft of the next edition is broken, which a check reports")
  func brokenDraft() throws {
    try sandbox.put("Content/editions/2022-05/zanzibar/zanzibar-measure/data.csv", "period,value\nsoon,1\n")
    #expect(try sandbox.tally("build").status == 0)
    let check = try sandbox.tally("check")
    #expect(check.errors.contains("`soon` is not a period that Tally knows."))
    #expect(check.status == 1)
  }

  @Test("writes the same problems as JSON to standard output when asked to")
  func json() throws {
    try spoil()
    let text = try sandbox.tally("check").errors
    let outcome = try sandbox.tally("check", "--format", "json")
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    let summaries = report.problems.map { problem in
      let place = [problem.path, problem.line.map(String.init), problem.column.map(String.init)]
        .compactMap(\.self).joined(separator: ":")
      return "\(place): \(problem.severity): \(problem.message) [\(problem.rule)]"
    }
    #expect(report.errors == summaries.count)
    #expect(report.warnings == 0)
    #expect(text.split(separator: "\n").filter { $0.hasSuffix("]") }.map(String.init) == summaries)
    #expect(outcome.status == 1)
  }

  private struct Report: Decodable {
    let errors: Int
    let warnings: Int
    let problems: [Problem]

    struct Problem: Decodable {
      let path, severity, message, rule: String
      let line, column: Int?
    }
  }

  @Test("says in one line what it built, and what of it is new")
  func summary() throws {
    let first = try sandbox.tally("build")
    #expect(first.errors == "")
    #expect(first.status == 0)
    let files = try sandbox.tree("Site").count - 1
    let pages = try sandbox.pages().count
    let site = "\(pages) pages, 8 measures"
    #expect(first.output == "\(site); \(files) files written, 0 unchanged, 0 removed: no problems.\n")
    let second = try sandbox.tally("build")
    #expect(second.output == "\(site); 0 files written, \(files) unchanged, 0 removed: no problems.\n")
    let figures =
      "2022-05: 0 figures tallied, 1 quoted, 0 not bound.\n"
      + "2022-02: 0 figures tallied, 2 quoted, 0 not bound.\n"
      + "2021-11: 0 figures tallied, 0 quoted, 0 not bound.\n"
    let checked = "\(figures)Checked: 3 editions (1 draft), 9 measures, \(pages) pages of the site"
    #expect(try sandbox.tally("check").output == "\(checked): no problems.\n")
    try sandbox.put("Content/scan.pdf", "%PDF")
    let warned = try sandbox.tally("check")
    #expect(warned.output == "\(checked).\n")
    #expect(warned.errors.hasSuffix("\n1 warning\n"))
  }

  @Test("lists every figure of the words as JSON, with what stands behind it")
  func figures() throws {
    try sandbox.put(
      "Content/editions/2022-02/serious-violence/homicides/force.md",
      "There were [24 homicides](=value), [3 fewer](=change(previous)); 9 were solved.")
    let outcome = try sandbox.tally("check", "--format", "json")
    let report = try JSONDecoder().decode(FiguresReport.self, from: Data(outcome.output.utf8))
    let edition = try #require(report.figures.first { $0.edition == "2022-02" })
    #expect("\(edition.tallied) \(edition.quoted) \(edition.unbound)" == "2 2 1")
    let file = try #require(edition.files.first { $0.path.hasSuffix("homicides/force.md") })
    #expect(file.path == "Content/editions/2022-02/serious-violence/homicides/force.md")
    #expect(file.figures.map(\.kind) == ["tallied", "tallied", "unbound"])
    #expect(file.figures.map(\.text) == ["24 homicides", "3 fewer", "9"])
    #expect(file.figures.map { "\($0.line):\($0.column)" } == ["1:12", "1:36", "1:66"])
    #expect(file.figures.map(\.formula) == ["=value", "=change(previous)", nil])
    #expect(file.figures.map(\.value) == [24, -3, nil])
    #expect(file.figures.map(\.table) == ["homicides", "homicides", nil])
    let cells = file.figures.map { figure in
      figure.cells.map { "\($0.line) \($0.column)" }.joined(separator: ", ")
    }
    #expect(cells == ["6 value", "6 value, 5 value", ""])
  }

  private struct FiguresReport: Decodable {
    let figures: [Edition]

    struct Edition: Decodable {
      let edition: String
      let tallied, quoted, unbound: Int
      let files: [File]
    }

    struct File: Decodable {
      let path: String
      let figures: [Figure]
    }

    struct Figure: Decodable {
      let kind, text: String
      let line, column: Int
      let formula, table: String?
      let value: Double?
      let cells: [Cell]
    }

    struct Cell: Decodable {
      let line: Int
      let column: String
    }
  }

  @Test("lets warnings pass, unless it is to be strict")
  func strict() throws {
    try sandbox.put("Content/scan.pdf", "%PDF")
    #expect(try sandbox.tally("check").status == 0)
    #expect(try sandbox.tally("check", "--strict").status == 1)
    #expect(try sandbox.tally("build").status == 0)
  }

  @Test(
    "refuses wrong usage with the status for that",
    arguments: [
      ["biuld"], ["build", "--ouput", "x"], ["check", "--format", "xml"], ["check", "--voice", "froce"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try sandbox.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(!FileManager.default.fileExists(atPath: sandbox["Site"].path))
  }

  @Test(
    "answers wrong usage that it finds while it runs with the usage of the command that was used",
    arguments: [
      (["check", "--voice", "froce"], "check", "Usage: tally check ["),
      (["new", "2022-02"], "new", "Usage: tally new <name> ["),
      (["diff", "2022-02", "2022-03"], "diff", "Usage: tally diff <old> <new> ["),
      (["import", "missing.csv"], "import", "Usage: tally import <table> ["),
    ])
  func ownUsage(arguments: [String], command: String, usage: String) throws {
    let outcome = try sandbox.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("Error: ") == true)
    #expect(lines.dropFirst().first?.hasPrefix(usage) == true, "\(lines)")
    #expect(lines.last == "  See 'tally \(command) --help' for more information.")
  }

  @Test("tells only what is wrong with the words of one voice when asked to")
  func voice() throws {
    try spoil()
    try sandbox.put("Content/editions/2022-02/service/force.md", "A <b>word</b>.\n")
    let outcome = try sandbox.tally("check", "--voice", "force")
    let file = "Content/editions/2022-02/service/force.md"
    #expect(outcome.errors.hasPrefix("\(file):1:3: error: `<b>` is raw HTML"))
    #expect(outcome.errors.hasSuffix("\n1 error\n"))
    #expect(outcome.status == 1)
  }

  @Test("writes no control character where nobody watches", arguments: ["build", "check"])
  func quiet(command: String) throws {
    try spoil()
    try sandbox.put("Content/pages/odd.md", "# Odd \u{1B}[31m\n")
    let outcome = try sandbox.tally(command)
    let controls = (outcome.output + outcome.errors).unicodeScalars
      .filter { $0.properties.generalCategory == .control && $0 != "\n" }
    #expect(controls.isEmpty)
  }
}
