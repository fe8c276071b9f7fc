import Editions

extension Content {
  /// The folder of the only measure of `oneMeasure`.
  package static let thefts = "editions/2022-02/theft/thefts"

  /// An edition with one measure, without a framework: `definition` beside its title and noun, and its data.
  package static func oneMeasure(
    _ data: String?, definition: [String] = [], others: [String: String] = [:],
    baseline: String? = "YE 2019-06"
  ) -> Content {
    let files: [String: String] = [
      "editions/2022-02/edition.yml": """
      title: Thefts in Northshire
      date: 2022-02-22
      state: published
      source:
        title: Paper 7
      baseline: \(baseline ?? "")
      sections: [theft]
      """,
      "editions/2022-02/theft/section.yml": "title: Theft\nmeasures: [thefts]",
      "\(thefts)/measure.yml": (["title: Thefts", "noun: thefts"] + definition + source).joined(
        separator: "\n"),
    ]
    var content = Content(files).with("site.yml", site).with("\(thefts)/data.csv", data)
    for (path, text) in others { content = content.with(path, text) }
    return content
  }

  /// The content with everything let stand that figures in a file of the edition may break.
  package func lettingStand(_ file: String) -> Content {
    let rules = [
      "unequal-windows", "change-contradicted", "part-exceeds-whole", "shares-exceed-whole", "total-not-sum",
      "suppressed-given-away", "period-after-publication", "missing-periods", "decimals-in-count",
    ]
    let entries = rules.map { "\n  - { rule: \($0), place: \(file), because: Chance has made it. }" }
    return replacing(
      "sections: [theft]", with: "sections: [theft]\nstands:" + entries.joined(),
      in: "editions/2022-02/edition.yml")
  }

  private static let source = ["source: { title: Paper 7, place: paragraph 1 }"]

  private static let site = """
    title: Northshire police performance
    publisher: Commissioner
    force: { name: Northshire Police, area: Northshire }
    areas: { ayford: Ayford, beeham: Beeham, cold-dene: Cold Dene }
    peers: { southshire: Southshire }
    licence: { name: Open Shire Licence }
    contact: { name: Office of the Commissioner }
    """

  /// The content with another row of counts in its next edition, as new figures are.
  package var withFurtherFigures: Content {
    with("editions/2022-05/theft/thefts/data.csv", "period,value\n2020,950\n2021,900")
  }

  /// The first measure of the newest edition.
  package var measure: Measure? { publication?.editions.first?.measures.first }
}
