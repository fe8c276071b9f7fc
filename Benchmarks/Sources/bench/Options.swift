import Foundation

/// What the command was told.
struct Options {
  /// The release program, Hugo's, and the one that only writes.
  var tally = ""
  var hugo = ""
  var floor = ""
  /// How many measures each content has, in rising order.
  var sizes = [100, 1_000, 10_000]
  /// How often each program runs.
  var rounds = 7
  /// A file that takes the report, beside standard output.
  var results: String?

  init(_ words: [String]) throws {
    var words = words[...]
    while let name = words.popFirst() {
      guard let value = words.popFirst() else {
        throw BenchFailure.usage("`\(name)` stands without a value.")
      }
      switch name {
      case "--tally": tally = value
      case "--hugo": hugo = value
      case "--floor": floor = value
      case "--sizes": sizes = value.split(separator: ",").compactMap { Int($0) }
      case "--rounds": rounds = Int(value) ?? rounds
      case "--results": results = value
      default: throw BenchFailure.usage("`\(name)` is not an option: --sizes, --rounds and --results are.")
      }
    }
  }
}
