import Foundation
import Testing

@Suite("`tally init`")
struct InitTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.remove("Content")
    try sandbox.remove("Templates")
  }

  @Test("makes a folder that builds at once, with the templates that the program carries")
  func builds() throws {
    let outcome = try sandbox.tally(
      "init", "westmarch", "--force", "Westmarch Police", "--edition", "2026-11")
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("westmarch is a site with the draft of its first edition, `2026-11`.\n"))
    let build = try sandbox.tally("build", in: sandbox["westmarch"])
    #expect(build.status == 0)
    #expect(build.output.contains("0 measures"))
    let home = try sandbox.text("westmarch/Site/index.html")
    #expect(home.contains("<h1>Westmarch police performance</h1>"))
    #expect(!home.contains("<ul class=\"rows\">"))
    let style = try String(
      contentsOf: Repository.root.appendingPathComponent("Templates/assets/tally.css"), encoding: .utf8)
    #expect(try sandbox.text("westmarch/Site/assets/tally.css") == style)
  }

  @Test("takes the author's templates before its own, and tells where there are none to take")
  func templates() throws {
    try sandbox.tally("init", "westmarch", "--force", "Westmarch Police")
    let folder = sandbox["westmarch"]
    #expect(
      try sandbox.tally("build", "--templates", "Mine", in: folder).errors.contains(
        "Mine: error: There is no such folder"))
    try sandbox.put("westmarch/Templates/frame.mustache", "{{{main}}}")
    #expect(try sandbox.tally("build", in: folder).errors.contains("Templates/home.mustache: error: "))
  }

  @Test("is published once what it asks for is filled in")
  func published() throws {
    try sandbox.tally("init", "westmarch", "--force", "Westmarch Police", "--edition", "2026-11")
    let content = "westmarch/Content"
    for (path, text) in try sandbox.texts(content) {
      var filled = text.replacingOccurrences(of: "TODO ", with: "Here is ")
      if path.hasSuffix("edition.yml") {
        filled = filled.replacingOccurrences(of: "YYYY-MM-DD", with: "2026-11-24")
          .replacingOccurrences(of: "state: draft", with: "state: published")
          .replacingOccurrences(of: "  - by: ", with: "  - signed: 2026-11-20\n    by: ")
      }
      if path.hasPrefix("editions/"), path.hasSuffix(".md"), !path.hasSuffix("introduction.md") {
        filled += "\nThe words of \(path.dropLast(3)).\n"
      }
      try sandbox.put("\(content)/\(path)", filled)
    }
    let build = try sandbox.tally("build", in: sandbox["westmarch"])
    #expect(build.errors == "")
    #expect(build.status == 0)
    #expect(build.output.contains("12 measures"))
  }

  @Test("overwrites nothing, and leaves nothing where it is refused")
  func refused() throws {
    try sandbox.put("westmarch/mine.txt", "mine")
    let outcome = try sandbox.tally("init", "westmarch")
    #expect(
      outcome.errors.hasPrefix(
        "westmarch: error: `westmarch` is there already, and nothing in it is overwritten."))
    #expect(outcome.status == 1)
    #expect(try sandbox.tree("westmarch").keys.sorted() == ["mine.txt"])
    for arguments in [
      ["x", "--edition", "May 2026"], ["x", "--district", "A b", "--peer", "a-B"], ["x", "--force", ""],
    ] {
      #expect(try sandbox.run(["init"] + arguments).status == 64)
    }
    #expect(!FileManager.default.fileExists(atPath: sandbox["x"].path))
  }

  @Test(
    "says which option is wrong, and what to do",
    arguments: [
      (
        ["--edition", "2022-13"],
        "`--edition`: `2022-13` looks like a month, and there is none such. Count the months from 01 to 12, as in "
          + "`2022-05`."
      ),
      (["--district", ""], "The name after `--district` is empty. Write it, or leave the option out."),
      (["--peer", "A\nB"], "The name after `--peer` has more than one line. Write it in one."),
      (
        ["--force", "Westmarch Police", "--peer", "westmarch"],
        "`--peer`: `westmarch` is the force itself. Name other forces to compare it with."
      ),
      (
        ["--force", "Westmarch Police", "--peer", "Westmarch Police"],
        "`--peer`: `Westmarch Police` is the force itself. Name other forces to compare it with."
      ),
    ])
  func options(arguments: [String], message: String) throws {
    let outcome = try sandbox.run(["init", "x"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("Error: \(message)\nUsage: tally init "), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: sandbox["x"].path))
  }

  @Test("takes the name of a financial year for an edition")
  func financialYear() throws {
    #expect(try sandbox.tally("init", "x", "--edition", "2021-22").status == 0)
  }
}
