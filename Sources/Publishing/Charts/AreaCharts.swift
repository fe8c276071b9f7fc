import Charts
import Editions
import Measures

/// Charts of areas beside each other.
extension Measure {
  /// A bar for each area at the latest period that they share, with the force as the line to hold them against;
  /// nil unless there are at least two areas and one period alone.
  func rankedBars(site: Site) -> Chart? {
    let rows = reported.observations.filter { $0.categories.allSatisfy(\.isEmpty) && $0.value != nil }
    guard let period = rows.last?.period, rows.allSatisfy({ $0.period == period }) || chart == .bars else {
      return nil
    }
    let areas = rows.filter { $0.period == period && $0.area != nil }
    guard areas.count > 1 else { return nil }
    let bars = areas.map { row in
      RankedBarChart.Bar(
        name: site.name(ofArea: row.area),
        datum: Datum(row.value ?? Value(.missing(.notAvailable)), of: quantity))
    }
    let force = rows.first { $0.period == period && $0.area == nil }?.value
    let reference = force.flatMap { value in
      value.number.map { ReferenceLine(value: $0, label: "\(site.area) \(quantity.text(value))") }
    }
    return Chart(
      title: chartTitle, subtitle: "\(quantity.described.uppercasedFirst), by area, \(period.words)",
      ticks: TickStyle(quantity),
      kind: .rankedBars(
        RankedBarChart(
          bars: bars, reference: quantity.unit == .count ? nil : reference, nameHead: "Area",
          valueHead: quantity.noun.uppercasedFirst)))
  }
}
