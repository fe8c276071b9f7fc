import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("The preview")
struct ServeTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// Starts a preview and waits for its address.
  private func preview(_ arguments: String...) throws -> (running: Running, address: URL) {
    let running = try sandbox.start(["serve", "--port", "0"] + arguments)
    let words = try running.awaitOutput { $0.hasSuffix(": no problems.\n") }
    let address = try #require(words.firstMatch(of: /http:\/\/127\.0\.0\.1:\d+\//))
    return (running, try #require(URL(string: String(address.0))))
  }

  @Test("ends at once when it is asked to, as what it was started for", arguments: [SIGINT, SIGTERM])
  func ends(signal: Int32) throws {
    let (running, _) = try preview()
    kill(running.process.processIdentifier, signal)
    let outcome = try running.outcome()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasSuffix("\nThe pages are up to date: no problems.\n"))
  }

  @Test("shows drafts, and writes nothing")
  func drafts() async throws {
    try sandbox.put(
      "Content/editions/2022-08/edition.yml",
      "title: Plans\ndate: 2022-08-23\nstate: draft\nsource:\n  title: Paper 9\nsections: [plans.md]\n")
    try sandbox.put("Content/editions/2022-08/plans.md", "# Plans\n\nQuagga.\n")
    let before = try sandbox.tree(".").keys.filter { !$0.hasPrefix(".") }.sorted()
    let (running, address) = try preview()
    let (page, _) = try await URLSession.shared.data(
      from: address.appendingPathComponent("2022-08/index.html"))
    #expect(String(decoding: page, as: UTF8.self).contains("<title>Draft: "))
    kill(running.process.processIdentifier, SIGTERM)
    #expect(try running.outcome().status == 0)
    #expect(try sandbox.tree(".").keys.filter { !$0.hasPrefix(".") }.sorted() == before)
  }

  @Test("tells problems as they come and go")
  func problems() throws {
    let (running, _) = try preview()
    try sandbox.put("Content/pages/odd.md", "# Odd\n\n<b>Bold</b>\n")
    _ = try running.awaitOutput { $0.contains("No new pages: 1 error.\n") }
    try sandbox.remove("Content/pages/odd.md")
    _ = try running.awaitOutput { $0.hasSuffix("1 error.\nThe pages are up to date: no problems.\n") }
    kill(running.process.processIdentifier, SIGINT)
    #expect(try running.outcome().errors.hasPrefix("Content/pages/odd.md:3:1: error: `<b>` is raw HTML"))
  }

  @Test("folds problems to the width of a terminal, and breaks no line elsewhere")
  func folded() throws {
    let words = "# Odd\n\n<b>Bold</b>\n"
    try sandbox.put("Content/pages/odd.md", words)
    let terminal = try Terminal(width: 40)
    let onTerminal = try sandbox.start(
      ["serve", "--port", "0"], shell: "exec 2> \(terminal.path)", environment: ["NO_COLOR": "1"])
    let elsewhere = try sandbox.start("serve", "--port", "0")
    for running in [onTerminal, elsewhere] {
      _ = try running.awaitOutput { $0.hasSuffix(": 1 error.\n") }
      kill(running.process.processIdentifier, SIGINT)
    }
    #expect(try onTerminal.outcome().errors == "")
    let (folded, whole) = (terminal.text(), try elsewhere.outcome().errors)
    #expect(folded.split(whereSeparator: \.isNewline).allSatisfy { $0.count <= 40 }, "\(folded)")
    #expect(whole.split(whereSeparator: \.isNewline).contains { $0.count > 40 })
    let parts = [folded, whole].map { $0.split(whereSeparator: \.isWhitespace) }
    #expect(parts[0] == parts[1])
  }

  @Test("takes the next port where one is taken, and says so")
  func takenPort() throws {
    let (first, address) = try preview()
    let port = try #require(address.port)
    let second = try sandbox.start(["serve", "--port", "\(port)"])
    let words = try second.awaitOutput { $0.contains("until you press Ctrl-C.") }
    #expect(words.hasPrefix("Port \(port) is taken.\nThe preview is at http://127.0.0.1:"))
    for running in [first, second] {
      kill(running.process.processIdentifier, SIGINT)
      #expect(try running.outcome().status == 0)
    }
  }

  @Test("is opened in the browser when that is asked for")
  func opened() throws {
    #if os(macOS)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    try sandbox.put("bin/\(opener)", "#!/bin/sh\necho \"$1\" > opened.part && mv opened.part opened\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: sandbox["bin/\(opener)"].path)
    let path = sandbox["bin"].path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    let running = try sandbox.start(["serve", "--port", "0", "--open"], environment: ["PATH": path])
    let words = try running.awaitOutput { $0.contains("until you press Ctrl-C.") }
    try waitUntil { FileManager.default.fileExists(atPath: sandbox["opened"].path) }
    let address = try sandbox.text("opened").trimmingCharacters(in: .newlines)
    #expect(words.contains("The preview is at \(address) until"))
    kill(running.process.processIdentifier, SIGINT)
    #expect(try running.outcome().status == 0)
  }

  @Test("refuses a port that is none", arguments: ["-1", "65536", "http"])
  func usage(port: String) throws {
    let outcome = try sandbox.tally("serve", "--port=\(port)")
    #expect(outcome.status == 64)
  }
}
