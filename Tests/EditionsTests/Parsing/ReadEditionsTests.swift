import ContentSamples
import Diagnostics
import Reading
import Testing

@testable import Editions

@Suite("Editions that were read before")
struct ReadEditionsTests {
  private let words = "editions/2022-05/theft/force.md"

  /// The problems of each content after the one before it, as the preview reads them.
  private func problems(of trees: [SourceTree], known: inout ReadEditions) -> [[String]] {
    trees.map { tree in
      var found = DiagnosticList()
      let project = Project(parsing: tree, reusing: &known, into: &found)
      _ = Publication(resolving: project, into: &found)
      return found.sorted.map(\.sentence)
    }
  }

  @Test("give what they would give read anew, whatever was saved in between")
  func same() {
    let content = Content.northshire.withNextEdition
    let empty = SourceTree(
      root: "Content", files: [], folders: ["editions/2022-05", "editions/2022-05/theft/empty"])
    let trees = [
      content.tree, content.tree, content.with(words, "A <b>word</b>.").tree,
      content.with(words, "A <b>word</b>.").tree, content.with("site.yml", "title: Odd").tree,
      content.with(words, nil).tree, content.without("editions/2022-02").tree, empty,
      content.moving(words, to: "editions/2022-05/theft/nobody.md").tree, content.tree,
    ]
    var known = ReadEditions()
    let together = problems(of: trees, known: &known)
    let alone = trees.map { tree in
      var nothing = ReadEditions()
      return problems(of: [tree], known: &nothing)[0]
    }
    #expect(together == alone)
    #expect(together[2] != together[1])
  }

  @Test("are read anew when a folder without files comes to them")
  func emptyFolder() {
    let before = SourceTree(root: "Content", files: [], folders: ["editions/2022-05"])
    let after = SourceTree(root: "Content", files: [], folders: ["editions/2022-05/theft"])
    var known = ReadEditions()
    let problems = problems(of: [before, after], known: &known)
    #expect(problems[1].count > problems[0].count)
  }
}
