import Charts
import Editions
import Measures

/// Columns of parts: on top of each other where they make up a whole, else beside each other.
extension Measure {
  /// The categories or areas of each period; nil unless there are two parts, and no more than can be told apart.
  func partColumns(_ arrangement: ColumnGroupChart.Arrangement, site: Site) -> Chart? {
    guard let table = PartTable(reported), table.parts.count <= ColumnGroupChart.mostParts else { return nil }
    let parts = table.parts.map { part in
      ColumnGroupChart.Part(
        name: part.name.text(site: site),
        values: part.values.map { Datum($0 ?? Value(.missing(.notAvailable)), of: quantity) })
    }
    let groups = table.groups.map { $0.text(site: site) }
    let ends = groups.count > 1 ? "\(groups[0]) to \(groups[groups.count - 1])" : groups[0]
    let isByPeriod = table.groups.contains { if case .period = $0 { true } else { false } }
    let when = isByPeriod ? ends : findings.latest?.period.words ?? ends
    return Chart(
      title: chartTitle, subtitle: "\(quantity.described.uppercasedFirst), \(site.area), \(when)",
      ticks: TickStyle(quantity),
      kind: .columnGroups(
        ColumnGroupChart(
          groups: groups, parts: parts, arrangement: arrangement, groupHead: isByPeriod ? "Period" : "Area")))
  }
}

extension PartTable.Group {
  fileprivate func text(site: Site) -> String {
    switch self {
    case .period(let period): period.shortTitle
    case .area(let area): site.name(ofArea: area)
    }
  }
}

extension PartTable.Name {
  fileprivate func text(site: Site) -> String {
    switch self {
    case .category(let name): name.uppercasedFirst
    case .area(let area): site.name(ofArea: area)
    }
  }
}
