import Changes
import ContentSamples
import Diagnostics
import Editions
import Testing

@Suite("Changes between two editions")
struct EditionChangesTests {
  private let next = "editions/2022-05"

  /// What a later edition changes; it begins as a copy of the first.
  private func changes(_ change: (Content) -> Content) throws -> EditionChanges {
    let content = change(Content.northshire.withNextEdition)
    var problems = DiagnosticList()
    let project = Project(parsing: content.tree, into: &problems)
    let editions = project.linkedEditions(into: &problems)
    let old = try #require(editions.first { $0.id == "2022-02" })
    let new = try #require(editions.first { $0.id == "2022-05" })
    return EditionChanges(from: old, to: new, in: project.site)
  }

  private func text(_ change: (Content) -> Content) throws -> String {
    let text = try ChangesText().text(of: changes(change))
    let title = "2022-02 (Shire priorities, 22 February 2022) → 2022-05 (Shire priorities, 24 May 2022)\n\n"
    #expect(text.hasPrefix(title))
    return text.replacing(title + "Edition\n  date: [-22 February-] {+24 May+} 2022\n\n", with: "")
  }

  @Test("are none between an edition and itself")
  func none() throws {
    var problems = DiagnosticList()
    let edition = try #require(
      Project(parsing: Content.northshire.tree, into: &problems).linkedEditions(into: &problems).first)
    let changes = EditionChanges(from: edition, to: edition, in: nil)
    #expect(changes.isEmpty)
    #expect(ChangesText().text(of: changes).hasSuffix("\n\nNothing is different.\n"))
  }

  @Test("tell the figure that a page leads with, old, new and difference, and the new row")
  func headline() throws {
    let data = "\(next)/theft/thefts/data.csv"
    #expect(
      try text { $0.with(data, "period,value\nYE 2019-06,1200\nYE 2021-12,900 [p]\nYE 2022-03,1100\n") }
        == """
        Figures
          Thefts: 900 [p] (Year ending December 2021) → 1,100 (Year ending March 2022) (+200)

        New data
          Thefts, Year ending March 2022: 1,100

        """)
  }

  @Test("tell of many new rows how many there are, from when to when, and of what, whatever their order")
  func manyRows() throws {
    let data = "\(next)/theft/thefts/data.csv"
    let rows = ["", "ayford", "beeham"].flatMap { area in
      ["2022-03", "2022-01", "2022-02"].map { "\($0),\(area),5\n" }
    }
    #expect(
      try text {
        $0.with(data, "period,area,value\nYE 2019-06,,1200\nYE 2021-12,,900 [p]\n\(rows.joined())")
      }.hasSuffix(
        """
        New data
          Thefts: 9 rows, January 2022 to March 2022, of the whole force, Ayford and Beeham

        """))
  }

  @Test("tell data that were revised, by area and table, and data that are gone")
  func revised() throws {
    let data = "\(next)/theft/thefts/data.csv"
    let areas = "\(next)/theft/thefts/by-area.csv"
    #expect(
      try text {
        $0.with(data, "period,value\nYE 2019-06,1210\nYE 2021-12,900\n")
          .with(areas, "period,area,value\nYE 2021-12,ayford,610\n")
      } == """
        Figures
          Thefts, Year ending December 2021: 900 [p] → 900

        Revised data
          Thefts, Year ending June 2019: 1,200 → 1,210 (+10)
          Thefts, Year ending December 2021: 900 [p] → 900
          Thefts (by-area), Year ending December 2021, Ayford: 600 → 610 (+10)

        Data that are gone
          Thefts (by-area), Year ending December 2021, Beeham: 300

        """)
  }

  @Test("take a window whose dates nobody states for another one, not for revised")
  func undated() throws {
    let data = "\(next)/theft/thefts/data.csv"
    let old = "editions/2022-02/theft/thefts/data.csv"
    let changes = try changes {
      $0.with(old, "period,value\n12 months (not stated),1\n").with(
        data, "period,value\n12 months (not stated),2\n")
    }
    let measure = try #require(changes.measures.first)
    #expect(measure.revisions.isEmpty)
    #expect(measure.addedData.map(\.text) == ["2"])
    #expect(measure.removedData.map(\.text) == ["1"])
    #expect(measure.headline?.difference == nil)
  }

  @Test("find a row again where the columns stand in another order")
  func columnOrder() throws {
    let areas = "\(next)/theft/thefts/by-area.csv"
    let changes = try changes {
      $0.with(areas, "area,period,value\nBeeham,YE 2021-12,300\nayford,YE 2021-12,600\n")
    }
    #expect(changes.measures.isEmpty)
  }

  @Test("tell new and removed measures and sections, and changed definitions")
  func definitions() throws {
    #expect(
      try text {
        $0.without("\(next)/theft/survey").copying("\(next)/theft/thefts", to: "\(next)/theft/burglary")
          .replacing("- survey", with: "- burglary", in: "\(next)/theft/section.yml")
          .replacing("short: Thefts", with: "short: Burglary", in: "\(next)/theft/burglary/measure.yml")
          .replacing("of any kind", with: "and attempts", in: "\(next)/theft/thefts/measure.yml")
          .replacing("Reduce theft", with: "Less theft", in: "\(next)/theft/section.yml")
      }.hasPrefix(
        """
        Sections
          Less theft, title: [-Reduce-] {+Less+} theft

        Measures
          {+Burglary+} burglary
          [-People who had something stolen-] survey

        """))
    let changes = try changes {
      $0.replacing("of any kind", with: "and attempts", in: "\(next)/theft/thefts/measure.yml")
    }
    #expect(changes.measures.first?.details.map(\.name) == ["definition"])
    #expect(
      ChangesText().text(of: changes).hasSuffix(
        "Definitions\n  Thefts, definition: Thefts [-of any kind.-] {+and attempts.+}\n"))
  }

  @Test("tell what is said otherwise of a further table, and once what it takes over from its measure")
  func furtherTables() throws {
    let definition = "\(next)/theft/thefts/measure.yml"
    let old = "editions/2022-02/theft/thefts/measure.yml"
    let said = "tables: { by-area: { title: By town, noun: offences, decimals: 1 } }"
    #expect(
      try text {
        $0.replacing("noun: thefts", with: "noun: thefts\n\(said)", in: old)
          .replacing(
            "noun: thefts",
            with: "noun: crimes\ntables: { by-area: { title: By area, noun: reports, unit: percent } }",
            in: definition)
      }.hasSuffix(
        """
        Definitions
          Thefts, noun: [-thefts-] {+crimes+}
          Thefts, title of by-area: By [-town-] {+area+}
          Thefts, unit of by-area: [-count-] {+percent+}
          Thefts, noun of by-area: [-offences-] {+reports+}
          Thefts, decimals of by-area: [-1-]

        """))
    let followed = try text { $0.replacing("noun: thefts", with: "noun: crimes", in: definition) }
    #expect(followed == "Definitions\n  Thefts, noun: [-thefts-] {+crimes+}\n")
  }

  @Test("tell deliverables that are new or gone, have another status or are said otherwise")
  func deliverables() throws {
    let section = "\(next)/theft/section.yml"
    #expect(
      try text {
        $0.replacing("status: met", with: "status: under way", in: section)
          .replacing("given to all", with: "given to most", in: section)
          .replacing("  place: paragraph 5", with: "  place: paragraph 6", in: section)
          .replacing("lamp-scheme:", with: "lamps:", in: section)
          .replacing("Light the streets", with: "Light all streets", in: section)
      } == """
        Deliverables
          Give locks to those who ask, status: [-met-] {+under way+}
          Give locks to those who ask, place: paragraph [-5-] {+6+}
          {+Light all streets+} lamps
          [-Light the streets-] lamp-scheme

        Words
          Give locks to those who ask theft/section.yml
            Locks were given to [-all-] {+most+} who asked.

        """)
  }

  @Test("tell a target that is another, and one that is met no more")
  func targets() throws {
    let (old, new) = ("editions/2022-02/theft/thefts/measure.yml", "\(next)/theft/thefts/measure.yml")
    let target = { (value: Int) in "better: lower\ntarget: { value: \(value) }" }
    #expect(
      try text {
        $0.replacing("better: lower", with: target(950), in: old)
          .replacing("better: lower", with: target(850), in: new)
      } == """
        Definitions
          Thefts, target: at most [-950-] {+850+} thefts, {+not+} met

        """)
    #expect(
      try text { $0.replacing("better: lower", with: target(950), in: new) } == """
        Definitions
          Thefts, target: {+at most 950 thefts, met+}

        """)
  }

  @Test("tell words that changed, with the figures in them as readers see them")
  func words() throws {
    let force = "\(next)/theft/thefts/force.md"
    #expect(
      try text {
        $0.with(force, "Fewer bicycles were stolen: [900](=value).\n").with("\(next)/commissioner.md", nil)
      }
        == """
        Words
          Thefts recorded by the police, Northshire Police theft/thefts/force.md
            Fewer bicycles were [-stolen.-] {+stolen: 900.+}
          Shire priorities, Commissioner commissioner.md
            [-all 4 words-]

        """)
  }

  @Test("show of long words only what stands around the changes")
  func context() throws {
    let many = (1...40).map { "w\($0)" }
    let force = "theft/thefts/force.md"
    var edited = many
    edited[20] = "other"
    let text = try text {
      $0.with("editions/2022-02/\(force)", many.joined(separator: " "))
        .with("\(next)/\(force)", edited.joined(separator: " "))
    }
    #expect(
      text.hasSuffix(
        "    … w13 w14 w15 w16 w17 w18 w19 w20 [-w21-] {+other+} w22 w23 w24 w25 w26 w27 w28 w29 …\n"))
  }

  @Test("fit a narrow terminal, and are coloured only when asked to be")
  func terminal() throws {
    let changes = try changes {
      $0.with("\(next)/theft/thefts/force.md", (1...60).map { "word\($0)" }.joined(separator: " "))
    }
    let narrow = ChangesText(width: 40).text(of: changes)
    let words = try #require(narrow.range(of: "Words\n"))
    let lines: [Substring] = narrow[words.upperBound...].split(separator: "\n")
    #expect(lines.dropFirst().allSatisfy { $0.count <= 40 })
    #expect(!narrow.contains("\u{1B}"))
    let coloured = ChangesText(isColoured: true).text(of: changes)
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == ChangesText().text(of: changes))
    #expect(coloured.contains("\u{1B}[32m{+word1"))
  }
}
