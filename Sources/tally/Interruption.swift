import Foundation

/// Ctrl-C, or a polite request to end.
enum Interruption {
  /// Lets either end the program at once, as what it was started for: nothing is half written, nothing to be put
  /// away. On a terminal the next prompt begins a line of its own.
  static func endsTheProgram() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in
        // Nothing is called here that a signal may not call.
        if isatty(STDOUT_FILENO) == 1 { _ = write(STDOUT_FILENO, "\n", 1) }
        _exit(EXIT_SUCCESS)
      }
    }
    // A preview goes on when nobody reads what it writes any more.
    signal(SIGPIPE, SIG_IGN)
  }
}
