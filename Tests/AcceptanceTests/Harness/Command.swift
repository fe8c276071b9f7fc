import Foundation
import Testing

/// What a run of the program left behind.
struct Outcome {
  /// The exit status; nil where a signal ended it.
  let status: Int32?
  let output: String
  let errors: String
}

extension Sandbox {
  /// Runs the program in the sandbox, as an author would.
  ///
  /// `shell` is what a shell does first: `umask 077`. `folder` is the working directory.
  @discardableResult
  func tally(
    _ arguments: String..., shell: String? = nil, environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Outcome {
    try run(arguments, shell: shell, environment: environment, in: folder)
  }

  func run(
    _ arguments: [String], shell: String? = nil, environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Outcome {
    let running = try Running(
      arguments, shell: shell, environment: environment, in: folder ?? root, logs: root)
    return try running.outcome()
  }

  /// Starts the program, and does not wait for its end.
  func start(_ arguments: String...) throws -> Running { try start(arguments) }

  func start(
    _ arguments: [String], shell: String? = nil, environment: [String: String] = [:]
  ) throws -> Running {
    try Running(arguments, shell: shell, environment: environment, in: root, logs: root)
  }
}

/// The program while it runs. What it writes goes to files, which cannot fill up as a pipe can.
final class Running {
  let process = Process()
  private let output: URL
  private let errors: URL

  /// A run that takes longer hangs, on any machine.
  private static let patience = DispatchTimeInterval.seconds(60)

  init(
    _ arguments: [String], shell: String?, environment: [String: String], in folder: URL, logs: URL
  ) throws {
    let program = try #require(Repository.tally, "the tests are run by `swift test`, which builds `tally`")
    let unique = UUID().uuidString
    output = logs.appendingPathComponent(".output-" + unique)
    errors = logs.appendingPathComponent(".errors-" + unique)
    for log in [output, errors] { try Data().write(to: log) }
    process.executableURL = shell == nil ? program : URL(fileURLWithPath: "/bin/sh")
    let wrapped = ["-c", "\(shell ?? ":"); exec \"$0\" \"$@\"", program.path]
    process.arguments = (shell == nil ? [] : wrapped) + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  /// Waits until what it has written fulfils a condition, and returns it.
  func awaitOutput(_ isEnough: (String) -> Bool) throws -> String {
    try waitUntil { isEnough((try? String(contentsOf: output, encoding: .utf8)) ?? "") }
    return try String(contentsOf: output, encoding: .utf8)
  }

  /// Waits for the end.
  func outcome() throws -> Outcome {
    let pid = process.processIdentifier
    let watchdog = DispatchWorkItem { kill(pid, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + Running.patience, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    defer { for log in [output, errors] { try? FileManager.default.removeItem(at: log) } }
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : nil,
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }
}

/// Waits until a condition holds, as long as a machine may take that has much else to do.
func waitUntil(_ isFulfilled: () -> Bool) throws {
  let end = ContinuousClock.now + .seconds(60)
  while !isFulfilled() {
    try #require(ContinuousClock.now < end, "what was waited for did not come")
    usleep(10_000)
  }
}
