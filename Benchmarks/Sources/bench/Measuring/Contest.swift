import Foundation

/// Programs that do equivalent work on one content, measured in turns, so that what else happens on the machine
/// falls on all of them alike.
struct Contest {
  /// What is built: `1,000 measures`.
  let content: String
  let contestants: [Contestant]
  /// How often each runs.
  let rounds: Int
  /// How many measures the content has; nil where that is not known.
  var measures: Int?

  /// Runs every contestant `rounds` times into folders below `output`, each time into one that is not there yet.
  func run(below output: Folder) throws -> ContestResult {
    var runs: [[Run]] = contestants.map { _ in [] }
    for _ in 0..<rounds {
      for (index, contestant) in contestants.enumerated() {
        try contestant.output.remove()
        runs[index].append(try contestant.command.run())
      }
    }
    let standings = try zip(contestants, runs).map { contestant, runs in
      let files = try contestant.output.files()
      // Each measure is a page and a table; who writes less did not do the work.
      if let measures, files.count < 2 * measures {
        throw BenchFailure.idle(contestant.name, files: files.count)
      }
      return Standing(
        name: contestant.name, runs: runs, files: files.count, bytes: files.map(\.size).reduce(0, +))
    }
    for contestant in contestants { try contestant.output.remove() }
    return ContestResult(content: content, rounds: rounds, standings: standings)
  }
}

/// A program, and where its command writes to.
struct Contestant {
  let name: Name
  let command: Command
  let output: Folder

  enum Name: String {
    case tally = "Tally"
    case hugo = "Hugo"
    /// Hugo, making the files beside the pages too.
    case hugoWithFiles = "Hugo, all files"
    case floor = "floor"
  }
}

/// What a contest showed.
struct ContestResult {
  let content: String
  let rounds: Int
  let standings: [Standing]

  func standing(of name: Contestant.Name) -> Standing? { standings.first { $0.name == name } }
}

/// What the runs of one program cost, and what the last of them wrote.
struct Standing {
  let name: Contestant.Name
  let runs: [Run]
  let files: Int
  let bytes: Int

  var wall: Double { median(runs.map(\.wall)) }
  var processor: Double { median(runs.map(\.processor)) }
  var peak: Double { median(runs.map { Double($0.peak) }) }
}

/// The middle value; of an even count the mean of the two in the middle.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  guard !sorted.isEmpty else { return .nan }
  return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}
