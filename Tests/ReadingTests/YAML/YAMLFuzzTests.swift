import Diagnostics
import SeededNumbers
import Testing

@testable import Reading

@Suite("A YAML file with bytes changed by chance")
struct YAMLFuzzTests {
  private let seed = """
    title: "National policing: priorities"
    standfirst: >
      One or two sentences * with an asterisk.
    voices:
      force: {name: The force, required: yes}
      commissioner: {name: 'The commissioner''s', required: no}
    sections:
      - introduction
      - neighbourhood-crime   # a comment

    """

  private let inserts = [
    "\"", "'", ": ", "- ", "\n", "\r", "\t", "*a", "&a ", "!x ", "[", "]", "{", "}", "|", ">", "#", "? ",
    "---\n",
    "title: x\n", "\0", "\u{85}", "\u{FEFF}", "é", ",",
  ]

  private func mutant(_ chance: inout SplitMix64) -> SourceFile {
    var bytes = Array(seed.utf8)
    for _ in 0..<Int.random(in: 1...5, using: &chance) {
      let offset = Int.random(in: bytes.indices, using: &chance)
      switch Int.random(in: 0..<3, using: &chance) {
      case 0: bytes.remove(at: offset)
      case 1: bytes[offset] = UInt8.random(in: 0...127, using: &chance)
      default:
        let insert = inserts[Int.random(in: inserts.indices, using: &chance)]
        bytes.insert(contentsOf: insert.utf8, at: offset)
      }
    }
    return SourceFile(path: "edition.yml", bytes: bytes)
  }

  @Test("is a mapping or a problem, and every key stands at its place")
  func placesLeadBack() {
    var chance = SplitMix64(seed: 12)
    for _ in 0..<3000 {
      let file = mutant(&chance)
      var diagnostics = DiagnosticList()
      guard let mapping = YAML.read(file, into: &diagnostics) else {
        #expect(diagnostics.hasErrors, "\(file.text.debugDescription)")
        continue
      }
      for entry in mapping.entries where diagnostics.isEmpty {
        #expect(leadsBack(entry.key, in: file), "\(file.text.debugDescription)")
      }
    }
  }

  /// Whether the key, with or without quotes, stands at its place.
  private func leadsBack(_ key: Located<String>, in file: SourceFile) -> Bool {
    guard let line = key.place.line, let column = key.place.column, let text = file.line(line) else {
      return false
    }
    let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(column - 1)))
    return ["", "\"", "'"].contains { rest.hasPrefix($0 + key.value) } || rest.hasPrefix("\"")
      || rest.hasPrefix("'")
  }
}
