import ArgumentParser
import Diagnostics
import Foundation
import Previewing
import Publishing

/// `tally serve`
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract:
      "Shows the site, drafts too, in a browser on this machine, and every change as soon as it is saved.",
    discussion: """
      Nothing is written: the pages are made in memory, and the folder of the site stays as it is. Where there is an \
      error the last good pages stay, with the problems on them and here. Only this machine can see the preview. \
      Ctrl-C ends it.
      """)

  @OptionGroup var sources: SourceOptions

  @Option(help: "The port of the preview, or the first after it that is free; 0 for any.")
  var port = 8000

  @Flag(help: "Open the preview in the browser.")
  var open = false

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
  }

  func run() throws {
    Interruption.endsTheProgram()
    var preview = try startedPreview()
    if preview.port != port, port != 0 { Console.output.write("Port \(port) is taken.\n") }
    Console.output.write("The preview is at \(preview.address) until you press Ctrl-C.\n")
    report(preview.site)
    if open { Browser.open(preview.address) }
    while true {
      preview.awaitChange()
      report(preview.site)
    }
  }

  private func startedPreview() throws -> Preview {
    do throws(ServerProblem) {
      return try Preview(
        content: sources.content, templates: sources.templateSource, flow: Flow(drafts: .shown), port: port)
    } catch {
      Console.error.write("error: \(error.message)\n" + (error.help.map { "help: \($0)\n" } ?? ""))
      throw ExitCode.failure
    }
  }

  private func report(_ site: PreviewSite) {
    Console.error.write(Console.error.report().text(of: site.problems))
    let count = ProblemCount(of: site.problems).words
    Console.output.write(
      site.isBehind ? "No new pages: \(count).\n" : "The pages are up to date: \(count).\n")
  }
}
