/// Why there is nothing to report.
enum BenchFailure: Error, CustomStringConvertible {
  case notStarted(String, reason: String)
  case lost(String)
  case failed(Command, errors: String)
  case idle(Contestant.Name, files: Int)
  case usage(String)

  var description: String {
    switch self {
    case .notStarted(let program, let reason): "`\(program)` cannot be started: \(reason)."
    case .lost(let program): "`\(program)` was waited for by someone else."
    case .failed(let command, let errors):
      "`\(([command.program] + command.arguments).joined(separator: " "))` failed:\n\(errors)"
    case .idle(let name, let files): "\(name.rawValue) wrote \(files) files, fewer than the measures ask for."
    case .usage(let reason): reason
    }
  }
}
