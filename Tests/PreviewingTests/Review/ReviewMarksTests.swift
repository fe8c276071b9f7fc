import ContentSamples
import Testing

@testable import Previewing

@Suite("Review marks")
struct ReviewMarksTests {
  private let words = "editions/2022-02/theft/force.md"

  private func page(_ content: Content, at path: String = "2022-02/index.html") throws -> String {
    String(try #require(try Samples.site(content).pages?[path]).bytes)
  }

  @Test("tell of a tallied figure its formula, where it comes from, and the cells")
  func tallied() throws {
    let html = try page(.northshire.with(words, "There were [900 thefts](=thefts!value)."))
    #expect(
      html.contains(
        """
        <span class="review-tallied"><a href="thefts.html#data" title="Thefts, the year ending December 2021: 900, as printed, \
        provisional">\
        900 thefts</a> <span class="review-note">Tallied: =thefts!value gives 900. Thefts, the year ending \
        December 2021: 900, as printed, provisional. From thefts/data.csv, line 3, column value.</span></span>
        """))
  }

  @Test("tell of a figure that nothing binds, which can be reached by keyboard")
  func unbound() throws {
    let html = try page(.northshire.with(words, "We bought 47 locks."))
    #expect(
      html.contains(
        """
        We bought <span class="review-unbound" tabindex="0">47 <span class="review-note">Not bound: nothing checks \
        this number.</span></span> locks.
        """))
  }

  @Test("say of each paragraph which file and line it comes from")
  func origin() throws {
    let html = try page(.northshire.with(words, "First.\n\nSecond."))
    #expect(html.contains("<span class=\"review-note\">Content/\(words):1</span>"))
    #expect(html.contains("<span class=\"review-note\">Content/\(words):3</span>"))
  }

  @Test("are on no page that is built")
  func built() throws {
    let publication = try #require(Content.northshire.publication)
    let words = publication.editions.flatMap(\.sections).flatMap(\.words).map(\.markdown.description)
    #expect(!words.joined().contains("note"))
  }
}
