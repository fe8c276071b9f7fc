/// A chart drawn once, for a page and as a file of its own: both hold the same marks.
public struct ChartPictures: Sendable {
  /// The drawing for a page, as `Chart.html()` has it.
  public let html: String
  /// The chart as a file of its own, as `Chart.standalone()` has it.
  public let standalone: String
  /// What stands beside the drawing on a page: `Chart.description`.
  public let description: String

  /// The pictures of `chart`.
  public init(of chart: Chart) {
    let drawing = chart.drawing
    let marks = [SVGNode.written(SVGWriter.text(of: drawing.tree))]
    description = chart.description
    html = SVGWriter.text(of: [drawing.frame(around: marks)])
    standalone =
      SVGWriter.text(of: [StandaloneSVG(chart, drawing, description: description).tree(around: marks)]) + "\n"
  }
}
