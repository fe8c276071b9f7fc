import CommonMark
import ContentSamples
import Editions
import Testing

@testable import Publishing

@Suite("Words of a voice on a page")
struct VoiceBlockTests {
  private func blocks(of kind: Voice.Kind) throws -> [VoiceBlock] {
    let edition = try #require(Content.northshire.publication?.editions.first)
    let section = try #require(edition.sections.last)
    var words = WordsHTML(isNumbered: true)
    return VoiceBlock.blocks(
      of: kind, in: edition, whole: section.words, measures: section.measures, anchor: section.id,
      headingLevel: 3,
      with: &words)
  }

  @Test("stand together: on the whole first, then under the names of the measures")
  func collected() throws {
    let blocks = try blocks(of: .voice)
    #expect(blocks.map(\.name) == ["Northshire Police", "Commissioner"])
    #expect(blocks.map(\.anchor) == ["theft_force", "theft_commissioner"])
    let words = blocks.map { $0.html.replacing(/<[^>]*>/, with: "").split(separator: "\n").map(String.init) }
    #expect(
      words == [
        [
          "Paragraph 1", "Thefts fell.", "More patrols", "Better locks", "Thefts",
          "In the paper: paragraph 3", "Paragraph 2", "Fewer bicycles were stolen.",
        ],
        ["Thefts", "Paragraph 3", "I asked for more."],
      ])
    #expect(blocks.first?.html.contains("<h4>Thefts</h4>") == true)
  }

  @Test("say where in the paper they come from")
  func places() throws {
    #expect(try blocks(of: .voice).map(\.place) == ["In the paper: paragraphs 2 to 4", nil])
  }

  @Test("of a plan stand apart from accounts")
  func plans() throws {
    #expect(try blocks(of: .plan).map(\.name) == ["Planned action"])
  }
}

extension VoiceBlock {
  fileprivate var html: String {
    var html = HTMLText()
    write(to: &html)
    return html.string
  }
}
