import Foundation

/// The browser of the person who runs the program.
enum Browser {
  /// Shows `address` in it, or says that it cannot.
  static func open(_ address: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [opener, address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { process in
      if process.terminationStatus != 0 {
        Console.error.write("No browser could be opened with `\(opener)`: open \(address) yourself.\n")
      }
    }
    do { try process.run() } catch { Console.error.write("No browser could be opened.\n") }
  }

  #if os(macOS)
    private static let opener = "open"
  #else
    private static let opener = "xdg-open"
  #endif
}
