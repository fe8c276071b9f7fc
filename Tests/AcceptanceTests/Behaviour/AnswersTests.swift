import Foundation
import Testing

/// What a reader asks of the five statements, each answered on a page that links lead to from the home page.
///
/// The expected figures are those that the papers print.
@Suite("A reader without scripts is told, on a page that links lead to,")
struct AnswersTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox(content: Repository.root.appendingPathComponent("Content"))
    let outcome = try sandbox.tally("build")
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test("how many burglaries there were in the year to June 2019, as published in 2019 and in 2022")
  func burglary() throws {
    let page = try follow("measures.html", "measures/burglary.html")
    let values = try page.part(from: "<tbody", to: "</tbody>", with: "Year ending June 2019")
    for (value, edition) in [("28,648", "2019-11"), ("28,675", "2022-02")] {
      let row = try values.part(from: "<tr", to: "</tr>", with: ">\(value)<")
      #expect(row.targets == ["\(edition)/index.html"])
      let said = try page.part(from: "<li><span class=\"when\">", to: "</li>", with: value)
      #expect(said.targets == ["\(edition)/burglary.html"])
      #expect(said.html.contains("year ending June 2019"))
      #expect(try follow(from: page, "\(edition)/burglary.html").html.contains(">\(value)</td>"))
    }
  }

  @Test("by how much robberies changed from the baseline")
  func robberyChange() throws {
    let page = try follow("2022-02/robbery.html")
    #expect(page.html.contains("Robbery fell 16% from the year ending June 2019</h1>"))
    #expect(page.html.contains("7,509 robberies in the latest 12 months, against 8,945 in the year ending"))
    #expect(page.html.contains("<dd>−1,436 (−16%)</dd>"))
    let scorecard = try follow("2022-02/scorecard.html")
    let row = try scorecard.part(from: "<tr", to: "</tr>", with: ">Robbery</a>")
    #expect(row.targets == ["2022-02/robbery.html"])
    #expect(row.html.contains(">8,945<") && row.html.contains(">−1,436 (−16%) <"))
  }

  @Test("which indicators were poor in 2021, and why each was")
  func poor() throws {
    let poor = ["2021-07/non-emergency-answering.html", "2021-07/community-cadet-units.html"]
    let scorecard = try follow("editions.html", "2021-07/scorecard.html")
    let tile = try scorecard.part(from: "<p class=\"tile\">", to: "</ul>", with: "</svg>Poor<")
    #expect(tile.html.contains("<b>2</b>") && tile.targets == poor)
    let rows = scorecard.parts(from: "<tr", to: "</tr>").filter { $0.html.contains("</svg>Poor<") }
    #expect(rows.flatMap(\.targets) == poor)
    for (path, reason) in zip(poor, ["outside the standards of the Citizen Charter", "has not grown"]) {
      let page = try follow(from: scorecard, path)
      #expect(page.html.contains("</svg> Poor<") && page.html.contains(reason))
    }
  }

  @Test("that robbery met its milestone of 2014/15, and by which change")
  func robberyMilestone() throws {
    let statement = try follow("editions.html", "2014-15/index.html")
    let deliverable = try deliverable("robbery-milestone", of: statement)
    #expect(deliverable.html.contains("</svg>Met<") && deliverable.html.contains("robbery by 5 per cent"))
    #expect(deliverable.html.contains(">fell by 8.8 per cent</a>"))
    #expect(deliverable.html.contains(">474 fewer offences</a>"))
    let page = try follow(from: deliverable, "2014-15/robbery.html")
    #expect(page.html.contains("The target, a fall of at least 5% from 2013/14, is met: −8.8%"))
  }

  @Test("that violence in public places missed its milestone of 2014/15, and by which change")
  func violenceMilestone() throws {
    let statement = try follow("editions.html", "2014-15/index.html")
    let deliverable = try deliverable("public-place-violence-milestone", of: statement)
    #expect(deliverable.html.contains("</svg>Not met<"))
    #expect(deliverable.html.contains("increased by 10.8 per cent"))
    #expect(deliverable.targets.contains("2014-15/public-place-violence.html"))
  }

  @Test("that most seat belt notices of 2014 were issued in March")
  func seatBelts() throws {
    let statement = try follow("editions.html", "2015-09/index.html")
    let sentence = try statement.part(from: "<p", to: "</p>", with: "most of them in March")
    #expect(sentence.html.contains(">973 notices</a>") && sentence.html.contains(">239</a>"))
    let table = try statement.part(from: "<table", to: "</table>", with: "seat belt offences")
    let months = try table.part(from: "<tr", to: "</tr>", with: ">Jan<").cells
    let year = try table.part(from: "<tr", to: "</tr>", with: ">2014<").cells
    let printed = [57, 42, 239, 69, 87, 57, 84, 59, 60, 51, 88, 80]
    #expect(year == ["2014"] + printed.map(String.init) + ["973"])
    #expect(months[3] == "Mar" && printed[2] == printed.max())
    let page = try follow(from: sentence, "2015-09/seat-belt-notices.html")
    #expect(try page.part(from: "<tr", to: "</tr>", with: ">March 2014<").cells == ["March 2014", "239"])
  }

  @Test("which share of speeding tickets were cancelled, as printed, and what the table gives")
  func speeding() throws {
    let statement = try follow("editions.html", "2015-09/index.html")
    let sentence = try statement.part(from: "<p", to: "</p>", with: "cancelled fell from")
    #expect(sentence.html.contains(">17%</a>") && sentence.html.contains("8,930 of 51,102"))
    #expect(sentence.html.contains(">just over 6%</a> (as printed; 611 of 8,121 is 7.5%)"))
    let table = try statement.part(from: "<table", to: "</table>", with: "how they were disposed of")
    let cancelled = try table.part(from: "<tr", to: "</tr>", with: ">Cancelled<").cells
    let total = try table.part(from: "<tr", to: "</tr>", with: ">Total<").cells
    #expect(cancelled == ["Cancelled", "8,930", "611"] && total == ["Total", "51,102", "8,121"])
    let page = try follow(from: sentence, "2015-09/speeding-tickets.html")
    let rows = page.parts(from: "<tr", to: "</tr>").map { $0.cells.prefix(3) }
    #expect(rows.contains(["2014 [note\u{A0}1]", "All", "51,102"]))
    #expect(rows.contains(["2014", "Cancelled", "8,930"]))
    #expect(page.html.contains("[note\u{A0}1] Printed as the grand total"))
  }
}

