import Foundation
import Testing

@Suite("A shell")
struct CompletionTests {
  /// What bash offers after these words, of which the last is being typed.
  private func completions(of words: String..., in sandbox: Sandbox) throws -> [String] {
    let line = words.joined(separator: " ")
    try sandbox.put(
      "complete.sh",
      """
      source ./tally.bash
      COMP_WORDS=(\(words.map { $0.isEmpty ? "''" : $0 }.joined(separator: " ")))
      COMP_CWORD=\(words.count - 1)
      COMP_LINE='\(line)'
      COMP_POINT=\(line.count)
      _tally tally "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    let shell = """
      "$0" --generate-completion-script bash > tally.bash
      PATH="$(dirname "$0"):$PATH" bash complete.sh > completed.txt
      """
    try sandbox.tally("--help", shell: shell)
    return try sandbox.text("completed.txt").split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  @Test("completes commands, and the names of the editions that are there")
  func editions() throws {
    let sandbox = try Sandbox()
    #expect(try completions(of: "tally", "di", in: sandbox) == ["diff"])
    #expect(try completions(of: "tally", "diff", "2022-0", in: sandbox) == ["2022-02", "2022-05"])
    #expect(try completions(of: "tally", "diff", "2022-02", "2021", in: sandbox) == ["2021-11"])
    #expect(
      try completions(of: "tally", "new", "2022-08", "--from", "2022-0", in: sandbox) == [
        "2022-02", "2022-05",
      ])
    try FileManager.default.moveItem(at: sandbox["Content"], to: sandbox["Words"])
    #expect(
      try completions(of: "tally", "diff", "--content", "Words", "2021", in: sandbox) == ["2021-11"])
  }
}
