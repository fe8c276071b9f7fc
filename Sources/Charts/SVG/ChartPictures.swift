/// A chart drawn once, for a page and as a file of its own: both hold the same marks.
public struct ChartPictures: Sendable {
  /// The drawing for a page, as `Chart.html()` has it, in UTF-8.
  public let html: [UInt8]
  /// What stands beside the drawing on a page: `Chart.description`.
  public let description: String
  /// What stands under it: `Chart.allNotes`.
  public let notes: [String]

  private let chart: Chart
  private let drawing: Drawing
  private let marks: [SVGNode]

  /// The pictures of `chart`.
  public init(of chart: Chart) {
    self.chart = chart
    drawing = chart.drawing
    let tree = drawing.tree
    marks = tree.isEmpty ? [] : [.written(SVGWriter.bytes(of: tree))]
    description = chart.description
    notes = chart.allNotes
    html = SVGWriter.bytes(of: [drawing.frame(around: marks)])
  }

  /// The chart as a file of its own, as `Chart.standalone()` has it, in UTF-8.
  public var standalone: [UInt8] {
    SVGWriter.bytes(of: [
      StandaloneSVG(chart, drawing, description: description, notes: notes).tree(around: marks), .text("\n"),
    ])
  }
}