extension AnswersTests {
  /// The page that links lead to from the home page, each on the page before.
  private func follow(_ steps: String...) throws -> Page {
    try steps.reduce(read("index.html")) { page, step in try follow(from: page, step) }
  }

  /// The page that a link of a page, or of a part of one, leads to.
  private func follow(from page: Page, _ step: String) throws -> Page {
    try #require(page.targets.contains(step), "no link of \(page.path) leads to \(step)")
    return try read(step)
  }

  private func read(_ path: String) throws -> Page {
    Page(path: path, html: try sandbox.text("Site/\(path)"))
  }

  private func deliverable(_ id: String, of page: Page) throws -> Page {
    // A deliverable may hold a list of its own, so that it ends where the next one begins.
    try page.part(from: "<li id=\"\(id)\">", to: "</li>\n", with: id)
  }
}

extension Page {
  /// Where its links lead, by path below the site's folder, in order.
  fileprivate var targets: [String] {
    html.matches(of: #/<a\s[^>]*?href="([^"#]+)[^"]*"/#).compactMap { target(of: String($0.1)) }
  }

  /// What stands in the cells of a row.
  fileprivate var cells: [String] {
    html.matches(of: #/<t[hd][^>]*>([^<]*)/#).map { String($0.1) }
  }

  /// All that stands between such a start and the next such end, each as a page of its own.
  fileprivate func parts(from start: String, to end: String) -> [Page] {
    html.components(separatedBy: start).dropFirst().map { rest in
      Page(path: path, html: start + (rest.range(of: end).map { String(rest[..<$0.lowerBound]) } ?? rest))
    }
  }

  /// The first of those parts in which the words stand.
  fileprivate func part(from start: String, to end: String, with words: String) throws -> Page {
    let part = parts(from: start, to: end).first { $0.html.contains(words) }
    return try #require(part, "\(path) says `\(words)` in no `\(start)`")
  }
}
