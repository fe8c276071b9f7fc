import Diagnostics
import Testing

@Suite("Counts of problems")
struct ProblemCountTests {
  @Test(
    "the count is said in words",
    arguments: [
      (0, 0, "no problems"), (1, 0, "1 error"), (3, 0, "3 errors"), (0, 1, "1 warning"),
      (0, 2, "2 warnings"), (3, 1, "3 errors and 1 warning"), (1, 12, "1 error and 12 warnings"),
    ])
  func words(errors: Int, warnings: Int, expected: String) {
    let found =
      Array(repeating: Diagnostic.sample(), count: errors)
      + Array(repeating: .sample(severity: .warning), count: warnings)
    let count = ProblemCount(of: found)
    #expect(count.errors == errors)
    #expect(count.warnings == warnings)
    #expect(count.words == expected)
  }
}
