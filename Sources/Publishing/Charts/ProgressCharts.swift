import Charts
import Editions
import Measures

/// What was done of what is asked for.
extension Measure {
  /// A frame for each requirement of the latest period, filled as far as it is met; without requirements, one for
  /// the value of the target. Nil where nothing is asked for.
  func progress(site: Site) -> Chart? {
    guard let latest = findings.latest else { return nil }
    let rows = requirements(at: latest.period, site: site) ?? towardsTarget(latest)
    if rows.isEmpty { return nil }
    return Chart(
      title: chartTitle,
      subtitle: "\(quantity.described.uppercasedFirst), \(site.area), \(latest.period.words)",
      ticks: TickStyle(quantity),
      kind: .progress(ProgressChart(rows: rows, nameHead: quantity.noun.uppercasedFirst)))
  }

  /// A row for each thing that has a requirement; nil where `of` holds none.
  private func requirements(at period: Period, site: Site) -> [ProgressChart.Row]? {
    guard wholeKind == .requirement else { return nil }
    let rows = reported.observations.filter { $0.period == period && $0.value != nil && $0.whole != nil }
    return rows.map { row in
      let share = reported.share(of: row, quantity: quantity)?.percent
      return ProgressChart.Row(
        name: row.key.series.isForceTotal
          ? rows.count == 1 ? "Reached" : short : name(of: row.key.series, site: site),
        done: Datum(row.value ?? Value(.missing(.notAvailable)), of: quantity),
        required: Datum(row.whole?.number, text: row.whole.map(quantity.wholeText) ?? ""),
        share: share.map { Quantity(unit: .percent, noun: "").text($0) } ?? "")
    }
  }

  private func towardsTarget(_ latest: Observation) -> [ProgressChart.Row] {
    guard let target = target?.standing.target, target.isAmountToReach, let value = latest.value else {
      return []
    }
    let goal = Value(target.goal.number, decimals: value.decimals)
    return [
      ProgressChart.Row(
        name: "Reached", done: Datum(value, of: quantity), required: Datum(goal, of: quantity))
    ]
  }
}
