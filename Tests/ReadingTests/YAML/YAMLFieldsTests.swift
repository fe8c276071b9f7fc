import Diagnostics
import Testing

@testable import Reading

@Suite("The fields of a mapping")
struct YAMLFieldsTests {
  private enum Direction: String, CaseIterable { case lower, higher, neither }

  /// What `read` makes of `text`, which is sound YAML, and what is reported.
  private func read<Part>(
    _ text: String, _ read: (inout YAMLFields) -> Part
  ) throws -> (part: Part, problems: [String]) {
    var diagnostics = DiagnosticList()
    let file = yaml(text)
    let mapping = try #require(YAML.read(file, into: &diagnostics))
    var fields = YAMLFields(mapping, of: "an edition", in: file)
    let part = read(&fields)
    fields.finish(&diagnostics)
    return (part, diagnostics.sorted.map(\.summary))
  }

  @Test("are texts with their places")
  func text() throws {
    let (title, problems) = try read("title: Policing\n") { $0.text("title") }
    #expect(title == Located("Policing", at: Place("edition.yml", line: 1, column: 8)))
    #expect(problems == [])
  }

  @Test("may be missing or empty where they are not required", arguments: ["title:\n", "other: x\n"])
  func optional(text: String) throws {
    let (title, _) = try read(text) { fields in
      _ = fields.text("other")
      return fields.text("title")
    }
    #expect(title == nil)
  }

