import Charts
import Editions
import Measures

/// Charts of two values of each area or category: the one that change is measured from, and the latest.
extension Measure {
  /// The two values of a few things, joined; nil where there are none, or more than can be told apart.
  func slope(site: Site) -> Chart? {
    let pairs = pairs
    guard let change = findings.change, !pairs.isEmpty, pairs.count <= LineChart.mostSeries else {
      return nil
    }
    let lines = pairs.map { pair in
      SlopeChart.Line(
        name: pairs.count == 1 ? "" : name(of: pair.key, site: site),
        before: Datum(pair.before, of: quantity), now: Datum(pair.after, of: quantity))
    }
    return pairChart(
      change, site: site,
      .slope(
        SlopeChart(
          lines: lines, beforeLabel: change.from.title, nowLabel: change.to.title,
          nameHead: nameHead(of: pairs))))
  }

  /// The two values of many things on one scale; nil with fewer than two.
  func dumbbells(site: Site) -> Chart? {
    let pairs = pairs
    guard let change = findings.change, pairs.count > 1 else { return nil }
    let rows = pairs.map { pair in
      DumbbellChart.Row(
        name: name(of: pair.key, site: site), before: Datum(pair.before, of: quantity),
        now: Datum(pair.after, of: quantity))
    }
    return pairChart(
      change, site: site,
      .dumbbells(
        DumbbellChart(
          rows: rows, beforeLabel: change.from.title, nowLabel: change.to.title,
          nameHead: nameHead(of: pairs))))
  }

  private var pairs: [PairedValues] {
    findings.change.map { reported.pairs(from: $0.from, to: $0.to, unit: quantity.unit) } ?? []
  }

  private func pairChart(_ change: Change, site: Site, _ kind: ChartKind) -> Chart {
    Chart(
      title: chartTitle,
      subtitle:
        "\(quantity.described.uppercasedFirst), \(site.area), \(change.from.words) and \(change.to.words)",
      ticks: TickStyle(quantity), kind: kind)
  }

  private func nameHead(of pairs: [PairedValues]) -> String {
    pairs.contains { $0.key.area != nil } ? "Area" : reported.categoryColumns.first?.uppercasedFirst ?? "Area"
  }
}
