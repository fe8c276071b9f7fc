import ContentSamples
import Diagnostics
import Editions
import Reading
import Testing

@testable import Starter

@Suite("A new force's site")
struct StarterSiteTests {
  private func files(_ force: StarterForce, edition: String = "2026-11") -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: StarterSite(of: force, edition: edition).files.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  private func content(_ force: StarterForce) -> Content {
    Content(
      Dictionary(
        uniqueKeysWithValues: files(force).filter { $0.key.hasPrefix("Content/") }
          .map { (String($0.key.dropFirst("Content/".count)), $0.value) }))
  }

  private let westmarch = StarterForce(
    name: "Westmarch Police", area: nil, publisher: nil, districts: ["Ayford", "Bishop's Beeham"],
    peers: ["Southshire"])

  @Test("has no slot that is not filled, and no figure in a table")
  func filled() {
    for (path, text) in files(westmarch) {
      #expect(!text.contains("{{"), "\(path)")
      #expect(!path.hasSuffix(".csv"), "\(path)")
      #expect(!path.contains("first-edition"), "\(path)")
    }
  }

  @Test("is called by the names that were given, and takes the area from the force's name")
  func names() throws {
    let site = try #require(files(westmarch)["Content/site.yml"])
    #expect(
      site.hasPrefix(
        "title: Westmarch police performance\npublisher: Westmarch Police and Crime Commissioner\n"))
    #expect(
      site.contains(
        "\nareas:\n  ayford: Ayford\n  bishop-s-beeham: Bishop's Beeham\npeers:\n  southshire: Southshire\n"))
  }

  @Test(
    "keeps any name whole, in definitions and in words",
    arguments: ["A: B # C", "\"Quoted\" \\ Police", "*Stars* & <b>", "yes", "12", "- item", "L'Île", " {x}"])
  func awkwardNames(name: String) throws {
    let content = content(StarterForce(name: name, area: name, publisher: name, districts: [name], peers: []))
    var problems = DiagnosticList()
    let site = try #require(Project(parsing: content.tree, into: &problems).site)
    #expect(site.force == name)
    #expect(site.publisher == name)
    #expect(site.areas.map(\.name) == [name])
    let kinds = Set(problems.sorted.map(\.rule))
    #expect(kinds.isSubset(of: ["date", "empty-words", "to-fill-in"]), "\(kinds)")
  }

  @Test("has nothing wrong but what only its author knows: the date, the words and each placeholder")
  func problems() {
    let problems = content(westmarch).problems
    let expected = ["is not a date.", "holds notes and no words yet.", "is still to be filled in."]
    for problem in problems { #expect(expected.contains(where: problem.contains), "\(problem)") }
    #expect(problems.count { $0.contains("holds notes") } == 18)
  }

  @Test("asks for every name that nobody gave")
  func placeholders() {
    let nameless = StarterForce(name: nil, area: nil, publisher: nil)
    let asked = content(nameless).problems.filter { $0.hasPrefix("warning site.yml") }
    #expect(asked.count == 5)
  }

  @Test(
    "follows the framework whose home is the repository's own content: each priority and official measure")
  func framework() throws {
    let content = content(westmarch)
    var problems = DiagnosticList()
    let edition = try #require(
      Project(parsing: content.tree, into: &problems).linkedEditions(into: &problems).first)
    let framework = try #require(edition.framework)
    #expect(
      edition.sections.compactMap(\.priority?.priority.id).sorted() == framework.priorities.map(\.id).sorted()
    )
    #expect(
      Set(edition.measures.compactMap(\.evidence?.official?.id))
        == Set(framework.priorities.flatMap(\.measures).map(\.id)))
  }
}

@Suite("The templates that the program carries")
struct BuiltInTests {
  @Test("are all files of a site's templates, with its styles")
  func templates() {
    let tree = BuiltIn.templates
    #expect(tree.file("frame.mustache")?.path == "built-in templates/frame.mustache")
    #expect(tree.file("assets/tally.css")?.bytes.isEmpty == false)
  }
}
