import Foundation
import Testing

@Suite("An output folder that cannot be one")
struct OutputFolderTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func problem(_ output: String, shell: String? = nil) throws -> String {
    let outcome = try sandbox.tally("build", "--output", output, shell: shell)
    #expect(outcome.status == 1)
    #expect(outcome.output == "Nothing was built.\n")
    #expect(outcome.errors.hasSuffix("\n1 error\n"))
    return String(outcome.errors.prefix { $0 != "\n" })
  }

  @Test("is a file")
  func file() throws {
    try sandbox.put("Site", "mine")
    #expect(
      try problem("Site")
        == "Site: error: The output `Site` is a file, not a folder. [output-not-a-folder]")
    #expect(try sandbox.text("Site") == "mine")
  }

  @Test("is to lie below a file")
  func belowFile() throws {
    try sandbox.put("notes", "mine")
    #expect(try problem("notes/Site").hasPrefix("notes/Site: error: "))
    #expect(try sandbox.text("notes") == "mine")
  }

  @Test("is to lie in a folder that does not exist")
  func noParent() throws {
    #expect(
      try problem("public/html") == """
        public/html: error: The folder `public`, which is to hold the output `public/html`, does not exist. \
        [output-without-parent]
        """)
  }

  @Test("lies in the content", arguments: ["Content", "Content/Site", "Content/../Content/pages"])
  func insideContent(output: String) throws {
    let before = try sandbox.tree("Content")
    #expect(
      try problem(output) == """
        \(output): error: The site's folder lies in `Content`, which is read to build it. [output-folder]
        """)
    #expect(try sandbox.tree("Content") == before)
  }

  @Test("holds the content")
  func holdsContent() throws {
    let outcome = try sandbox.tally("build", "--output", ".")
    #expect(outcome.status == 1)
    let message = "The site's folder holds `Content`, which is read to build it."
    #expect(outcome.errors.hasPrefix(".: error: \(message)"))
  }

  @Test("is a folder of the system that nobody may write to")
  func forbidden() throws {
    let output = geteuid() == 0 ? "/proc/Site" : "locked/Site"
    if geteuid() != 0 {
      try FileManager.default.createDirectory(
        at: sandbox["locked"], withIntermediateDirectories: true, attributes: [.posixPermissions: 0o555])
    }
    #expect(try problem(output).hasPrefix("\(output): error: "))
  }

  @Test("has no room for a file, which is named, and the old site stays")
  func fullDisk() throws {
    try sandbox.tally("build")
    let before = try sandbox.tree("Site")
    for path in before.keys where path.hasSuffix(".html") {
      try sandbox.replace("Westmarch", with: "Eastmarch", in: "Site/\(path)")
    }
    let spoilt = try sandbox.tree("Site")
    let problem = try problem("Site", shell: "trap '' XFSZ; ulimit -f 4")
    #expect(problem.hasPrefix("Site: error: The disk is full: there is no room for `Site/"))
    #expect(try sandbox.tree("Site") == spoilt)
  }
}
