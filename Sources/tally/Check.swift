import ArgumentParser

/// `tally check`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reports every problem of the content and the templates, and writes nothing.",
    discussion: "Drafts are checked too.")

  @OptionGroup var sources: SourceOptions
  @OptionGroup var reporting: ReportOptions

  @Option(help: "Report only on the words of this voice, such as force.")
  var voice: String?

  func run() throws {
    var run = Run(sources: sources)
    if let press = run.press() { run.count(press) }
    if let voice { try run.keep(onlyVoice: voice) }
    try reporting.finish(run)
  }
}
