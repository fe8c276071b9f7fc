import ArgumentParser
import Diagnostics

/// Does `work`, whose problem is one of how the command was used.
func usage<Result>(_ work: () throws -> Result) throws -> Result {
  do { return try work() } catch let problem as any Problem {
    throw ValidationError(problem.sentences)
  }
}

extension Problem {
  /// What is wrong and what to do.
  var sentences: String { [message, help].compactMap(\.self).joined(separator: " ") }
}

/// Does `work`, whose problem is one of the file or folder at `path`.
func writing(_ path: String, _ work: () throws -> Void) throws {
  do { try work() } catch let problem as any Problem {
    var diagnostics = DiagnosticList()
    diagnostics.report(problem, at: Place(path))
    throw diagnostics.failure
  }
}

extension DiagnosticList {
  /// Writes what was found to standard error; the exit status that goes with it.
  var failure: ExitCode {
    Console.error.write(Console.error.report().text(of: sorted))
    return .failure
  }
}
