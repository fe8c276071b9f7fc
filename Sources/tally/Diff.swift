import ArgumentParser
import Changes
import Diagnostics
import Editions
import Foundation

/// `tally diff`
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tells what is different between two editions.",
    discussion: """
      Figures with their difference, data that were revised, data, measures, deliverables and sections that are new or \
      gone, what became of deliverables, changed definitions and targets, and words: what is gone stands as [-old-], \
      what is new as {+new+}. Drafts can be compared too.

      EXAMPLE: tally diff 2022-02 2022-05
      EXAMPLE: tally diff 2022-02 2022-02 --old-content ../last-week/Content
      """)

  @Argument(help: "The edition to compare with.", completion: .editions)
  var old: String

  @Argument(help: "The edition that is compared.", completion: .editions)
  var new: String

  @OptionGroup var content: ContentOption

  @Option(
    help: "The folder of the content that the old edition is in; unless named, that of the new one.",
    completion: .directory)
  var oldContent: String?

  @Option(help: "How changes are written: text or json.")
  var format = ReportFormat.text

  func run() throws {
    let newSide = try ReadEditions(in: content)
    let oldSide = try oldContent.map { try ReadEditions(in: ContentOption(folder: $0)) } ?? newSide
    let changes = EditionChanges(
      from: try oldSide.edition(old), to: try newSide.edition(new), in: newSide.site ?? oldSide.site)
    switch format {
    case .text:
      let console = Console.output
      console.write(ChangesText(isColoured: console.isColoured, width: console.width).text(of: changes))
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      Console.output.write(String(decoding: try encoder.encode(changes), as: UTF8.self) + "\n")
    }
    if newSide.problems.hasErrors || oldSide.problems.hasErrors {
      Console.error.write(
        "The content has errors, which `tally check` tells: what cannot be read is not compared.\n")
    }
  }
}

/// The editions of a content folder, as far as they could be read.
private struct ReadEditions {
  let site: Site?
  let problems: DiagnosticList
  private let editions: [Edition]
  private let names: [String]

  init(in content: ContentOption) throws {
    var problems = DiagnosticList()
    guard let tree = content.read(into: &problems) else { throw problems.failure }
    names = tree.folders(in: ContentPaths.editions)
    let project = Project(parsing: tree, into: &problems)
    site = project.site
    editions = project.linkedEditions(into: &problems)
    self.problems = problems
  }

  /// The edition of that name.
  func edition(_ name: String) throws -> Edition {
    if let edition = editions.first(where: { $0.id == name }) { return edition }
    if names.contains(name) {
      throw problems.filter { $0.place.path.contains("/\(name)/") }.failure
    }
    throw ValidationError("There is no edition `\(name)`. \(suggestion(for: name, among: names))")
  }
}
