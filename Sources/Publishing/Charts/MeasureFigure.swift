import Charts
import Editions

/// Everything that is drawn of a measure, and everything that can be taken away from its page.
struct MeasureFigure: Sendable {
  /// The chart with its words; nil where the data are one number, or none.
  let figure: Figure?
  /// The drawing for a row of a table, in UTF-8, where there is a series.
  let sparkline: [UInt8]?
  /// The files beside the page.
  private(set) var downloads: [Download]

  /// A file beside a page.
  struct Download: Sendable {
    let label: String
    let name: String
    let bytes: [UInt8]
  }

  init(_ measure: Measure, site: Site) {
    let chart = measure.chart(site: site)
    let pictures = chart.map(ChartPictures.init)
    figure = chart.flatMap { chart in pictures.map { Figure(chart, $0) } }
    sparkline = measure.sparkline?.htmlBytes()
    downloads = measure.downloads(chart: pictures?.standalone, site: site)
  }

  /// The figure for the pages that are still to come, which need no file that is written already.
  var withoutDownloads: MeasureFigure {
    var figure = self
    figure.downloads = []
    return figure
  }
}

extension Figure {
  init(_ chart: Chart, _ pictures: ChartPictures) {
    title = chart.title
    subtitle = chart.subtitle
    drawing = pictures.html
    description = pictures.description
    notes = pictures.notes.map(NoteItem.init)
  }
}

extension Measure {
  fileprivate func downloads(chart: [UInt8]?, site: Site) -> [MeasureFigure.Download] {
    let drawing = chart.map {
      MeasureFigure.Download(label: "Chart as SVG", name: "\(id).svg", bytes: $0)
    }
    guard !dataset.observations.isEmpty else { return [] }
    let data = [
      MeasureFigure.Download(
        label: "Data as CSV", name: "\(id).csv", bytes: DatasetCSV.bytes(of: dataset, unit: quantity.unit)),
      MeasureFigure.Download(
        label: "Data as JSON", name: "\(id).json", bytes: MeasureJSON.bytes(of: self, site: site)),
    ]
    let further = tables.map { table in
      MeasureFigure.Download(
        label: "\(table.title) as CSV", name: "\(id).\(table.id).csv",
        bytes: DatasetCSV.bytes(of: table.dataset, unit: table.quantity.unit))
    }
    return data + further + [drawing].compactMap(\.self)
  }
}
