import ArgumentParser
import Authoring
import Editions
import SiteFolder
import Starter

/// `tally init`
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes the folder of a new force's site, which builds at once.",
    discussion: """
      The folder holds the definition of the site, the national framework, plain pages, a README for its authors and \
      the draft of a first edition with the national priorities and measures. No figure is in it. Where it is not \
      known what belongs, `\(Placeholder.mark)` and what to fill in stands there, which `tally check` points at.

      EXAMPLE: tally init westmarch --force "Westmarch Police" --district Ayford --district Beeham
      """)

  @Argument(help: "The folder of the site, which does not exist or is empty.", completion: .directory)
  var folder: String

  @Option(help: "The name of the force, such as \"Westmarch Police\".")
  var force: String?

  @Option(help: "What the force's own area is called; unless said, as the force's name says.")
  var area: String?

  @Option(help: "Who publishes the site; unless said, the police and crime commissioner of the area.")
  var publisher: String?

  @Option(name: .customLong("district"), help: "A district of the area. May be given many times.")
  var districts: [String] = []

  @Option(name: .customLong("peer"), help: "A force to compare with. May be given many times.")
  var peers: [String] = []

  @Option(help: "The name of the first edition, which is its address on the site, such as 2022-05.")
  var edition = "first-edition"

  func validate() throws {
    guard edition.isSlug else {
      throw ValidationError(
        "`\(edition)` cannot be part of an address on every host. Name the edition with small letters, digits and "
          + "hyphens only, such as `2022-05`.")
    }
    if edition.isImpossibleMonth {
      throw ValidationError("`--edition`: \(NextEditionProblem.noMonth(edition).sentences)")
    }
    let named = [("force", force), ("area", area), ("publisher", publisher)]
    let listed = districts.map { ("district", $0) } + peers.map { ("peer", $0) }
    for (option, name) in named.compactMap({ option, name in name.map { (option, $0) } }) + listed {
      if name.isEmpty {
        throw ValidationError("The name after `--\(option)` is empty. Write it, or leave the option out.")
      }
      if name.contains(where: \.isNewline) {
        throw ValidationError("The name after `--\(option)` has more than one line. Write it in one.")
      }
    }
    let own = [force, area, force.flatMap(StarterForce.area(ofForce:))].compactMap { $0?.slug }
    if let peer = peers.first(where: { own.contains($0.slug) }) {
      throw ValidationError("`--peer`: `\(peer)` is the force itself. Name other forces to compare it with.")
    }
    var ids: Set<String> = []
    for name in districts + peers {
      if name.slug.isEmpty { throw ValidationError("`\(name)` has no letter or digit to call the area by.") }
      if !ids.insert(name.slug).inserted { throw ValidationError("Two areas are called `\(name.slug)`.") }
    }
  }

  func run() throws {
    let site = StarterSite(
      of: StarterForce(name: force, area: area, publisher: publisher, districts: districts, peers: peers),
      edition: edition)
    try writing(folder) { try NewFolder.make(at: folder, of: site.files) }
    Console.output.write(
      """
      \(folder) is a site with the draft of its first edition, `\(edition)`.

      What to do next:
      - cd \(folder)
      - Run `tally check`: it tells what only you can fill in, file by file.
      - Run `tally build` and open Site/index.html; the edition is left out until it says `state: published`.
      - Read README.md: it says how to write the first edition.

      """)
  }
}
