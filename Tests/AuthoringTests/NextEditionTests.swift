import ContentSamples
import Measures
import Reading
import Testing

@testable import Authoring

@Suite("The next edition")
struct NextEditionTests {
  private let day = CalendarDate(year: 2022, month: 5, day: 24)

  private func files(_ content: Content = .northshire, from: String? = nil) throws -> [String: String] {
    let edition = try NextEdition("2022-05", from: from, date: day, in: content.tree)
    return Dictionary(
      uniqueKeysWithValues: edition.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test("has every file of the last one, and no other")
  func sameFiles() throws {
    let folder = "editions/2022-02"
    let tree = Content.northshire.tree
    var expected = tree.fileNames(in: folder)
    for section in tree.folders(in: folder) {
      expected += tree.fileNames(in: "\(folder)/\(section)").map { "\(section)/\($0)" }
      for measure in tree.folders(in: "\(folder)/\(section)") {
        expected += tree.fileNames(in: "\(folder)/\(section)/\(measure)").map {
          "\(section)/\(measure)/\($0)"
        }
      }
    }
    #expect(try files().keys.sorted() == expected.sorted())
  }

  @Test("is a draft of that day, and has the earlier edition's own facts as comments")
  func definition() throws {
    let definition = try #require(try files()["edition.yml"])
    #expect(
      definition.hasPrefix(
        """
        title: Shire priorities
        standfirst: What the force contributes.
        date: 2022-05-24
        state: draft
        framework: shire-2020
        baseline: YE 2019-06
        presented-to: The board
        # presented-by: The deputy
        # source:
        #   title: Paper 7
        #   address: https://papers.example/7
        source:
          title: TODO the paper that the figures of this edition come from
        frequency: Quarterly
        # next-review: May 2022
        legal-basis: Shire Policing Order 2020
        voices:
        """))
  }

  @Test("leaves a date that is asked for where none is given")
  func noDate() throws {
    let edition = try NextEdition("2022-05", from: nil, date: nil, in: Content.northshire.tree)
    let definition = edition.files.first { $0.path == "edition.yml" }
    let text = definition.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(text?.contains("\ndate: YYYY-MM-DD\n") == true)
  }

  @Test("keeps data as they are, and no fact that the words quoted")
  func data() throws {
    let files = try files()
    let data = "editions/2022-02/theft/thefts/data.csv"
    #expect(files["theft/thefts/data.csv"] == Content.northshire.tree.file(data)?.text)
    #expect(files["facts.csv"] == "id,text,about,source,place\n")
  }

  @Test("is signed by nobody yet, and keeps who is to sign and what", arguments: [true, false])
  func signOffs(beginsWithDay: Bool) throws {
    let first = ["signed: 2022-02-18", "by: Deputy"]
    let list = """
      sign-offs:
        # The board asks for both.
        - \(beginsWithDay ? first[0] : first[1])
          \(beginsWithDay ? first[1] : first[0])
          for: the figures
        - by: Commissioner
          name: A. Northam
      """
    let path = "editions/2022-02/edition.yml"
    let content = Content.northshire.with(
      path, "title: T\ndate: 2022-02-22\nstate: published\nsource:\n  title: P\n\(list)\nsections: [theft]")
    let text = try #require(try files(content)["edition.yml"])
    let deputy =
      beginsWithDay ? "  - # signed: 2022-02-18\n    by: Deputy" : "  - by: Deputy\n#     signed: 2022-02-18"
    #expect(
      text.contains(
        """
        sign-offs:
          # The board asks for both.
        \(deputy)
            for: the figures
          - by: Commissioner
        #     name: A. Northam
        sections: [theft]
        """))
    let next = Content.northshire.with("editions/2022-05/edition.yml", text)
    #expect(!next.problems.contains { $0.contains("sign") })
  }

