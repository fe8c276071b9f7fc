import ArgumentParser

/// The program: its commands, and nothing else.
@main
struct Tally: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Publishes performance statements in which every figure tallies with the data.",
    discussion: """
      Problems go to standard error, all of a run at once, each with its place and what to do.
      The exit status is 0 where there are none, 1 where there are some, and 64 where a command is used wrongly.
      """,
    subcommands: [Build.self, Check.self, Serve.self])
}
