import Foundation

/// A program, and what it is told.
struct Command {
  let program: String
  let arguments: [String]

  /// Starts it, waits for its end and asks the system what it cost.
  func run() throws -> Run {
    let began = ContinuousClock.now
    let process = try start(errorsTo: Command.log)
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else { throw BenchFailure.lost(program) }
    let wall = (ContinuousClock.now - began) / .seconds(1)
    guard status == 0 else {
      throw BenchFailure.failed(self, errors: try String(contentsOfFile: Command.log, encoding: .utf8))
    }
    return Run(
      wall: wall, processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peak: Int(usage.ru_maxrss) * Command.memoryUnit)
  }
}

extension Command {
  private static let log = FileManager.default.temporaryDirectory.path + "/bench-\(getpid()).log"

  #if os(Linux)
    private static let memoryUnit = 1024
  #else
    private static let memoryUnit = 1
  #endif

  /// Foundation's `Process` waits by itself and keeps what the system says of the cost, hence this.
  private func start(errorsTo log: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let fault = posix_spawn(&process, program, &actions, nil, &words, environ)
    guard fault == 0 else { throw BenchFailure.notStarted(program, reason: String(cString: strerror(fault))) }
    return process
  }

  private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
