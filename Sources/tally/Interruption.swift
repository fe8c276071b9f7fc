import Foundation

/// Ctrl-C, or a polite request to end.
enum Interruption {
  private static let requests = [SIGINT, SIGTERM]

  /// Lets either end the program at once, as what it was started for: nothing is half written, nothing to be put
  /// away. On a terminal the next prompt begins a line of its own.
  static func endsTheProgram() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in requests {
      sigaddset(&signals, number)
      signal(number) { _ in
        // Nothing is called here that a signal may not call.
        if isatty(STDOUT_FILENO) == 1 { _ = write(STDOUT_FILENO, "\n", 1) }
        _exit(EXIT_SUCCESS)
      }
    }
    // Whoever started the program may have kept them from it, as threads of a pool do without knowing.
    sigprocmask(SIG_UNBLOCK, &signals, nil)
    // A preview goes on when nobody reads what it writes any more.
    signal(SIGPIPE, SIG_IGN)
  }
}
