/// A line on a terminal that says how far a long run has come. Nothing is written to a pipe, or in a short run.
struct ProgressLine {
  private let verb: String
  private let isShown = Console.error.isTerminal
  private var files = 0
  private var next = ContinuousClock.now + ProgressLine.patience
  private var hasWritten = false

  /// How long a person waits before wondering, and how often the line changes.
  private static let patience = Duration.milliseconds(500)

  init(verb: String) {
    self.verb = verb
  }

  /// One more file is done.
  mutating func advance() {
    files += 1
    guard isShown, files.isMultiple(of: 16), ContinuousClock.now >= next else { return }
    next = .now + ProgressLine.patience
    hasWritten = true
    Console.error.write("\r\(verb): \(files) files")
  }

  /// Takes the line away.
  func end() {
    if hasWritten { Console.error.write("\r\u{1B}[K") }
  }
}
