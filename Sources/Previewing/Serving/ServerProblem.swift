import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why there can be no preview.
public enum ServerProblem: Problem, Error, Hashable {
  /// Every port that was tried is another program's.
  case allTaken(from: Int, to: Int)
  /// Anything else that the system refuses; `code` is its `errno`.
  case refused(port: Int, code: Int32)
}

extension ServerProblem {
  /// The rule that is broken.
  public var rule: String {
    switch self {
    case .allTaken: "ports-taken"
    case .refused: "port-refused"
    }
  }

  /// What is wrong.
  public var message: String {
    switch self {
    case .allTaken(let from, let to) where from == to: "The port \(from) is taken by another program."
    case .allTaken(let from, let to): "The ports \(from) to \(to) are taken by other programs."
    case .refused(let port, let code):
      "The system does not let the preview listen at port \(port): \(String(cString: strerror(code)).lowercased())."
    }
  }

  /// What to do.
  public var help: String? { "Name another port with `--port`, above 1023." }
}
