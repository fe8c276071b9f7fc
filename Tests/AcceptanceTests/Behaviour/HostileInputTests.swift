import Foundation
import Testing

/// What would be too large, or could not be, a fixture on the disk.
@Suite("Input that no editor writes")
struct HostileInputTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func firstLine(of outcome: Outcome) -> Substring { outcome.errors.prefix { $0 != "\n" } }

  @Test("may be a text of more bytes than any real one has")
  func longText() throws {
    try sandbox.put("Content/pages/long.md", "# Long\n\n" + String(repeating: "word ", count: 60_000))
    #expect(
      try firstLine(of: sandbox.tally("check")) == """
        Content/pages/long.md: error: This file has 300008 bytes; a Markdown file has at most 262144. \
        [markdown-too-long]
        """)
  }

  @Test("may be brackets and marks that a parser could lose itself in, up to the size that is read")
  func pathological() throws {
    let texts = ["[", "![", "*a ", "> ", "- ", "`", "<!-", "<a", "\\", "[a](", "&", "a**b"]
    for (index, text) in texts.enumerated() {
      let count = 8_000 / text.utf8.count
      try sandbox.put("Content/pages/odd-\(index).md", "# Odd\n\n" + String(repeating: text, count: count))
    }
    let outcome = try sandbox.tally("check")
    #expect(outcome.status != nil, "it crashed or hung")
  }

  @Test("may be a table of a hundred thousand wrong rows, of which the first hundred are told")
  func manyProblems() throws {
    let rows = String(repeating: "2019-13,x\n", count: 100_000)
    try sandbox.put(
      "Content/editions/2022-02/serious-violence/homicides/data.csv", "period,value\n" + rows)
    let outcome = try sandbox.tally("check")
    #expect(outcome.status == 1)
    let count = outcome.errors.matches(of: #/: error: /#).count
    #expect(count == 201, "two for each of the first hundred rows, and that there are more")
    #expect(
      firstLine(of: outcome) == """
        Content/editions/2022-02/serious-violence/homicides/data.csv: error: \
        This table has more than 100 problems. [too-many-problems]
        """)
  }

  @Test(
    "may be two editions whose names differ in case alone, which some hosts take for one",
    .enabled(if: Sandbox.tellsCaseApart, "This file system takes the two for one."))
  func editionsOfOneName() throws {
    try FileManager.default.copyItem(
      at: sandbox["Content/editions/2021-11"], to: sandbox["Content/editions/autumn"])
    try FileManager.default.copyItem(
      at: sandbox["Content/editions/2021-11"], to: sandbox["Content/editions/Autumn"])
    let errors = try sandbox.tally("check").errors
    let editions = "Content/editions"
    let name = "`Autumn` cannot be part of an address on every host."
    #expect(errors.contains("\(editions)/Autumn: error: \(name)"))
    let message = "Two things have the address `autumn/index.html`."
    #expect(errors.contains("\(editions)/autumn/edition.yml: error: \(message)"))
  }

  @Test("may be a pipe, which is not waited for")
  func pipe() throws {
    mkfifo(sandbox["Content/pages/pipe.md"].path, 0o600)
    #expect(
      try firstLine(of: sandbox.tally("check"))
        == "Content/pages/pipe.md: error: This is not a file that can be read. [not-a-file]")
  }

  @Test("may be a name that is not UTF-8")
  func oddName() throws {
    let name = Array("/odd-".utf8CString.dropLast()) + [-1] + Array(".md".utf8CString)
    let file = fopen(Array(sandbox["Content/pages"].path.utf8CString.dropLast()) + name, "w")
    // A file system may refuse such a name, and then there is nothing to read.
    guard let file else { return #expect(errno == EILSEQ) }
    fclose(file)
    #expect(try sandbox.tally("check").status == 1)
  }

  @Test("may be a file that may not be read, unless it is read by root, who may read all")
  func unreadable() throws {
    let path = "Content/pages/about.md"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: sandbox[path].path)
    let outcome = try sandbox.tally("check")
    if geteuid() == 0 {
      #expect(outcome.status == 0)
    } else {
      #expect(firstLine(of: outcome).hasPrefix("\(path): error: This cannot be read: permission denied."))
    }
  }
}

extension Sandbox {
  /// Whether the file system holds two names apart that differ in case alone.
  fileprivate static var tellsCaseApart: Bool {
    !FileManager.default.fileExists(atPath: Repository.base.appendingPathComponent("CONTENT").path)
  }
}
