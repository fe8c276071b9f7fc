import Foundation

/// Measures Tally beside Hugo on equivalent work, and beside a program that only writes the same bytes.
@main
struct Bench {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      let report = try measure(options)
      print(report, terminator: "")
      if let file = options.results { try Data(report.utf8).write(to: URL(fileURLWithPath: file)) }
    } catch {
      say("\(error)")
      exit(1)
    }
  }

  private static func measure(_ options: Options) throws -> String {
    let output = Folder(memoryFolder + "/tally-bench-\(getpid())")
    try output.make()
    defer { try? output.remove() }
    let contests = Contests(options: options, content: Folder(".build/content"), output: output)
    let results = [try contests.realSite()] + (try options.sizes.map(contests.madeUp))
    return Report(machine: machine, results: results).text
  }

  /// A file system in memory where there is one, so that no disk is measured.
  private static var memoryFolder: String {
    FileManager.default.fileExists(atPath: "/dev/shm")
      ? "/dev/shm" : FileManager.default.temporaryDirectory.path
  }

  private static var machine: String {
    #if os(Linux)
      let system = "Linux"
    #else
      let system = "macOS"
    #endif
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return "Medians of runs in turns, on \(cores) cores, \(system), into memory. Written by `Benchmarks/run`."
  }
}

/// Tells the person who waits.
func say(_ words: String) { FileHandle.standardError.write(Data("\(words)\n".utf8)) }
