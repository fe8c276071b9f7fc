import ArgumentParser
import Measures

/// `tally check`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reports every problem of the content and the templates, and writes nothing.",
    discussion: "Drafts are checked too.")

  @OptionGroup var sources: SourceOptions
  @OptionGroup var reporting: ReportOptions

  @Option(help: "Report only on the words of this voice, such as force.")
  var voice: String?

  @Option(
    help: "Report what is overdue on this day, such as 2022-05-24, and sign-offs that are dated after it.",
    transform: CalendarDate.init(argument:))
  var today: CalendarDate?

  func run() throws {
    var run = Run(sources: sources, today: today)
    if let press = run.press(drafts: .checked) { run.count(press) }
    if let voice { try run.keep(onlyVoice: voice) }
    try reporting.end(run, summary: run.summaryOfCheck)
  }
}
