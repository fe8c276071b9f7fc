import Editions
import Measures

extension PublishedFigure {
  /// When it is of: `Year ending June 2019`
  var when: String { key.period.title }

  /// What it is of, beside the period: `Ayford, shotgun`; nil for the force's total.
  func subject(site: Site) -> String? {
    let area = key.series.area.map { site.name(ofArea: $0) }
    let parts = [area].compactMap(\.self) + key.series.categories.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ").uppercasedFirst
  }
}

extension PublishedFigure.Telling {
  /// The value as the editions wrote it, with its marks.
  var text: String { quantity.text(value) }

  /// When it was printed: `November 2019`, `November 2019 and February 2022`, `November 2019 to February 2022, in 4
  /// editions`.
  var editionsInWords: String {
    let start = first.date.month.words
    guard let last = again.last else { return start }
    let end = last.date.month.words
    return again.count == 1 ? "\(start) and \(end)" : "\(start) to \(end), in \(again.count + 1) editions"
  }
}
