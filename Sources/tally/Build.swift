import ArgumentParser

/// `tally build`
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site from the content and the templates.",
    discussion: """
      Only published editions are read and built. Where there is an error nothing is written, and the old site stays.
      Files that did not change keep their modification time; files in the folder that Tally did not write stay.
      """)

  @OptionGroup var sources: SourceOptions
  @OptionGroup var reporting: ReportOptions

  @Option(name: .shortAndLong, help: "The folder of the site.")
  var output = "Site"

  func run() throws {
    var run = Run(sources: sources)
    run.checkOutput(output)
    let press = run.press(drafts: .leftOut)
    if let press { run.replace(output, with: press) }
    // The system takes all memory back at once; to give back a large site value by value takes longer than its scorecard.
    try withExtendedLifetime(press) { try reporting.end(run, summary: run.summaryOfBuild) }
  }
}
