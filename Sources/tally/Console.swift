import Diagnostics
import Foundation

/// Where the program writes: standard output and standard error.
struct Console {
  private let descriptor: Int32

  static let output = Console(descriptor: STDOUT_FILENO)
  static let error = Console(descriptor: STDERR_FILENO)

  /// Whether a person reads along.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether colours are welcome: on a terminal, unless `NO_COLOR` is set (no-color.org).
  var isColoured: Bool {
    let isRefused = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return isTerminal && !isRefused
  }

  /// How many characters a line of the terminal has room for; nil where it is none, or does not say.
  var width: Int? {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// How problems are written here: in colours, folded and with links only on a terminal.
  func report(hasLinks: Bool = false) -> TextReport {
    let base = hasLinks && isTerminal ? FileManager.default.currentDirectoryPath : nil
    return TextReport(isColoured: isColoured, width: width, linkBase: base)
  }

  /// Writes all of `text`; what cannot be written, to a pipe that nobody reads, is lost.
  func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
