import Charts
import Editions
import Measures

/// Charts of areas beside each other.
extension Measure {
  /// A bar for each area at the latest period that they share. Among its peers the force has a bar of its own; to its
  /// districts it is the line to hold them against. Nil unless there are at least two areas and one period alone.
  func rankedBars(site: Site) -> Chart? {
    // Lazy, as most measures are refused at their second row.
    let rows = reported.observations.lazy.filter { $0.categories.allSatisfy(\.isEmpty) && $0.value != nil }
    guard chart == .bars || rows.isOfOnePeriod, let period = rows.latestPeriod else { return nil }
    let current = Array(rows.filter { $0.period == period })
    let areas = current.filter { $0.area != nil }
    guard areas.count > 1 else { return nil }
    let isAmongPeers = isForceAmongPeers(areas.compactMap(\.area), site: site)
    let bars = (isAmongPeers ? current : areas).map { row in
      RankedBarChart.Bar(
        name: site.name(ofArea: row.area),
        datum: Datum(row.value ?? Value(.missing(.notAvailable)), of: quantity),
        isHighlighted: row.area == findings.series?.key.area)
    }
    let force = isAmongPeers || quantity.unit.addsUp ? nil : current.first { $0.area == nil }?.value
    let reference = force.flatMap { value in
      value.number.map { ReferenceLine(value: $0, label: "\(site.area) \(quantity.text(value))") }
    }
    return Chart(
      title: chartTitle, subtitle: "\(quantity.described.uppercasedFirst), by area, \(period.words)",
      ticks: TickStyle(quantity),
      kind: .rankedBars(
        RankedBarChart(
          bars: bars, reference: reference, nameHead: "Area", valueHead: quantity.noun.uppercasedFirst)))
  }

  /// Whether the force may stand among `areas` as one of them: beside peers, and where values add up, beside nothing
  /// that is a part of it.
  private func isForceAmongPeers(_ areas: [String], site: Site) -> Bool {
    let peers = site.areas.filter { $0.kind == .peer && areas.contains($0.id) }
    return quantity.unit.addsUp ? peers.count == areas.count : !peers.isEmpty
  }
}