  @Test("are reported where they are required and missing, at the mapping")
  func missing() throws {
    let (date, problems) = try read("\ntitle: x\n") { fields in
      _ = fields.text("title")
      return fields.required("date")
    }
    #expect(date == nil)
    #expect(
      problems == [
        "2:1 `date` is missing, and an edition needs it. Add a line that begins with `date:`."
      ])
  }

  @Test("are reported where they are required and empty, at the key", arguments: ["", " ~", " \"\""])
  func empty(value: String) throws {
    let (_, problems) = try read("title: x\ndate:\(value)\n") { fields in
      _ = fields.text("title")
      return fields.required("date")
    }
    #expect(problems == ["2:1 `date` is empty, and an edition needs it. Write its value after `date:`."])
  }

  @Test("can be required without being texts")
  func require() throws {
    let (_, problems) = try read("voices:\n") { fields in
      fields.require("sections", "voices")
      _ = fields.list("sections")
      return fields.mapping("voices")
    }
    #expect(
      problems == [
        "1:1 `sections` is missing, and an edition needs it. Add a line that begins with `sections:`.",
        "1:1 `voices` is empty, and an edition needs it. Write its value after `voices:`.",
      ])
  }

  @Test("that nobody asks for are reported with the nearest, or with all that are valid")
  func unknown() throws {
    let (_, problems) = try read("titel: x\ncolour: y\n") { fields in
      (fields.text("title"), fields.text("date"))
    }
    #expect(
      problems == [
        "1:1 `titel` is no key of an edition. Did you mean `title`?",
        "2:1 `colour` is no key of an edition. Write one of `title` or `date`.",
      ])
  }

  @Test("of the wrong kind say what they are and what is expected")
  func wrongKind() throws {
    let (_, problems) = try read("a: [x]\nb: x\nc: {d: x}\n") { fields in
      (fields.text("a"), fields.mapping("b"), fields.list("c"))
    }
    #expect(
      problems == [
        """
        1:4 `a` is a list, where a text is expected. Write it on one line, and put a text with `: ` in it in quotes.
        """,
        """
        2:4 `b` is a text, where a mapping is expected. Write each entry on a line of its own, as `key: value`.
        """,
        "3:4 `c` is a mapping, where a list is expected. Write each item on a line of its own, after `- `.",
      ])
  }

  @Test("are yes or no", arguments: ["yes": true, "no": false])
  func flag(text: String, expected: Bool) throws {
    #expect(try read("applies: \(text)\n") { $0.flag("applies") }.part?.value == expected)
  }

  @Test("that are neither yes nor no are reported", arguments: ["true", "Yes", "y"])
  func noFlag(text: String) throws {
    let (flag, problems) = try read("applies: \(text)\n") { $0.flag("applies") }
    #expect(flag == nil)
    #expect(problems.first?.hasPrefix("1:10 `\(text)` is no choice for `applies`.") == true)
  }

  @Test("are one of several words, as texts or as cases")
  func choice() throws {
    let choices = ["lower", "higher", "neither"]
    let (text, _) = try read("better: lower\n") { $0.choice("better", among: choices) }
    #expect(text?.value == "lower")
    let (direction, _) = try read("better: higher\n") { $0.choice("better", as: Direction.self) }
    #expect(direction == Located(.higher, at: Place("edition.yml", line: 1, column: 9)))
  }

  @Test("that are none of the words are reported with the nearest, or with all")
  func noChoice() throws {
    let (direction, near) = try read("better: loewr\n") { $0.choice("better", as: Direction.self) }
    #expect(direction == nil)
    #expect(near == ["1:9 `loewr` is no choice for `better`. Did you mean `lower`?"])
    let (_, far) = try read("better: up\n") { $0.choice("better", as: Direction.self) }
    #expect(
      far == ["1:9 `up` is no choice for `better`. Write one of `lower`, `higher` or `neither`."])
  }

  @Test("are lists of texts, less the items that are none")
  func texts() throws {
    let (texts, problems) = try read("sections:\n- one\n- {two: 2}\n-\n- four\n") { $0.texts("sections") }
    #expect(texts.map(\.value) == ["one", "four"])
    #expect(texts.map(\.place.line) == [2, 5])
    let help = "Write it on one line, and put a text with `: ` in it in quotes."
    #expect(
      problems == [
        "3:3 An item of `sections` is a mapping, where a text is expected. \(help)",
        "4:2 An item of `sections` is empty, where a text is expected. \(help)",
      ])
  }

  @Test("are names with texts, in the author's order")
  func namedTexts() throws {
    let (areas, problems) = try read("areas:\n  wm: West Midlands\n  gm: [x]\n  a: A\n") {
      $0.namedTexts("areas")
    }
    #expect(areas.map(\.key.value) == ["wm", "a"])
    #expect(areas.map(\.text.value) == ["West Midlands", "A"])
    #expect(areas.first?.key.place == Place("edition.yml", line: 2, column: 3))
    #expect(
      problems == [
        "3:7 `gm` is a list, where a text is expected. Write it on one line, and put a text with `: ` in it in quotes."
      ])
  }

  @Test("hold mappings with fields of their own, whose problems are reported too")
  func nested() throws {
    let (title, problems) = try read("source:\n  titel: x\n") { fields in
      fields.nested("source", of: "a source") { $0.required("title")?.value }
    }
    #expect(title == nil)
    #expect(
      problems == [
        "2:3 `title` is missing, and a source needs it. Add a line that begins with `title:`.",
        "2:3 `titel` is no key of a source. Did you mean `title`?",
      ])
  }

  @Test("hold lists of mappings")
  func items() throws {
    let (titles, problems) = try read("deliverables:\n- title: one\n- two\n- title: three\n") { fields in
      fields.items("deliverables", of: "a deliverable") { $0.required("title")?.value }
    }
    #expect(titles == ["one", "three"])
    #expect(
      problems == [
        """
        3:3 An item of `deliverables` is a text, where a mapping is expected. \
        Write each entry on a line of its own, as `key: value`.
        """
      ])
  }

  @Test("hold mappings of mappings, each with its key")
  func entries() throws {
    let text = "voices:\n  force: {name: The force}\n  commissioner: {name: The commissioner}\n  plan:\n"
    let (voices, problems) = try read(text) { fields in
      fields.entries("voices", of: "a voice") { id, voice in
        voice.required("name").map { "\(id.value) is \($0.value)" }
      }
    }
    #expect(voices == ["force is The force", "commissioner is The commissioner"])
    #expect(
      problems == [
        """
        4:8 `plan` is empty, where a mapping is expected. Write each entry on a line of its own, as `key: value`.
        """
      ])
  }

  @Test("take a caller's own problems, with the line of the file")
  func report() throws {
    var diagnostics = DiagnosticList()
    let file = yaml("date: tomorrow\n")
    let mapping = try #require(YAML.read(file, into: &diagnostics))
    var fields = YAMLFields(mapping, of: "an edition", in: file)
    let date = fields.text("date")
    fields.report(YAMLProblem.empty, at: date?.place ?? fields.place)
    fields.finish(&diagnostics)
    #expect(diagnostics.sorted.map(\.place.column) == [7])
    #expect(diagnostics.sorted.map(\.excerpt) == ["date: tomorrow"])
  }
}
