/// A problem in words, with its place in the author's files and the line itself.
public struct Diagnostic: Sendable, Hashable {
  /// The rule that is broken, in kebab case.
  public let rule: String
  /// How much it weighs.
  public let severity: Severity
  /// What is lost until it is mended.
  public let loss: Loss
  /// What is wrong, in one sentence.
  public let message: String
  /// What to do, where the message does not say it.
  public let help: String?
  /// Where it is.
  public let place: Place
  /// The line at `place`, as the author typed it; nil for a whole file or folder.
  public let excerpt: String?
  /// Second places that belong to the problem: where the first of two rows stands, say.
  public let notes: [Note]

  /// A second place, and what is there.
  public struct Note: Sendable, Hashable {
    /// What is there, in one sentence.
    public let message: String
    /// Where that is.
    public let place: Place

    /// A note.
    public init(_ message: String, at place: Place) {
      self.message = message
      self.place = place
    }
  }

  /// `problem` at `place`, which shows its line when `file` is the file of the place.
  public init(_ problem: some Problem, at place: Place, in file: SourceFile? = nil, notes: [Note] = []) {
    rule = problem.rule
    severity = problem.severity
    loss = problem.loss
    message = problem.message
    help = problem.help
    self.place = place
    excerpt = file?.path == place.path ? place.line.flatMap { file?.line($0) } : nil
    self.notes = notes
  }

  /// The same problem at `place` in `file`: for a text that was read by itself and stands in another file.
  public init(_ diagnostic: Diagnostic, movedTo place: Place, in file: SourceFile) {
    rule = diagnostic.rule
    severity = diagnostic.severity
    loss = diagnostic.loss
    message = diagnostic.message
    help = diagnostic.help
    self.place = place
    excerpt = place.line.flatMap { file.line($0) }
    notes = diagnostic.notes
  }
}

extension Diagnostic: Comparable {
  /// By place, errors first, then rule and words: one order, whatever order they were found in.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.rule, left.message, left.help ?? "") < (right.rule, right.message, right.help ?? "")
  }
}
