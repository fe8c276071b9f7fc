extension ColumnChart: ChartForm {
  var faults: [ChartFault] { columns.contains { $0.datum.drawable != nil } ? [] : [.nothingToDraw] }

  func table(caption: String) -> ChartTable {
    ChartTable(
      caption: caption, columnHeads: [columnHead, valueHead],
      rows: columns.map { ChartTable.Row(head: $0.label, cells: [$0.datum.text]) })
  }

  var sentences: [String] {
    PointSentences(
      columns.enumerated().map { index, column in
        LineChart.Point(
          month: index, label: column.label, when: column.when, comparedWhen: column.comparedWhen,
          datum: column.datum)
      }, name: ""
    ).sentences
  }
}
