import ContentSamples
import Editions
import Testing

@testable import Publishing

@Suite("Pages of an edition")
struct EditionPagesTests {
  private let edition = "editions/2022-02/edition.yml"

  /// The content with an edition that says that it is a report.
  private func report(_ content: Content) -> Content {
    content.replacing("state: published", with: "state: published\nkind: report", in: edition)
  }

  private func page(_ path: String, of content: Content) throws -> String {
    let press = SitePress(try #require(content.publication), templates: try RealTemplates.read())
    return String(decoding: try #require(press.file(at: path)).bytes, as: UTF8.self)
  }

  @Test(
    "call it what it is, a statement unless it says that it is a report",
    arguments: [
      ("index.html", ">Statement</a>", ">Report</a>"),
      ("index.html", ">Read the statement</a>", ">Read the report</a>"),
      ("2022-02/scorecard.html", "data-own-order=\"the statement\"", "data-own-order=\"the report\""),
      ("2022-02/index.html", "<dd>This statement.</dd>", "<dd>This report.</dd>"),
    ])
  func kind(path: String, ofStatement: String, ofReport: String) throws {
    let (statement, report) = (try page(path, of: .northshire), try page(path, of: report(.northshire)))
    #expect(statement.contains(ofStatement) && !statement.contains(ofReport))
    #expect(report.contains(ofReport) && !report.contains(ofStatement))
  }

  @Test("belong to the archive where a newer edition is the one that the navigation names")
  func older() throws {
    let content = report(.northshire.withNextEdition)
    let newest = try page("2022-05/index.html", of: content)
    #expect(newest.contains("<a href=\"../2022-05/index.html\" aria-current=\"page\">Statement</a>"))
    for path in ["2022-02/index.html", "2022-02/scorecard.html"] {
      let older = try page(path, of: content)
      #expect(older.contains("<a href=\"../2022-05/index.html\">Statement</a>"))
      #expect(older.contains("<a href=\"../editions.html\" aria-current=\"page\">Editions</a>"))
    }
  }

  @Test("lead from a measure that is no longer reported to the one that is reported instead")
  func successor() throws {
    let content = Content.northshire.replacing(
      "unit: percent", with: "unit: percent\nretired: It is asked no more.\nsuccessor: thefts",
      in: "editions/2022-02/theft/survey/measure.yml")
    let link = "<a href=\"../2022-02/thefts.html\">Thefts recorded by the police</a>"
    #expect(
      try page("2022-02/index.html", of: content).contains(
        "<p class=\"status-note\"><b>Reported instead:</b> \(link)</p>"))
    #expect(
      try page("2022-02/survey.html", of: content).contains("<dt>Reported instead</dt><dd>\(link)</dd>"))
  }

  @Test("say below the heading of a priority that does not apply why, where nothing else stands there")
  func notApplied() throws {
    let reason = "<p class=\"lead\"><b>Does not apply.</b> No streets are dark here.</p>"
    let content = Content.northshire
      .replacing("- theft\n", with: "- theft\n  - light\n", in: edition)
      .replacing(
        "  theft:\n", with: "  light:\n    title: Light\n  theft:\n", in: "frameworks/shire-2020.yml"
      )
      .with(
        "editions/2022-02/light/section.yml",
        "title: Light the streets\npriority: light\napplies: no\nbecause: No streets are dark here.")
    #expect(content.problems == [])
    #expect(try page("2022-02/index.html", of: content).contains("Light the streets</h2>\n\(reason)\n"))
    let spoken = content.with("editions/2022-02/light/force.md", "We see to it.")
    #expect(try !page("2022-02/index.html", of: spoken).contains(reason))
  }

  @Test("have no two rows of the same name beside a measure")
  func rows() throws {
    let content = Content.oneMeasure(
      "period,value\nYE 2019-06,1200\nYE 2021-12,900",
      definition: [
        "better: lower", "grade: { awarded: fair, because: It was seen. }", "target: { percent: -30 }",
      ]
    ).replacing("sections: [theft]", with: "sections: [theft]\ngrades: [good, fair]", in: edition)
    let terms = try page("2022-02/thefts.html", of: content).matches(of: #/<dt>([^<]*)</dt>/#).map {
      String($0.1)
    }
    #expect(Set(terms).isSuperset(of: ["Grade", "Why this grade", "Target", "Against the target", "Change"]))
    #expect(terms.count == Set(terms).count, "\(terms)")
  }

  @Test("figures through editions stand in a table for each quantity, so that no caption names another")
  func quantities() throws {
    let definition = """
      title: Thefts
      noun: victims of theft
      unit: percent
      changed: It is of a survey now.
      source: { title: A, place: B }
      """
    let content = Content.oneMeasure("period,value\n2019,1087\n2020,1229").withNextEdition
      .with("editions/2022-05/theft/thefts/measure.yml", definition)
      .with("editions/2022-05/theft/thefts/data.csv", "period,value\n2021,41%")
    let html = try page("measures/thefts.html", of: content)
    let tables = html.split(separator: "<table").dropFirst()
    #expect(tables.count == 2)
    #expect(tables.first?.contains("<span>Northshire, thefts</span>") == true)
    #expect(tables.first?.contains("1,229") == true && tables.first?.contains("41%") == false)
    #expect(tables.last?.contains("<span>Northshire, per cent, victims of theft</span>") == true)
    #expect(tables.last?.contains("41%") == true && tables.last?.contains("1,229") == false)
  }

  @Test("a figure that is the first in its own table revises nothing")
  func noRevision() throws {
    func history(_ noun: String, _ data: String) throws -> String {
      let definition = "title: Thefts\nnoun: \(noun)\nsource: { title: A, place: B }"
      let content = Content.oneMeasure("period,value\n2019,1087\n2020,1229").withNextEdition
        .with("editions/2022-05/theft/thefts/measure.yml", definition)
        .with("editions/2022-05/theft/thefts/data.csv", data)
      return try page("measures/thefts.html", of: content)
    }
    let other = try history("victims of theft", "period,value\n2019,1087\n2020,41")
    let tables = other.split(separator: "<table").dropFirst()
    #expect(tables.count == 2)
    #expect(tables.last?.contains("1,087") == true && tables.last?.contains("41") == true)
    #expect(!other.contains("The edition gives no reason."))
    #expect(other.contains("No figure was revised."))

    let same = try history("thefts", "period,value\n2019,1087\n2020,1230")
    #expect(same.contains("The edition gives no reason."))
    #expect(same.contains("One figure was revised on the way."))
  }

  @Test("say beside a measure without a chart on what its process rests")
  func processWithoutChart() throws {
    let rows = (1...12).map { "2020-\($0 < 10 ? "0" : "")\($0),\($0 == 12 ? 200 : 100)" }
    func row(_ chart: String) throws -> Bool {
      let content = Content.oneMeasure(
        (["period,value"] + rows).joined(separator: "\n"), definition: ["chart: \(chart)"],
        baseline: "2020-01")
      return try page("2022-02/thefts.html", of: content).contains(
        "<dt>What the change is judged by</dt><dd>December 2020 is higher than chance would explain. The average is 108;"
      )
    }
    #expect(try row("none"))
    #expect(try !row("line"))
  }
}
