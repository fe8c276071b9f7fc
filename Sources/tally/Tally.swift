import ArgumentParser

/// The commands.
@main
struct Tally: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally", abstract: "Publishes performance statements in which every figure tallies with the data.")
}
