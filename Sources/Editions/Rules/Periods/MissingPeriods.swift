import Diagnostics
import Measures
import Numerals

/// A series that runs from window to window has a row for each of them.
///
/// A month that was forgotten is not seen in a table of forty, and no sum of twelve months can be worked out across
/// it. Add the row; where the source has no figure, write why in its place, such as `[x]`. Held are series whose
/// windows are of one length and a step apart, with at least three rows for each that is missing: what a paper picks
/// out, such as its baseline and the latest months, is no such series. What the paper itself leaves out is listed
/// under `stands` in `edition.yml`.
enum MissingPeriods: EditionRule, Hashable {
  /// These windows have no row. Where other series of the table have them, those that do not are named.
  case missing([Period], of: [String])

  static let name = "missing-periods"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    // A row that could not be read is not missing.
    for measure in edition.measures where measure.folder.data.isWhole {
      for table in measure.tables {
        let (gaps, seriesCount) = SeriesGap.all(in: table.dataset, baseline: measure.measure.baseline)
        var told: Set<[Period]> = []
        for gap in gaps where told.insert(gap.periods).inserted {
          // What several series lack alike is told once.
          let alike = gaps.filter { $0.periods == gap.periods }
          let names = alike.map { edition.areas.subject(of: $0.series) ?? "the total" }
          let problem = Self.missing(gap.periods, of: alike.count == seriesCount ? [] : names)
          diagnostics.report(problem, at: table.place(of: gap.next), in: table.file)
        }
      }
    }
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .missing(let periods, let names):
      "The table has no row for \(listed(periods.map(\.words)))\(names.isEmpty ? "" : " (\(listed(names)))")."
    }
  }

  var help: String? {
    """
    Add it, with `[x]` where the source has no figure; where the paper leaves it out, say so under `stands` in \
    `edition.yml`.
    """
  }

  /// `one, two and three`; of many, the first.
  private func listed(_ words: [String]) -> String {
    let most = 4
    guard words.count > most else { return words.joinedWithAnd }
    let first = Array(words.prefix(most - 1))
    return (first + ["\(Cardinal.write(words.count - first.count)) more"]).joinedWithAnd
  }
}

/// Windows between two rows of a series.
private struct SeriesGap {
  let series: SeriesKey
  let periods: [Period]
  /// The row after them.
  let next: Observation

  /// How many rows there are at least for each that is missing, where a series is one.
  private static let rowsForEach = 3

  /// The gaps in the series of a table, and how many series it has.
  static func all(in dataset: Dataset, baseline: Period?) -> (gaps: [SeriesGap], seriesCount: Int) {
    let series = dataset.series
    return (series.flatMap { gaps(in: $0, baseline: baseline) }, series.count)
  }

  /// What the rows of one series leave out; nothing where they are no regular series.
  private static func gaps(in series: Series, baseline: Period?) -> [SeriesGap] {
    guard series.points.count > rowsForEach, let length = series.points[0].period.length, length > 0,
      series.points.allSatisfy({ $0.period.isDated && $0.period.length == length })
    else { return [] }
    // The baseline may lie long before all others.
    let rows = series.points.dropFirst(series.points[0].period == baseline ? 1 : 0)
    let months = rows.indices.dropFirst().map { rows[$0 - 1].period.months(to: rows[$0].period) }
    guard let step = months.min(), step > 0, months.allSatisfy({ $0.isMultiple(of: step) }) else { return [] }
    let missing = months.reduce(0) { $0 + $1 / step - 1 }
    guard missing * rowsForEach <= rows.count else { return [] }
    return zip(rows.indices, months.indices).filter { months[$1] > step }.map { row, index in
      let before = rows[row].period
      let periods = stride(from: step, to: months[index], by: step).compactMap { before.moved(by: $0) }
      return SeriesGap(series: series.key, periods: periods, next: rows[row + 1])
    }
  }
}

extension Period {
  /// How many months later `other` ends; 0 where either is not dated.
  fileprivate func months(to other: Period) -> Int {
    guard let last, let end = other.last else { return 0 }
    return last.distance(to: end)
  }
}
