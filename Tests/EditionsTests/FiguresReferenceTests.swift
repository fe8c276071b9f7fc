import ContentSamples
import Figures
import Foundation
import Numerals
import Testing

/// Runs the examples of `Documentation/figures.md`.
@Suite("The reference of figures")
struct FiguresReferenceTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
      "Documentation/figures.md")

  private let lines: [String]
  private let content: Content

  init() throws {
    lines = try String(contentsOf: Self.page, encoding: .utf8).components(separatedBy: "\n")
    content = Self.content(with: Self.tables(in: lines))
  }

  @Test("has examples that become what it says")
  func examples() throws {
    let rows = lines.filter { $0.hasPrefix("|") && $0.contains("`[?](=") && !isRefusal($0) }.map(Self.cells)
    #expect(rows.count > 20)
    for row in rows {
      let example = try #require(row.lazy.flatMap(Self.codes).first { $0.contains("](=") })
      #expect(try text(of: example) == row.last, "\(example)")
    }
  }

  @Test("has examples that tally")
  func tallying() throws {
    let examples = lines.filter { !isRefusal($0) }.flatMap(Self.codes).filter {
      $0.contains("](=") && $0.hasPrefix("[")
    }
    #expect(examples.count > 60)
    for example in examples { #expect(problems(with: example) == [], "\(example)") }
  }

  @Test("has examples that are refused in those words")
  func refused() throws {
    let rows = lines.filter(isRefusal).map(Self.cells)
    #expect(rows.count > 10)
    for row in rows {
      let example = try #require(Self.codes(in: row[0]).first)
      #expect(
        problems(with: example).contains { $0.contains(row[1]) }, "\(example) \(problems(with: example))"
      )
    }
  }

  @Test("names every finding")
  func findings() {
    let named = rows(under: "## What can be asked").map { Self.codes(in: $0[0]) }
    #expect(named == Finding.allCases.map { [$0.rawValue] })
  }

  @Test("names every hedge, and each holds where its example does")
  func hedges() throws {
    let rows = rows(under: "## Hedges")
    #expect(rows.map { Self.codes(in: $0[0]) } == Hedge.allCases.map(\.phrases))
    for row in rows {
      let phrases = Self.codes(in: row[0])
      let example = try #require(Self.codes(in: row[2]).first)
      for phrase in phrases {
        let other = example.replacing(phrases[0], with: phrase)
        #expect(problems(with: other) == [], "\(other)")
      }
    }
  }

  @Test("names every word of a direction, and each says it")
  func directions() {
    let rows = rows(under: "## Which way a change went").map { Self.codes(in: $0[1]) }
    #expect(
      rows == [
        DirectionWord.down + ["\u{2212}"], DirectionWord.up + ["+"], DirectionWord.level + ["no change"],
      ])
    for word in DirectionWord.down { #expect(problems(with: "[\(word) 34%](=percent)") == [], "\(word)") }
    for word in DirectionWord.up {
      #expect(problems(with: "[\(word) 1.5 points](=satisfaction!points)") == [], "\(word)")
    }
    for word in DirectionWord.level {
      #expect(problems(with: "[\(word)](=cyber!change(in:2020,from:2019))") == [], "\(word)")
    }
  }

  @Test("names every word of a number")
  func numbers() {
    let named = Set(rows(under: "## Numbers").flatMap { Self.codes(in: $0[0]) })
    let words =
      Cardinal.words + NumberWord.none + NumberWord.ordinals + NumberWord.halvings
      + NumberWord.powers.keys + NumberWord.parts.keys + NumberWord.multiples.keys
    #expect(named == Set(words + ["-fold"]))
  }
}

extension FiguresReferenceTests {
  /// Whether a row shows what Tally says to it.
  private func isRefusal(_ line: String) -> Bool {
    rows(under: "## What is refused").contains(Self.cells(of: line))
  }

  /// The rows of the table below a heading, without its head.
  private func rows(under heading: String) -> [[String]] {
    let start = lines.firstIndex(of: heading) ?? lines.endIndex
    return lines[start...].dropFirst().prefix { !$0.hasPrefix("## ") }.filter { $0.hasPrefix("| ") }
      .dropFirst().map(Self.cells)
  }

  private func problems(with example: String) -> [String] { content.with(Self.words, example).problems }

  private func text(of example: String) throws -> String? {
    let publication = try #require(content.with(Self.words, example).publication, "\(example)")
    return publication.figures.first?.figures.first { $0.path.hasSuffix(Self.words) }?.text
  }

  private static func cells(of line: String) -> [String] {
    line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func codes(in text: String) -> [String] {
    text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  /// The texts of the fenced blocks that name a table.
  private static func tables(in lines: [String]) -> [String: String] {
    var tables: [String: String] = [:]
    var path: String?
    for line in lines {
      if line.hasPrefix("```csv ") {
        path = String(line.dropFirst("```csv ".count))
      } else if line.hasPrefix("```") {
        path = nil
      } else if let path {
        tables[path, default: ""] += line + "\n"
      }
    }
    return tables
  }

  private static let section = "editions/2022-02/crime"
  private static let words = "\(section)/burglary/force.md"

  /// An edition with the measures of the reference.
  private static func content(with tables: [String: String]) -> Content {
    let definitions = [
      "burglary": "", "cyber": "", "fund": "unit: pounds", "satisfaction": "unit: percent",
      "response": "unit: days",
      "incidents": """
      no-data: There are figures by place alone.
      categories: { place: [evening, weekend, park, school, station, market, bus, pier] }
      non-additive: [place]
      """,
    ]
    var files = [
      "site.yml": """
      title: Westmarch police performance
      publisher: Commissioner
      force: { name: Westmarch Police, area: Westmarch }
      areas: { harrowby: Harrowby, kelling: Kelling, stow: Stow-on-Fen }
      peers: { eastshire: Eastshire, southshire: Southshire }
      licence: { name: Open Shire Licence }
      contact: { name: Office of the Commissioner }
      """,
      "population.csv": "area,year,age,people,source\n,2021,all,1000000,Estimates",
      "editions/2022-02/edition.yml": """
      title: Crime in Westmarch
      date: 2022-02-22
      state: published
      baseline: YE 2019-06
      source: { title: Paper 7 }
      voices: { force: { name: Westmarch Police } }
      sections: [crime]
      """,
      "editions/2022-02/crime/section.yml":
        "title: Crime\nmeasures: [\(definitions.keys.sorted().joined(separator: ", "))]",
      "editions/2022-02/crime/force.md": "Seized: [?](=fact(weapons)).",
      "editions/2022-02/facts.csv": "id,text,about,source,place\nweapons,over 200,Weapons,Paper 7,page 2",
    ]
    for (name, definition) in definitions {
      files["\(section)/\(name)/measure.yml"] = """
        title: \(name.capitalized)
        noun: things
        source: { title: Paper 7, place: page 1 }
        \(definition)
        """
    }
    for (path, text) in tables { files["\(section)/\(path)"] = text }
    return Content(files)
  }
}
