import Editions
import Measures

extension PublishedFigure {
  /// When it is of: `Year ending June 2019`
  var when: String { key.period.title }

  /// What it is of, beside the period: `Ayford, shotgun`; nil for the force's total.
  func subject(site: Site) -> String? {
    site.subject(of: key.series)?.uppercasedFirst
  }
}

extension PublishedFigure.Telling {
  /// The value as the editions wrote it, with its marks.
  var text: String { quantity.text(value) }

  /// When it was printed: `November 2019`, `November 2019 and February 2022`, `November 2019 to February 2022, in 4
  /// editions`.
  var editionsInWords: String {
    let start = first.date.monthWords
    guard let last = again.last else { return start }
    let end = last.date.monthWords
    return again.count == 1 ? "\(start) and \(end)" : "\(start) to \(end), in \(again.count + 1) editions"
  }
}
