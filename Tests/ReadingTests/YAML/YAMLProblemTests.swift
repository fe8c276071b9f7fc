import Diagnostics
import Testing

@testable import Reading

@Suite("What is wrong with a YAML file")
struct YAMLProblemTests {
  @Test(
    "nothing in it is said of the file", arguments: ["", "\n\n", "# a comment\n", "---\n", "~", "{}", "\"\""])
  func empty(text: String) {
    #expect(drawn(text) == (text == "{}" ? "{}" : nil))
    #expect(
      yamlProblems(text)
        == (text == "{}" ? [] : ["Nothing stands in this file. Write its keys, each as `key: value`."]))
  }

  @Test("a list or a text instead of keys is named")
  func notAMapping() {
    #expect(
      yamlProblems("- a\n- b\n") == [
        "1:1 This file is a list, not keys with values. Write each line as `key: value`."
      ])
    #expect(
      yamlProblems("\njust words\n") == [
        "2:1 This file is a text, not keys with values. Write each line as `key: value`."
      ])
  }

  @Test("words that are cut by a comment which touches its sign are told, and what is kept is as YAML has it")
  func cutByComment() {
    let sentence =
      "What stands after ` #` is a comment in YAML, and no part of the text. "
      + "Put the text in quotes; where a comment is meant, write a space after the `#`."
    #expect(drawn("because: our #1 source\n") == "{because: our}")
    #expect(yamlProblems("because: not our #1 source\n") == ["1:18 \(sentence)"])
    #expect(yamlProblems("note: first words\n  and our\t#One source\n") == ["2:11 \(sentence)"])
    #expect(yamlProblems("list:\n  - it is our #1 source\nkey: x\n") == ["2:15 \(sentence)"])
    #expect(yamlProblems("a: two words # a note\nb: word #1\nc: \"our old #1\"\nd: >-\n  our old #1\n") == [])
    #expect(yamlProblems("a: two words\n#note\nb: C#1 and #2x\n").count == 1)
  }

  @Test("a key that is there twice is shown with the first one, which counts")
  func duplicateKey() throws {
    let text = "title: one\nplaces:\n  force: x\n  \"force\": y\ntitle: two\nnote: [\ntitle: three\n"
    let sound = text.replacing("note: [\n", with: "")
    #expect(drawn(sound) == "{title: one, places: {force: x}}")
    #expect(
      yamlProblems(sound) == [
        "4:3 The key `force` is there twice. Delete or rename one of the two.",
        "5:1 The key `title` is there twice. Delete or rename one of the two.",
        "6:1 The key `title` is there twice. Delete or rename one of the two.",
      ])
    var diagnostics = DiagnosticList()
    _ = YAML.read(yaml(sound), into: &diagnostics)
    #expect(
      diagnostics.sorted.map { $0.notes.first?.place } == [
        Place("edition.yml", line: 3, column: 3), Place("edition.yml", line: 1, column: 1),
        Place("edition.yml", line: 1, column: 1),
      ])
    #expect(diagnostics.sorted.first?.notes.first?.message == "The first one stands here.")
    #expect(diagnostics.sorted.first?.excerpt == "  \"force\": y")
  }

  @Test("two keys that only YAML's types would tell apart are the same key")
  func duplicateByText() {
    #expect(
      yamlProblems("1: a\n\"1\": b\n") == [
        "2:1 The key `1` is there twice. Delete or rename one of the two."
      ])
  }

  @Test(
    "a key twice that cannot be masked is still named",
    arguments: ["'''a': 1\n'''a': 2\n", "\"\\a\": 1\n\"\\a\": 2\n"])
  func duplicateUnusualKey(text: String) {
    let name = text.hasPrefix("'") ? "'a" : "\u{7}"
    #expect(
      yamlProblems(text) == ["1:1 The key `\(name)` is there twice. Delete or rename one of the two."])
  }

  @Test("a hundred keys twice do not take forever")
  func manyDuplicates() {
    let text = (0..<100).map { "k\($0): a\nk\($0): b\n" }.joined()
    #expect(
      yamlProblems(text).first?.hasSuffix("is there twice. Delete or rename one of the two.") == true)
  }

  @Test("a key that is no word is named")
  func keyIsNoWord() {
    #expect(yamlProblems("? [a, b]\n: c\nd: e\n") == ["1:3 A key is a list, not a word. Write `key: value`."])
    #expect(yamlProblems("\"\": c\nd: e\n") == ["1:1 A key is empty. Write `key: value`."])
  }

  @Test("an alias is refused where it stands, and so is its anchor")
  func alias() {
    #expect(
      yamlProblems("a: &x one\nb: *x\nc:\n  - *x\n") == [
        """
        1:4 `&x` names a value to be used again, which Tally does not read. Write the value where it is needed; \
        put a text that begins with `&` in quotes.
        """,
        """
        2:4 `*x` begins with `*`, which in YAML repeats another value. Write the value where it is needed; \
        put a text that begins with `*` in quotes.
        """,
        """
        4:5 `*x` begins with `*`, which in YAML repeats another value. Write the value where it is needed; \
        put a text that begins with `*` in quotes.
        """,
      ])
  }

  @Test("a billion laughs are refused without being told", arguments: ["", "? *z\n: x\n"])
  func bomb(key: String) {
    let names = (0..<25).map { String(UnicodeScalar(UInt8(97 + $0))) }
    let lines = zip(names, names.dropFirst()).map { name, next in
      "\(next): &\(next) [" + Array(repeating: "*\(name)", count: 10).joined(separator: ", ") + "]\n"
    }
    let text = "a: &a [lol, lol, lol]\n" + lines.joined() + key.replacing("z", with: "y")
    let problems = yamlProblems(text)
    #expect(problems.count == 25 + 24 * 10 + (key.isEmpty ? 0 : 1))
  }

  @Test("an alias of itself is refused")
  func selfAlias() {
    #expect(yamlProblems("a: &a [*a]\n").count == 2)
  }

  @Test("a tag is refused as it was typed", arguments: ["!!python/object", "!local", "!!int", "!"])
  func tag(tag: String) {
    #expect(
      yamlProblems("a: \(tag) 12\n") == [
        """
        1:4 `\(tag)` asks for a type, and Tally reads texts as they are typed. \
        Delete it; put a text that begins with `!` in quotes.
        """
      ])
  }

  @Test("a second document is refused where it begins")
  func secondDocument() {
    #expect(
      yamlProblems("a: b\n---\nc: d\n") == [
        "2:1 A second document begins here. Delete the line `---`, or make two files."
      ])
  }

  @Test("a file that is too long is not read")
  func tooLong() {
    #expect(
      yamlProblems("a: " + String(repeating: "x", count: 262_142)) == [
        """
        This file has 262145 bytes; a YAML file has at most 262144. \
        Move long texts to Markdown files, and tables to CSV files.
        """
      ])
  }

  @Test("brackets inside each other without end are refused", arguments: ["[", "{", "- ", "? "])
  func deepNesting(opening: String) {
    #expect(yamlProblems("a:\n " + String(repeating: opening, count: 50_000)).count == 1)
  }

  @Test("a character that cannot be seen is refused", arguments: ["2028", "FEFF", "0007", "10FF00", "0085"])
  func character(code: String) throws {
    let scalar = try #require(UInt32(code, radix: 16).flatMap(Unicode.Scalar.init))
    #expect(
      yamlProblems("a: é\(scalar)b\n") == [
        """
        1:5 The character U+\(code) stands here, which cannot be seen. \
        Delete it, and type the line end or the space that belongs there.
        """
      ])
  }

  @Test("bytes that are not UTF-8 are shown where they stand")
  func notUTF8() {
    let file = SourceFile(path: "edition.yml", bytes: "a: b\nc: ".utf8 + [0xA3])
    #expect(
      reported { _ = YAML.read(file, into: &$0) } == [
        "2:4 The byte `0xA3` is not UTF-8. Save the file again with the encoding UTF-8."
      ])
  }
}
