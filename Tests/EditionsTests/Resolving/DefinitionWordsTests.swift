import CommonMark
import ContentSamples
import Testing

@testable import Editions

@Suite("Words in definitions")
struct DefinitionWordsTests {
  private let file = "\(Content.thefts)/measure.yml"

  private func thefts(_ definition: String...) -> Content {
    .oneMeasure("period,value\nYE 2019-06,200\nYE 2021-06,150", definition: definition)
  }

  @Test("have their figures bound to the data of the measure that they stand beside")
  func bound() throws {
    let content = thefts("note: In all [150 thefts](=value), or [?](=percent).")
    #expect(content.problems == [])
    let note = try #require(content.measure?.note)
    #expect(note.plainText == "In all 150 thefts, or a fall of 25%.")
    #expect(
      Markdown(blocks: [Block(.paragraph(note.inlines), at: Position(line: 1, byteColumn: 1))]).links.map(
        \.destination) == ["thefts.html#data", "thefts.html#data"])
  }

  @Test("have figures of what is derived linked to the table of that")
  func derived() throws {
    let months = (1...12).map { "2020-\($0 < 10 ? "0" : "")\($0),1" }.joined(separator: "\n")
    let content = Content.oneMeasure(
      "period,value\n\(months)",
      definition: [
        "derive: year-ending", "note: \"[12](=value(YE-2020-12)), and [1](=value(2020-12)) in December.\"",
      ],
      baseline: nil)
    #expect(content.problems == [])
    let note = try #require(content.measure?.note)
    #expect(
      Markdown(blocks: [Block(.paragraph(note.inlines), at: Position(line: 1, byteColumn: 1))]).links.map(
        \.destination) == ["thefts.html#worked_out", "thefts.html#data"])
  }

  @Test("that do not tally are told with their line and column in the definition")
  func places() {
    #expect(
      thefts("note: >-", "  The paper prints them.", "  There were [151](=value) in all.").problems == [
        """
        \(file):5:14 The words say `151`, the data say 150. \
        Write `?` in place of the words, or mend whichever is wrong.
        """
      ])
  }

  @Test("are held against what every other word is held against")
  func markdown() {
    #expect(
      thefts("note: 'It''s <b>so</b>.'").problems.first == """
        \(file):3:14 `<b>` is raw HTML, which is not published. Write `**words**`.
        """)
  }

  @Test("are one paragraph")
  func oneParagraph() {
    #expect(
      thefts("note: \"# A heading\"").problems == [
        """
        \(file):3:7 `note` is not one paragraph. \
        Write one paragraph without a heading or a list, or put the words into a file.
        """
      ])
  }

  @Test("may be those of the edition and of a section, which name their measure")
  func others() throws {
    let content = thefts()
      .replacing(
        "date:", with: "standfirst: There were [150](=thefts!value) thefts.\ndate:",
        in: "editions/2022-02/edition.yml"
      )
      .replacing(
        "measures:", with: "evidence: Thefts [fell by 25%](=thefts!percent).\nmeasures:",
        in: "editions/2022-02/theft/section.yml")
    #expect(content.problems == [])
    let edition = try #require(content.publication?.editions.first)
    #expect(edition.standfirst?.plainText == "There were 150 thefts.")
    #expect(edition.sections.first?.evidence?.plainText == "Thefts fell by 25%.")
  }
}
