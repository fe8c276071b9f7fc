/// What every kind of chart can do with its values.
protocol ChartForm: Sendable {
  /// What makes it unfit to publish.
  var faults: [ChartFault] { get }
  /// What its drawing obliges the page to say, each a sentence.
  func remarks(ticks: TickStyle) -> [String]
  /// Its values as marks.
  func drawing(ticks: TickStyle) -> Drawing
  /// Its values as a table.
  func table(caption: String) -> ChartTable
  /// Its values in sentences.
  var sentences: [String] { get }
}

extension ChartForm {
  var faults: [ChartFault] { [] }
  func remarks(ticks: TickStyle) -> [String] { [] }
}
