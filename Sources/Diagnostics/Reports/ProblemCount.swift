/// How many problems a run found: the last line of a report.
public struct ProblemCount: Hashable, Sendable {
  /// How many stop a publication.
  public let errors: Int
  /// How many an editor may rightly leave.
  public let warnings: Int

  /// The count of these.
  public init(of diagnostics: some Collection<Diagnostic>) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count - errors
  }

  /// `3 errors and 1 warning`; `no problems` where there is neither.
  public var words: String {
    let parts = [counted(errors, "error"), counted(warnings, "warning")].compactMap(\.self)
    return parts.isEmpty ? "no problems" : parts.joined(separator: " and ")
  }

  private func counted(_ count: Int, _ noun: String) -> String? {
    switch count {
    case 0: nil
    case 1: "1 \(noun)"
    default: "\(count) \(noun)s"
    }
  }
}
