import ArgumentParser

/// The program: its commands, and how a command that is used wrongly is answered.
@main
struct Tally: ParsableCommand {
  /// Each command tells its name: the library would make it by reflection, at every start of any of them.
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Publishes performance statements in which every figure tallies with the data.",
    discussion: """
      A folder `Content` holds figures (CSV), definitions (YAML) and words (Markdown); `tally check` says what is wrong \
      with them, and `tally build` makes a website of them. Each quarter:

        tally new 2022-05           a draft from the newest edition
        tally check                 what is missing or wrong in it
        tally serve                 it in a browser, while it is written
        tally diff 2022-02 2022-05  what is different, for reviewers
        tally build                 the site, of published editions

      A new force begins with `tally init`. `tally help check` tells the options of a command, and \
      `tally --generate-completion-script bash` (zsh, fish) makes a shell complete them, the names of editions too.

      Problems go to standard error, all of a run at once, each with its place and what to do. The exit status is 0 \
      where there are none, 1 where there are some, and 64 where a command is used wrongly. Colours are for terminals \
      alone, and not where NO_COLOR is set.
      """,
    subcommands: [
      Build.self, Check.self, Serve.self, Init.self, New.self, Diff.self, Import.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      do { try command.run() } catch let misuse as ValidationError { answer(misuse, of: type(of: command)) }
    } catch { exit(withError: error) }
  }

  /// Ends the program with what is wrong and how this command is used, as the library does for what it finds wrong
  /// itself; what it is told while a command runs it answers with the usage of the whole program.
  private static func answer(_ misuse: ValidationError, of command: any ParsableCommand.Type) -> Never {
    let usage = usageString(for: command).replacing("\n", with: "\n       ")
    let name = command.configuration.commandName.map { " \($0)" } ?? ""
    Console.error.write(
      "Error: \(misuse.message)\nUsage: \(usage)\n  See 'tally\(name) --help' for more information.\n")
    exit(withError: ExitCode.validationFailure)
  }
}
