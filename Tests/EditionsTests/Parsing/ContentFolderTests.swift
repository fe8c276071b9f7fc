import ContentSamples
import Testing

@Suite("What stands in the content's folders")
struct ContentFolderTests {
  private let edition = "editions/2022-02"

  @Test("a content without faults has no problems")
  func sound() {
    #expect(Content.northshire.problems == [])
  }

  @Test("a file at the root that nothing reads is named")
  func strayFile() {
    #expect(
      Content.northshire.with("populations.csv", "area\n").problems == [
        "populations.csv Nothing reads this file. Did you mean `population.csv`?"
      ])
  }

  @Test("a folder at the root that nothing reads is named")
  func strayFolder() {
    #expect(
      Content.northshire.with("edition/2021/edition.yml", "title: x").problems == [
        "edition Nothing reads this folder. Did you mean `editions`?"
      ])
  }

  @Test("a table beside a section is read by nothing")
  func tableInSection() {
    #expect(
      Content.northshire.with("\(edition)/theft/data.csv", "period,value\n2021,4").problems == [
        "\(edition)/theft/data.csv Nothing reads this file. Put it where it is read, or take it out."
      ])
  }

  @Test("a file of an edition that nothing reads is named")
  func strayInEdition() {
    #expect(
      Content.northshire.with("\(edition)/fact.csv", "id\nx").problems == [
        "\(edition)/fact.csv Nothing reads this file. Did you mean `facts.csv`?"
      ])
  }

  @Test(
    "a table has a name that can be part of an address, and is told one",
    arguments: [
      ("By Channel.csv", ", such as `by-channel.csv`"), ("Data.csv", ", such as `data.csv`"),
      ("data.csv.csv", ", such as `data.csv`"), ("By_Âge (2).csv", ", such as `by-age-2.csv`"), ("€.csv", ""),
    ])
  func tableName(name: String, suggestion: String) {
    let content = Content.oneMeasure("period,value\n2021,4")
    #expect(
      content.with("\(Content.thefts)/\(name)", "period,value\n2021,4").problems == [
        """
        \(Content.thefts)/\(name) `\(name)` cannot be part of an address on every host. \
        Name it with small letters, digits and hyphens only\(suggestion); or take it out.
        """
      ])
    #expect(content.with("\(Content.thefts)/data-old.csv", "period,value\n2021,4").problems == [])
  }

  @Test("a measure has no folders of its own")
  func folderInMeasure() {
    #expect(
      Content.northshire.with("\(edition)/theft/thefts/bicycles/data.csv", "period,value\n2021,4").problems
        == [
          """
          \(edition)/theft/thefts/bicycles A measure has no folders of its own. \
          Put the folder beside the measure, and name it in `section.yml`.
          """
        ])
  }

  @Test("a file of words that holds only a note is empty")
  func emptyWords() {
    #expect(
      Content.northshire.with("\(edition)/theft/commissioner.md", "<!-- to come -->\n").problems == [
        "\(edition)/theft/commissioner.md This file of words holds notes and no words yet. "
          + "Write the words below the notes, or take the file out."
      ])
  }

  @Test("a folder without the file that says what it is, is named with that file")
  func missingDefinition() {
    #expect(
      Content.northshire.with("\(edition)/theft/survey/measure.yml", nil).problems == [
        """
        \(edition)/theft/survey/measure.yml There is no such file, which says what a measure is. \
        Put it here, or take the folder out.
        """
      ])
  }
}
