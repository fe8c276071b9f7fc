import ArgumentParser
import Authoring
import Diagnostics
import Editions
import Measures
import Reading
import SiteFolder

/// `tally new`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes the draft of the next edition from an earlier one.",
    discussion: """
      Definitions and data are kept. The words of the earlier edition stand in each file as a note to its author, which \
      is never published. What was true of the earlier edition alone (who presented it, its paper, corrections, grades, \
      reasons, quoted facts) is left to be said anew, in comments where it was a definition. Nothing that is there is \
      overwritten.

      EXAMPLE: tally new 2022-05 --from 2022-02 --date 2022-05-24
      """)

  @Argument(help: "The name of the new edition, which is its address on the site, such as 2022-05.")
  var name: String

  @Option(
    help: "The edition that it is made from; the newest unless said.", completion: .editions)
  var from: String?

  @Option(help: "The day of its publication, such as 2022-05-24.", transform: CalendarDate.init(argument:))
  var date: CalendarDate?

  @OptionGroup var content: ContentOption

  func run() throws {
    var diagnostics = DiagnosticList()
    guard let tree = content.read(into: &diagnostics) else { throw diagnostics.failure }
    let edition = try usage { try NextEdition(name, from: from, date: date, in: tree) }
    let folder = tree.place(NextEdition.folder(edition.name)).path
    try writing(folder) { try NewFolder.make(at: folder, of: edition.files) }
    Console.output.write(
      """
      \(folder) is a draft made from \(edition.origin), with the same definitions and data.

      What to do next:
      - In \(folder)/edition.yml, \(date == nil ? "fill in the date and the paper" : "fill in the paper") that it \
      comes from, and who presented it.
      - Put new figures into each measure's data.csv; `tally import` reads published tables.
      - Write the words: each .md file holds those of \(edition.origin) as a note, which is never published.
      - Run `tally check`: it tells what is still missing, file by file.

      """)
  }
}
