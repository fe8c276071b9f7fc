import ContentSamples
import Editions
import Testing

@testable import Publishing

@Suite("Pages of graded measures")
struct GradedPagesTests {
  /// A page of an edition with one measure, which two editions have.
  private func page(
    _ path: String, _ definition: [String], grades: Bool = true,
    data: String = "period,value\nYE 2019-06,1200\nYE 2021-12,900"
  ) throws -> String {
    var content = Content.oneMeasure(data, definition: ["better: lower"] + definition)
    if grades {
      content = content.replacing(
        "sections: [theft]", with: "sections: [theft]\ngrades: [good, fair, very poor]",
        in: "editions/2022-02/edition.yml")
    }
    let publication = try #require(content.publication)
    var page: OutputFile?
    SitePress(publication, templates: try RealTemplates.read()).print { file in
      if file.path == path { page = file }
    }
    return String(decoding: try #require(page).bytes, as: UTF8.self)
  }

  private let fair = ["grade:", "  awarded: fair", "  because: It was seen.", "  place: paragraph 4"]

  @Test(
    "the scorecard has a tile for each grade, with its measures, and tells grades apart by steps and words")
  func tiles() throws {
    let page = try page("2022-02/scorecard.html", fair)
    #expect(page.components(separatedBy: "class=\"tile\"").count == 4)
    #expect(page.contains("Fair</span>"))
    #expect(page.contains("Very poor</span>"))
    #expect(page.contains("<ul><li><a href=\"thefts.html\">Thefts</a></li></ul>"))
    #expect(page.contains("<td class=\"graded\" data-key=\"1\">"))
    // The first of three grades has three steps, the last one.
    let steps = page.components(separatedBy: "<svg class=\"steps\"").dropFirst().prefix(3).map {
      $0.components(separatedBy: "</svg>")[0].components(separatedBy: "class=\"on\"").count - 1
    }
    #expect(steps == [3, 2, 1])
  }

  @Test("columns that no measure fills are left out of the scorecard")
  func columns() throws {
    let page = try page("2022-02/scorecard.html", [], grades: false)
    for absent in ["Grade", "Trend", "Signal", "Evidence"] {
      #expect(!page.contains(">\(absent)</th>"), "\(absent)")
    }
    #expect(page.contains(">Change</th>"))
    #expect(page.contains("colspan=\"4\""))
    #expect(!page.contains("class=\"tile\""))
  }

  @Test(
    "a change that stands alone stands in its column of the scorecard, and the latest value is said to be unpublished"
  )
  func changeAlone() throws {
    let page = try page(
      "2022-02/scorecard.html", [], grades: false, data: "period,percent,against\n2021,-8%,2018")
    #expect(page.contains("<td class=\"n latest\"><small>Only the change is published</small></td>"))
    #expect(
      page.contains(
        "<td class=\"n change\" data-key=\"-8.000\">−8% <small>2021, from 2018</small> "
          + "<small>For the better</small></td>"))
    #expect(!page.contains("[x]"))
  }

  @Test("the scorecard signals whether a target is met, and that data are not new")
  func signals() throws {
    let met = try page("2022-02/scorecard.html", ["target: { percent: -25 }"], grades: false)
    #expect(met.contains("<td class=\"signal\"><p>Target met</p></td>"))
    let stale = ["target: { value: 800 }", "update: { because: It was put off. }"]
    let missed = try page("2022-02/scorecard.html", stale, grades: false)
    #expect(missed.contains("<td class=\"signal\"><p>Target not met</p><p>No new data</p></td>"))
  }

  @Test("what a process says is the signal, and a change that it explains is neither better nor worse")
  func process() throws {
    let months = (0..<12).map { "2021-\($0 < 9 ? "0" : "")\($0 + 1),\($0 % 2 == 0 ? 1000 : 1400)" }
    let page = try page(
      "2022-02/scorecard.html", ["baseline: 2021-01"], grades: false,
      data: (["period,value"] + months).joined(separator: "\n"))
    #expect(page.contains("<td class=\"n change\" data-key=\"40.000\">+400 (+40%)</td>"))
    #expect(page.contains("<td class=\"signal\"><p>Within what chance explains</p></td>"))
  }

  @Test("only the scorecard loads a script, from the site, and only there is one allowed")
  func script() throws {
    let scorecard = try page("2022-02/scorecard.html", fair)
    #expect(scorecard.contains("script-src 'self';"))
    #expect(scorecard.contains("<script src=\"../assets/sort.js\" defer></script>"))
    let measure = try page("2022-02/thefts.html", fair)
    #expect(!measure.contains("<script") && !measure.contains("script-src"))
  }

  @Test("a measure's page says what is known of a grade that is left open")
  func openGrade() throws {
    let page = try page("2022-02/thefts.html", ["grade: { thresholds: { good: 800 } }"])
    let words = "No grade: the paper prints only that at most 800 is good. By that, 900 is fair or very poor."
    #expect(page.contains("<dt>Grade</dt><dd>\(words)</dd>"))
    #expect(page.contains("<dt>Grades</dt><dd>Good: at most 800.</dd>"))
    let scorecard = try self.page("2022-02/scorecard.html", ["grade: { thresholds: { good: 800 } }"])
    #expect(!scorecard.contains("class=\"tile\""))
  }

  @Test(
    "a measure's page says why it has its grade, how it stands to its target, and why there are no new data")
  func measure() throws {
    let page = try page(
      "2022-02/thefts.html",
      fair + [
        "  thresholds: { good: 800 }", "target: { percent: -30, place: paragraph 8 }",
        "update: { because: It was put off., next-date: 2022-05-04 }",
        "not-published: The chart has no figures.",
        "retired: It is not counted.",
      ])
    for words in [
      "<dt>Why this grade</dt><dd>It was seen. In the paper: paragraph 4.</dd>",
      "The target, a fall of at least 30% from the year ending June 2019, is not met: −25% (1,200 to 900). "
        + "In the paper: paragraph 8.",
      "<dt>No new data</dt><dd>It was put off. The source publishes next on 4 May 2022.</dd>",
      "<dt>Not published</dt><dd>The chart has no figures.</dd>",
      "<dt>No longer reported</dt><dd>It is not counted.</dd>",
      "<dt>Grades</dt><dd>Good: at most 800.</dd>",
      "<dt>Target</dt><dd>Not met</dd>",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }
}
