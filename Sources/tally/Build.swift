import ArgumentParser

/// `tally build`
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
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
    if let press = run.press(drafts: .leftOut) { run.replace(output, with: press) }
    try reporting.finish(run, summary: run.summaryOfBuild)
  }
}
