import CommonMark
import ContentSamples
import Editions
import Testing

@testable import Publishing

@Suite("Data in words")
struct BlockHTMLTests {
  private let blocks: [String] = [
    """
    ```table thefts by month and year
    caption: Thefts by month
    total: yes
    mean: yes
    ```
    """,
    """
    ```table thefts.by-place by place
    total: yes
    ```
    """,
    """
    ```chart thefts
    ```
    """,
    """
    ```figures thefts
    ```
    """,
  ]

  /// What the section's words make of a block.
  private func html(
    _ block: String, definition: [String] = [],
    months: [String] = ["2014-11,10", "2014-12,20", "2015-01,30 [p]", "2015-02,[x]"],
    monthsOfTable: [String] = ["2014-11,10", "2014-12,20", "2015-01,30"]
  ) throws -> String {
    let content = Content.oneMeasure(
      (["period,value"] + months).joined(separator: "\n"),
      definition: definition + [
        "categories: { place: [home, street] }",
        "tables: { by-place: { title: Bicycles by place, noun: bicycles } }",
      ],
      others: [
        "\(Content.thefts)/by-place.csv": "period,place,value\n2014,home,1200\n2014,street,34",
        "\(Content.thefts)/monthly.csv": (["period,value"] + monthsOfTable).joined(separator: "\n"),
        "editions/2022-02/theft/force.md": block,
      ], baseline: nil
    ).replacing(
      "sections: [theft]", with: "sections: [theft]\nvoices: { force: { name: Police } }",
      in: "editions/2022-02/edition.yml")
    #expect(content.problems == [])
    let publication = try #require(content.publication)
    let edition = try #require(publication.editions.first)
    let words = try #require(edition.sections.first?.words.first)
    var writer = WordsHTML(
      blocks: BlockHTML(edition: edition, site: publication.site, templates: try RealTemplates.read()))
    return writer.set(words.markdown, headingLevel: 3).html
  }

  @Test(
    "a table has its caption, scopes, totals, remarks, legend, and the data to take away; one that phones turn, its roles"
  )
  func table() throws {
    #expect(
      try html(blocks[0]) == """
        <div class="block">
        <div class="tablebox" tabindex="0" role="region" aria-labelledby="block_1_caption">\
        <table class="data cross turned" id="block_1" role="table"><caption id="block_1_caption">Thefts by month \
        <span>Thefts, Northshire</span></caption>
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Year</th><th scope="col" class="n" role="columnheader">Jan</th><th scope="col" class="n" role="columnheader">Feb</th>\
        <th scope="col" class="n" role="columnheader">Nov</th><th scope="col" class="n" role="columnheader">Dec</th>\
        <th scope="col" class="n sum" role="columnheader">Total</th><th scope="col" class="n sum" role="columnheader">Monthly average</th></tr></thead>
        <tbody role="rowgroup">
        <tr role="row"><th scope="row" role="rowheader">2014 <small>November to December 2014</small></th><td class="n" role="cell"></td><td class="n" role="cell"></td><td class="n" role="cell">10</td>\
        <td class="n" role="cell">20</td><td class="n sum" role="cell">30</td><td class="n sum" role="cell">15</td></tr>
        <tr role="row"><th scope="row" role="rowheader">2015 <small>January to February 2015</small></th><td class="n" role="cell">30 [p]</td><td class="n" role="cell">[x]</td><td class="n" role="cell"></td>\
        <td class="n" role="cell"></td><td class="n sum" role="cell">[x] [p]</td><td class="n sum" role="cell">[x] [p]</td></tr>
        </tbody>
        </table></div>
        <p class="minor">[p] provisional; [x] not available.</p>
        <ul class="downloads"><li><a href="thefts.csv" download>The data of this table as CSV</a></li></ul>
        </div>

        """)
  }

  @Test(
    "a further table is named by its measure, counts what is said of it, and its own file is to be taken away"
  )
  func furtherTable() throws {
    let html = try html(blocks[1])
    #expect(html.contains("Thefts: bicycles by place <span>Bicycles, Northshire, 2014</span>"))
    #expect(html.contains("<tr class=\"sum\"><th scope=\"row\">Total</th><td class=\"n\">1,234</td></tr>"))
    #expect(html.contains("<a href=\"thefts.by-place.csv\" download>"))
    #expect(!html.contains("turned") && !html.contains("role=\"table\""))
  }

  @Test(
    "a table has the decimals of the measure's page, of its own data and of a further table",
    arguments: ["thefts", "thefts.monthly"])
  func decimals(name: String) throws {
    let months = ["2014-11,10.4", "2014-12,12.6"]
    let html = try html(
      "```table \(name) by month\n```", definition: ["unit: days", "decimals: 0"], months: months,
      monthsOfTable: months)
    #expect(html.matches(of: /<td class="n"[^>]*>(.*?)<\/td>/).map { String($0.1) } == ["10", "13"])
  }

  @Test("a chart is the one of the measure's page")
  func chart() throws {
    let html = try html(blocks[2])
    #expect(html.contains("<figure class=\"chart\"><figcaption><p class=\"title\">Thefts"))
    #expect(html.contains("<svg"))
    // The baseline is the measure's own, as on its page; the edition has none.
    let own = try self.html(
      blocks[2], definition: ["baseline: 2014-12"], months: ["2014-11,10", "2014-12,20", "2015-01,30"])
    #expect(own.contains("Baseline, December 2014"))
  }

  @Test("a chart of a further table is named by its measure, and says whose the figures are")
  func chartOfTable() throws {
    let chart = try html("```chart thefts.monthly\n```")
    #expect(chart.contains("<p class=\"title\">Thefts, monthly: no clear change from December 2014</p>"))
    #expect(chart.contains("<svg"))
    let tile = try html("```chart thefts.by-place\n```")
    #expect(tile.contains("<a href=\"thefts.html\">Thefts, bicycles by place</a><strong>1,200</strong>"))
    #expect(tile.contains("<span>Home, 2014</span>"))
  }

  @Test("figures are links to their measures, with the latest value and when it was")
  func figures() throws {
    #expect(try html(blocks[3]).contains("<li><a href=\"thefts.html\">Thefts</a><strong>[x]</strong>"))
  }

  @Test("every block on a page has an id of its own, and code stays code")
  func ids() throws {
    let html = try html(blocks[0] + "\n\n" + blocks[1] + "\n\n```\ncode\n```")
    #expect(html.contains("id=\"block_1\"") && html.contains("id=\"block_2\""))
    #expect(html.contains("<pre><code>code\n</code></pre>"))
  }

  @Test(
    "what asks for data that are not there makes nothing, and stays as it was typed",
    arguments: ["chart vans", "figures vans", "table vans by year", "chart thefts.vans"])
  func absent(block: String) throws {
    let content = Content.northshire
    let publication = try #require(content.publication)
    let edition = try #require(publication.editions.first)
    let blocks = BlockHTML(edition: edition, site: publication.site, templates: try RealTemplates.read())
    #expect(
      blocks.html(of: CodeBlock(info: block, literal: "", at: Position(line: 1, byteColumn: 1)), anchor: "a")
        == nil)
  }
}
