import Charts
import Editions
import Measures

/// Charts of two values of each area or category: the one that change is measured from, and the latest.
extension Measure {
  /// The two values of a few things, joined; nil where there are none, or more than can be told apart.
  func slope(site: Site) -> Chart? {
    pairChart(of: 1...LineChart.mostSeries, site: site) { pairs, change, nameHead in
      let lines = pairs.map { pair in
        SlopeChart.Line(name: pairs.count == 1 ? "" : pair.name, before: pair.before, now: pair.now)
      }
      return .slope(
        SlopeChart(
          lines: lines, beforeLabel: change.from.title, nowLabel: change.to.title, nameHead: nameHead))
    }
  }

  /// The two values of many things on one scale; nil with fewer than two.
  func dumbbells(site: Site) -> Chart? {
    pairChart(of: 2...Int.max, site: site) { pairs, change, nameHead in
      let rows = pairs.map { DumbbellChart.Row(name: $0.name, before: $0.before, now: $0.now) }
      return .dumbbells(
        DumbbellChart(
          rows: rows, beforeLabel: change.from.title, nowLabel: change.to.title, nameHead: nameHead))
    }
  }

  /// The two values of a thing as they are drawn.
  private typealias DrawnPair = (name: String, before: Datum, now: Datum)

  /// What `draw` makes of the pairs; nil where there are fewer or more of them than in `counts`.
  private func pairChart(
    of counts: ClosedRange<Int>, site: Site, _ draw: ([DrawnPair], Change, String) -> ChartKind
  ) -> Chart? {
    guard let change = findings.change else { return nil }
    let pairs = reported.pairs(from: change.from, to: change.to, unit: quantity.unit)
    guard counts.contains(pairs.count) else { return nil }
    let drawn = pairs.map { pair in
      (
        name: name(of: pair.key, site: site), before: Datum(pair.before, of: quantity),
        now: Datum(pair.after, of: quantity)
      )
    }
    return Chart(
      title: chartTitle,
      subtitle:
        "\(quantity.described.uppercasedFirst), \(site.area), \(change.from.words) and \(change.to.words)",
      ticks: TickStyle(quantity), kind: draw(drawn, change, nameHead(of: pairs)))
  }

  private func nameHead(of pairs: [PairedValues]) -> String {
    pairs.contains { $0.key.area != nil } ? "Area" : reported.categoryColumns.first?.uppercasedFirst ?? "Area"
  }
}
