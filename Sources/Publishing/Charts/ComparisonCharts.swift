import Charts
import Editions
import Measures

/// Charts of two values: the one that change is measured from, and the latest.
extension Measure {
  /// The baseline beside the latest value. Where the source prints only the change in units, the value before is
  /// worked out from it, and the chart says so; where it prints only a percentage, an index is drawn and called one.
  func comparison(site: Site) -> Chart? {
    guard let change = findings.change else { return nil }
    if let after = change.after, after.number != nil {
      guard let before = change.before else { return workedOut(change, after: after, site: site) }
      return before.number == nil
        ? nil : comparison(change, before: before, after: after, notes: [], site: site)
    }
    return index(change, site: site)
  }

  private func workedOut(_ change: Change, after: Value, site: Site) -> Chart? {
    guard let difference = change.difference?.value else { return nil }
    let before = Derivation.difference(from: difference, to: after)
    let note = """
      The source prints \(quantity.text(after)) and the change, \(quantity.difference(difference)): the \
      \(quantity.text(before)) \(change.from.whenWords) is worked out from the two.
      """
    return comparison(change, before: before, after: after, notes: [note], site: site)
  }

  private func comparison(
    _ change: Change, before: Value, after: Value, notes: [String], site: Site
  ) -> Chart {
    let kind = ComparisonChart(
      baseline: ComparisonChart.Side(label: change.from.barTitle, datum: Datum(before, of: quantity)),
      latest: ComparisonChart.Side(label: change.to.barTitle, datum: Datum(after, of: quantity)),
      valueHead: quantity.noun.uppercasedFirst)
    return Chart(
      title: "\(findingName): \(quantity.standalone(before)), then \(quantity.standalone(after))",
      subtitle: "\(quantity.described.uppercasedFirst), \(areaOfFindings(site: site))", notes: notes,
      ticks: TickStyle(quantity),
      kind: .comparison(kind))
  }

  private func index(_ change: Change, site: Site) -> Chart? {
    guard let percent = change.percent?.value, let number = percent.number else { return nil }
    let whole = Quantity(unit: .count, noun: quantity.noun)
    let base = Value(100)
    let latest = Value(100 + number, decimals: percent.decimals, marks: percent.marks)
    let kind = ComparisonChart(
      baseline: ComparisonChart.Side(label: change.from.barTitle, datum: Datum(base, of: whole)),
      latest: ComparisonChart.Side(label: change.to.barTitle, datum: Datum(latest, of: whole)),
      valueHead: "Index")
    return Chart(
      title: "\(findingName): \(whole.text(base)), then \(whole.text(latest))",
      subtitle: "Index of \(quantity.noun), \(areaOfFindings(site: site)): \(change.from.words) is 100",
      notes: ["The source prints only the change, \(Quantity.percentChange(percent)), so an index is drawn."],
      kind: .comparison(kind))
  }

  /// The finding, as the title of a chart.
  var chartTitle: String { findings.headline(of: findingName, quantity: quantity) ?? title }
}

extension Period {
  /// The period over a bar, where a value must find room beside it on a phone: a long span is shortened.
  fileprivate var barTitle: String { form == .span ? shortTitle : title }
}
