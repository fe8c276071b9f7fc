import Measures
import Reading

/// A dataset as CSV, in the form in which authors write it: what is published can be read again.
enum DatasetCSV {
  static func bytes(of dataset: Dataset, unit: Unit) -> [UInt8] {
    let columns = columns(of: dataset, sign: unit.suffix)
    var csv = CSVText()
    csv.append(columns.map(\.head))
    for observation in dataset.observations { csv.append(columns.map { $0.text(observation) }) }
    return csv.bytes
  }

  private typealias Column = (head: String, text: (Observation) -> String)

  /// The columns that any row fills; the period and the value always. Numbers in per cent carry their `sign`, as
  /// one below 1 could else be a spreadsheet's fraction.
  private static func columns(of dataset: Dataset, sign: String) -> [Column] {
    let categories = dataset.categoryColumns.enumerated().map { index, name -> Column in
      (name, { $0.categories[index] })
    }
    let others: [Column] = [
      ("of", { $0.whole.text() }), ("change", { $0.change.text(sign) }),
      ("percent", { $0.percent.text("%") }),
      ("against", { $0.against?.notation ?? "" }), ("note", { $0.note ?? "" }),
    ]
    let area: [Column] = [("area", { $0.area ?? "" })]
    let isFilled = { (column: Column) in dataset.observations.contains { !column.text($0).isEmpty } }
    return [("period", { $0.period.notation })] + area.filter(isFilled) + categories
      + [("value", { $0.value.text(sign) })] + others.filter(isFilled)
  }
}

extension Value? {
  /// The value as authors write it; nothing where there is none.
  fileprivate func text(_ sign: String = "") -> String { self?.notation(sign: sign) ?? "" }
}
