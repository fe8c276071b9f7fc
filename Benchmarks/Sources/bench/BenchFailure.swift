/// Why there is nothing to report.
enum BenchFailure: Error, CustomStringConvertible {
  case notStarted(String, reason: String)
  case lost(String)
  case failed(Command, errors: String)
  case usage(String)

  var description: String {
    switch self {
    case .notStarted(let program, let reason): "`\(program)` cannot be started: \(reason)."
    case .lost(let program): "`\(program)` was waited for by someone else."
    case .failed(let command, let errors):
      "`\(([command.program] + command.arguments).joined(separator: " "))` failed:\n\(errors)"
    case .usage(let reason): reason
    }
  }
}
