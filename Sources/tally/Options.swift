import ArgumentParser
import Diagnostics
import Editions
import Foundation
import Publishing
import Reading
import Starter

/// Where a run reads from.
struct SourceOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The folder of the content.", completion: .directory)
  var content = ContentOption.usual

  @Option(
    name: .shortAndLong,
    help:
      "The folder of the templates. Unless named: `\(usualTemplates)` where there is one, else Tally's own.",
    completion: .directory)
  var templates: String?

  private static let usualTemplates = "Templates"

  /// Where templates come from: the folder that is named, the usual one where it is there, else the program itself.
  var templateSource: TemplateSource {
    if let templates { return .folder(templates) }
    let isThere = FileManager.default.fileExists(atPath: Self.usualTemplates)
    return isThere ? .folder(Self.usualTemplates) : .carried(BuiltIn.templates)
  }

  /// The folder that templates are read from; nil for those that the program carries.
  var templateFolder: String? { templateSource.folder }

  /// Reads both.
  func read() -> SiteSources { SiteSources(content: content, templates: templateSource) }
}

/// How a run reports.
struct ReportOptions: ParsableArguments {
  @Option(help: "How problems are written: text, to standard error, or json, to standard output.")
  var format = ReportFormat.text

  @Flag(
    help: "On a terminal, make each place a link to its file, for terminals that follow such links (OSC 8).")
  var links = false

  @Flag(help: "Count warnings as errors.")
  var strict = false

  /// Writes what was found and what was done, and ends the program, as a failure where there is something to mend.
  /// `summary` says what was done, with the count of the problems unless that is in the report, as it is told.
  func end(_ run: Run, summary: (_ problems: [Diagnostic], _ isCounted: Bool) -> String) throws -> Never {
    let problems = run.diagnostics.sorted
    let summary = summary(problems, format == .text && !problems.isEmpty)
    switch format {
    case .text:
      Console.error.write(Console.error.report(hasLinks: links).text(of: problems))
      Console.output.write(summary)
    case .json:
      Console.output.write(try JSONReport().text(of: problems, figures: run.figures.map(FiguresJSON.init)))
      Console.error.write(summary)
    }
    let isBroken = problems.contains { $0.severity == .error || strict }
    Tally.exit(withError: isBroken ? ExitCode.failure : nil)
  }
}

/// How problems are written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// The folder of the content, for commands that need no templates.
struct ContentOption: ParsableArguments {
  /// The folder unless another is named.
  static let usual = "Content"

  @Option(name: .shortAndLong, help: "The folder of the content.", completion: .directory)
  var content = usual

  init() {}

  /// The folder at a path.
  init(folder: String) { content = folder }

  /// Everything in the folder; nil where there is none.
  func read(into diagnostics: inout DiagnosticList) -> SourceTree? {
    Workspace(folder: content, of: "content", endings: SourceKind.all).read(into: &diagnostics)
  }
}