  @Test("keeps apart those who are to sign where each dash has a line of its own", arguments: [true, false])
  func signOffsBelowDashes(beginsWithDay: Bool) throws {
    let keys = ["    by: Deputy", "    signed: 2022-02-18"]
    let list = """
      sign-offs:
        -
      \((beginsWithDay ? keys.reversed() : keys).joined(separator: "\n"))
          for: the figures
        - # The other one.

          by: Commissioner
          name: A. Northam
      """
    let path = "editions/2022-02/edition.yml"
    let content = Content.northshire.with(
      path, "title: T\ndate: 2022-02-22\nstate: published\nsource:\n  title: P\n\(list)\nsections: [theft]")
    let text = try #require(try files(content)["edition.yml"])
    let noted = [keys[0], "#     signed: 2022-02-18"]
    #expect(
      text.contains(
        """
        sign-offs:
          -
        \((beginsWithDay ? noted.reversed() : noted).joined(separator: "\n"))
            for: the figures
          - # The other one.

            by: Commissioner
        #     name: A. Northam
        sections: [theft]
        """))
    let next = Content.northshire.with("editions/2022-05/edition.yml", text)
    #expect(!next.problems.contains { $0.contains("sign") })
  }

  @Test(
    "makes sign-offs comments that have no lines of their own",
    arguments: [
      "sign-offs: [{ by: Deputy, signed: 2022-02-18 }]", "sign-offs:\n  - { by: A, name: B }\n\n  # So.",
    ])
  func signOffsInBraces(list: String) throws {
    let path = "editions/2022-02/edition.yml"
    let content = Content.northshire.with(
      path, "title: T\ndate: 2022-02-22\nstate: published\nsource:\n  title: P\n\(list)\nsections: [theft]")
    let text = try #require(try files(content)["edition.yml"])
    #expect(
      text.contains("\n# sign-offs: [{") || text.contains("sign-offs:\n#   - { by: A, name: B }\n\n  # So.\n")
    )
  }

  @Test("forgets what was said of the last edition alone, and keeps comments, order and all else")
  func forgets() throws {
    let measure = """
      # Asked of everybody.
      title: People who had something stolen
      grade:
        awarded: good
        thresholds: [5, 10, 20]
        because: |
          Few had.

          Fewer than before.
      changed: Only adults are asked.

      # What is counted
      noun: people asked
      """
    let files = try files(Content.northshire.with("editions/2022-02/theft/survey/measure.yml", measure))
    #expect(
      files["theft/survey/measure.yml"] == """
        # Asked of everybody.
        title: People who had something stolen
        grade:
        #   awarded: good
          thresholds: [5, 10, 20]
        #   because: |
        #     Few had.
        #
        #     Fewer than before.
        # changed: Only adults are asked.

        # What is counted
        noun: people asked
        """)
    let section = try #require(files["theft/section.yml"])
    #expect(section.contains("\n# places:\n#   force: paragraphs 2 to 4\ndeliverables:"))
  }

  @Test(
    "makes a mapping of which nothing is left a comment, however it is written",
    arguments: ["grade: {awarded: good, because: Few}", "grade:\n  awarded: good\n  because: Few"])
  func nothingLeft(grade: String) throws {
    let path = "editions/2022-02/theft/survey/measure.yml"
    let files = try files(Content.northshire.with(path, "title: T\n\(grade)\nnoun: n"))
    let expected = grade.split(separator: "\n").map { "# \($0)" }.joined(separator: "\n")
    #expect(files["theft/survey/measure.yml"] == "title: T\n\(expected)\nnoun: n")
  }

  @Test("is made of the newest edition, drafts too, unless another is named")
  func newest() throws {
    let content = Content.northshire.copying("editions/2022-02", to: "editions/2021-11")
      .replacing("2022-02-22", with: "2023-01-01", in: "editions/2021-11/edition.yml")
      .replacing("published", with: "draft", in: "editions/2021-11/edition.yml")
    #expect(try NextEdition("2022-05", from: nil, date: nil, in: content.tree).origin == "2021-11")
    #expect(try NextEdition("2022-05", from: "2022-02", date: day, in: content.tree).origin == "2022-02")
  }

  @Test(
    "may have the day of the edition that it is made of, or any where that has none yet, and none before it")
  func early() throws {
    let sameDay = CalendarDate(year: 2022, month: 2, day: 22)
    let dateless = Content.northshire.replacing(
      "2022-02-22", with: "YYYY-MM-DD", in: "editions/2022-02/edition.yml")
    #expect(throws: Never.self) {
      _ = try NextEdition("2022-05", from: nil, date: sameDay, in: Content.northshire.tree)
      _ = try NextEdition("2022-05", from: nil, date: sameDay, in: dateless.tree)
    }
    let dayBefore = try #require(CalendarDate(year: 2022, month: 2, day: 21))
    let problem = #expect(throws: NextEditionProblem.self) {
      try NextEdition("2022-05", from: nil, date: dayBefore, in: Content.northshire.tree)
    }
    #expect(problem?.message.hasPrefix("21 February 2022 is before 22 February 2022, ") == true)
  }

  @Test(
    "has no name that looks like a month and is none",
    arguments: [
      ("2022-13", true), ("2022-00", true), ("2022-12", false), ("2022-23", false), ("1999-00", false),
      ("first-edition", false), ("2022-5", false),
    ])
  func month(name: String, isRefused: Bool) { #expect(name.isImpossibleMonth == isRefused) }

  @Test("is refused in one sentence where it cannot be made")
  func problems() throws {
    func problem(_ name: String, from: String? = nil, in content: Content = .northshire) -> String {
      do throws(NextEditionProblem) {
        _ = try NextEdition(name, from: from, date: day, in: content.tree)
        return "none"
      } catch { return "\(error.message) \(error.help ?? "")" }
    }
    #expect(
      problem("May 2022")
        == "`May 2022` cannot be part of an address on every host. "
        + "Name the edition with small letters, digits and hyphens only, such as `2022-05`.")
    #expect(
      problem("2022-02")
        == "`Content/editions/2022-02` is there already, and nothing in it is overwritten. "
        + "Choose another name, or move the folder away.")
    #expect(
      problem("2022-05", from: "2022-03")
        == "There is no edition `2022-03`. Did you mean `2022-02`?")
    #expect(
      problem("2022-05", in: .northshire.without("editions"))
        == "There is no edition yet that the next one could be made of. "
        + "Write the first one, or let `tally init` make a site that has one.")
    let flow = Content.northshire.with("editions/2022-02/edition.yml", "{title: A, date: 2022-02-22}")
    #expect(
      problem("2022-05", from: "2022-02", in: flow)
        == "`Content/editions/2022-02/edition.yml` cannot be taken over, since not all of it can be read. "
        + "Mend what `tally check` says of it, and write each key on a line of its own.")
  }
}
