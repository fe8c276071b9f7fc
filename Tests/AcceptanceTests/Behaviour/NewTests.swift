import Foundation
import Testing

@Suite("`tally new`")
struct NewTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.remove("Content/editions/2022-05")
  }

  @Test("makes a draft of the newest edition, says where it is and what to do, and changes nothing else")
  func draft() throws {
    let before = try sandbox.tree("Content")
    let outcome = try sandbox.tally("new", "2022-05", "--date", "2022-05-24")
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix(
        "Content/editions/2022-05 is a draft made from 2022-02, with the same definitions and data.\n"))
    let after = try sandbox.tree("Content")
    #expect(after.filter { !$0.key.hasPrefix("editions/2022-05/") } == before)
    let data = "serious-violence/homicides/data.csv"
    #expect(after["editions/2022-05/\(data)"] == before["editions/2022-02/\(data)"])
  }

  @Test("leaves a draft of which a check tells what is missing, and nothing of which is published")
  func check() throws {
    let site = try sandbox.tally("build").output
    try sandbox.tally("new", "2022-05")
    let dateless = try sandbox.tally("check").errors
    #expect(dateless.contains("edition.yml:3:7: error: `YYYY-MM-DD` is not a date. [date]"))
    try sandbox.replace("YYYY-MM-DD", with: "2022-05-24", in: "Content/editions/2022-05/edition.yml")
    let errors = try sandbox.tally("check").errors
    #expect(
      errors.contains("`TODO the paper that the figures of this edition come from` is still to be filled in.")
    )
    #expect(
      errors.contains(
        "Content/editions/2022-05/serious-violence/force.md: error: "
          + "This file of words holds notes and no words yet. [empty-words]\n"
          + "help: Write the words below the notes, or take the file out.\n"))
    #expect(!errors.contains("missing-voice"))
    let again = try sandbox.tally("build")
    #expect(again.status == 0)
    #expect(again.output.hasPrefix(String(site.prefix { $0 != ";" })))
  }

  @Test("builds once the words are written, the paper is named and the state is published")
  func published() throws {
    try sandbox.tally("new", "2022-05", "--date", "2022-05-24")
    let folder = "Content/editions/2022-05"
    for path in try sandbox.tree(folder).keys where path.hasSuffix(".md") {
      let title = path == "introduction.md" ? "# Introduction\n\n" : ""
      let note = try sandbox.text("\(folder)/\(path)")
      try sandbox.put("\(folder)/\(path)", "\(note)\n\(title)We go on with \(path.dropLast(3)).\n")
    }
    for path in try sandbox.tree(folder).keys where path.hasSuffix("/measure.yml") {
      let definition = try sandbox.text("\(folder)/\(path)")
      try sandbox.put(
        "\(folder)/\(path)", "\(definition)\nupdate: { because: The source says nothing new. }\n")
    }
    try sandbox.replace("TODO the", with: "The", in: "\(folder)/edition.yml")
    try sandbox.replace("state: draft", with: "state: published", in: "\(folder)/edition.yml")
    let outcome = try sandbox.tally("build")
    #expect(outcome.errors == "")
    #expect(try sandbox.text("Site/2022-05/index.html").contains("We go on with serious-violence/force."))
  }

  @Test("refuses a date before that of the edition that it is made of, and a month that is none")
  func early() throws {
    let outcome = try sandbox.tally("new", "2022-05", "--date", "2022-01-31")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.hasPrefix(
        "Error: 31 January 2022 is before 22 February 2022, the day of the edition `2022-02` that this one is made of. "
          + "Mend the date, or name an earlier edition with `--from`.\n"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: sandbox["Content/editions/2022-05"].path))
    #expect(try sandbox.tally("new", "2022-13").errors.hasPrefix("Error: `2022-13` looks like a month, "))
    #expect(
      try sandbox.tally("new", "2022-01", "--from", "2021-11", "--date", "2022-01-31").status == 0)
  }

  @Test("refuses a name that is taken and one that is no address, and an edition that is not there")
  func refused() throws {
    try sandbox.put("Content/editions/2022-06/mine.txt", "mine")
    let before = try sandbox.tree("Content")
    for arguments in [
      ["2022-02"], ["2022-06"], ["May 2022"], ["2022-05", "--from", "2022-03"], ["../x"], [],
    ] {
      let outcome = try sandbox.run(["new"] + arguments)
      #expect(outcome.status == 64, "\(arguments)")
      #expect(outcome.errors.hasPrefix("Error: "), "\(arguments)")
    }
    #expect(try sandbox.tree("Content") == before)
  }
}
