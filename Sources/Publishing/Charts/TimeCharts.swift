import Charts
import Editions
import Measures

/// Charts through time: lines and columns.
extension Measure {
  /// A line for each series of the reported data; nil with fewer than three points, or where windows overlap no
  /// scale. More series than can be told apart have a small plot each; of more than a page can hold only the
  /// force's is drawn, and the chart says so.
  func lines(site: Site) -> Chart? {
    guard let headline = findings.series, headline.isTimeSeries, headline.points.count > 2 else { return nil }
    // The first line has the accent: it is the one that the finding is about.
    let all = [headline] + reported.series.filter { $0.isTimeSeries && $0.key != headline.key }
    let drawn = all.count <= SmallMultiples.mostPlots ? all : [headline]
    let quantity = quantity
    let lines = drawn.map { series in
      LineChart.Series(
        name: drawn.count == 1 ? "" : name(of: series.key, site: site),
        points: series.points.map { LineChart.Point($0, of: quantity) })
    }
    let isInOnePlot = lines.count <= LineChart.mostSeries
    let baseline = self.baseline.flatMap { LineChart.Baseline($0, in: headline) }
    let left = all.count - drawn.count
    let reference = lines.count == 1 ? targetLine : nil
    let hidden =
      left > 0
      ? ["The chart shows \(name(of: headline.key, site: site)); the table gives the other \(left) too."] : []
    return Chart(
      title: chartTitle,
      subtitle: subtitle(
        from: headline.points, in: lines.count == 1 ? areaOfFindings(site: site) : site.area),
      notes: hidden + (reference == nil ? [] : targetNotes),
      ticks: TickStyle(quantity),
      kind: isInOnePlot
        ? .line(LineChart(series: lines, baseline: baseline, references: [reference].compactMap(\.self)))
        : .multiples(SmallMultiples(series: lines)))
  }

  /// A plot for each series, all on one scale; nil with fewer than two.
  func multiples(site: Site) -> Chart? {
    let drawn = reported.series.filter { $0.isTimeSeries && $0.points.count > 2 }
    guard drawn.count > 1, drawn.count <= SmallMultiples.mostPlots else { return nil }
    let lines = drawn.map { series in
      LineChart.Series(
        name: name(of: series.key, site: site),
        points: series.points.map { LineChart.Point($0, of: quantity) })
    }
    return Chart(
      title: chartTitle, subtitle: subtitle(from: drawn[0].points, in: site.area), ticks: TickStyle(quantity),
      kind: .multiples(SmallMultiples(series: lines)))
  }

  /// A column for each period of the headline series; nil with fewer than two.
  func columns(of series: Series, site: Site) -> Chart? {
    guard series.isTimeSeries, series.points.count > 1 else { return nil }
    let columns = series.points.map { point in
      let value = point.value ?? Value(.missing(.notAvailable))
      return ColumnChart.Column(
        label: point.period.title, when: point.period.whenWords, comparedWhen: point.period.comparedWhenWords,
        month: (point.period.last?.index).map(Int.init),
        datum: Datum(value, of: quantity),
        isHighlighted: point.period == findings.latest?.period)
    }
    return Chart(
      title: chartTitle, subtitle: subtitle(from: series.points, in: areaOfFindings(site: site)),
      ticks: TickStyle(quantity),
      kind: .columns(ColumnChart(columns: columns, valueHead: quantity.noun.uppercasedFirst)))
  }

  /// What a series is of, for its label.
  func name(of key: SeriesKey, site: Site) -> String {
    site.subject(of: key) ?? site.area
  }

  /// The area that the findings are of, which is the force's wherever it has figures.
  func areaOfFindings(site: Site) -> String { site.name(ofArea: findings.series?.key.area) }

  /// The statistic, the area and the time: `Homicides, West Midlands, January 2018 to December 2021`.
  func subtitle(from points: SeriesPoints, in area: String) -> String {
    let ends = [points.first, points.last].compactMap { $0?.period.words }
    return "\(quantity.described.uppercasedFirst), \(area), \(ends.joined(separator: " to "))"
  }
}

extension LineChart.Baseline {
  /// The mark of the baseline, where the series has a point of that window.
  fileprivate init?(_ period: Period, in series: Series) {
    guard series.point(at: period) != nil, let month = period.last else { return nil }
    self.init(month: Int(month.index), label: "Baseline, \(month.words)")
  }
}
