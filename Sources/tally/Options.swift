import ArgumentParser
import Diagnostics
import Publishing

/// Where a run reads from.
struct SourceOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The folder of the content.")
  var content = "Content"

  @Option(name: .shortAndLong, help: "The folder of the templates.")
  var templates = "Templates"

  /// Reads both folders.
  func read() -> SiteSources { SiteSources(content: content, templates: templates) }
}

/// How a run reports.
struct ReportOptions: ParsableArguments {
  @Option(help: "How problems are written: text, to standard error, or json, to standard output.")
  var format = ReportFormat.text

  @Flag(help: "Count warnings as errors.")
  var strict = false

  /// Writes what was found and what was done, and fails where there is something to mend.
  func finish(_ run: Run) throws {
    let problems = run.diagnostics.sorted
    let summary = run.summary(problems)
    switch format {
    case .text:
      Console.error.write(TextReport(isColoured: Console.error.isColoured).text(of: problems))
      Console.output.write(summary)
    case .json:
      Console.output.write(try JSONReport().text(of: problems, figures: run.figures.map(FiguresJSON.init)))
      Console.error.write(summary)
    }
    let isBroken = problems.contains { $0.severity == .error || strict }
    if isBroken { throw ExitCode.failure }
  }
}

/// How problems are written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
