import Measures
import Numerals
import Reading

/// A dataset as CSV, in the form in which authors write it: what is published can be read again.
enum DatasetCSV {
  static func bytes(of dataset: Dataset, unit: Unit) -> [UInt8] {
    let columns = Column.all(of: dataset)
    var csv = CSVText()
    csv.append(["period"] + columns.map { $0.head(in: dataset) })
    // Most tables have several rows for each period, one after the other: it is worked out for the first.
    var last = (period: Period?.none, notation: "")
    for observation in dataset.observations {
      if last.period?.isWritten(like: observation.period) != true {
        last = (observation.period, observation.period.notation)
      }
      csv.append(cell: last.notation)
      for column in columns { column.write(observation, sign: unit.suffix, to: &csv) }
      csv.endRow()
    }
    return csv.bytes
  }
}

/// A column of data after that of the periods.
private enum Column: Equatable {
  case area
  /// The category column of this number.
  case category(Int)
  case value, of, change, percent, against, note

  /// The columns that any row fills; categories and the value always.
  static func all(of dataset: Dataset) -> [Column] {
    let categories = dataset.categoryColumns.indices.map(Column.category)
    let rows = dataset.observations
    let area: [Column] = rows.contains { $0.area != nil } ? [.area] : []
    return area + categories + [.value] + particulars(of: rows.filter { !$0.isBare })
  }

  private static func particulars(of rows: [Observation]) -> [Column] {
    let all: [(column: Column, isFilled: (Observation) -> Bool)] = [
      (.of, { $0.whole != nil }), (.change, { $0.change != nil }), (.percent, { $0.percent != nil }),
      (.against, { $0.against != nil }), (.note, { $0.note != nil }),
    ]
    return all.filter { rows.contains(where: $0.isFilled) }.map(\.column)
  }

  func head(in dataset: Dataset) -> String {
    switch self {
    case .area: "area"
    case .category(let index): dataset.categoryColumns[index]
    case .value: "value"
    case .of: "of"
    case .change: "change"
    case .percent: "percent"
    case .against: "against"
    case .note: "note"
    }
  }

  /// Writes the row's cell. Numbers in per cent carry their `sign`, as one below 1 could else be a spreadsheet's
  /// fraction.
  func write(_ row: Observation, sign: String, to csv: inout CSVText) {
    switch self {
    case .area: csv.append(cell: row.area ?? "")
    case .category(let index): csv.append(cell: row.categories[index])
    case .value: csv.append(row.value, sign)
    case .of: csv.append(row.whole, "")
    case .change: csv.append(row.change, sign)
    case .percent: csv.append(row.percent, "%")
    case .against: csv.append(cell: row.against?.notation ?? "")
    case .note: csv.append(cell: row.note ?? "")
    }
  }
}

extension CSVText {
  /// The value as authors write it: `1094`, `12% [p]`, `[x]`; nothing where there is none.
  fileprivate mutating func append(_ value: Value?, _ sign: String) {
    append { text in
      guard let value else { return }
      if let number = value.number {
        NumeralText.forMachines.append(number, decimals: value.decimals, to: &text)
        text.append(sign)
      } else if let missing = value.missing {
        text.append(missing.shorthand)
      }
      if !value.marks.isEmpty { text.append(" \(value.marks.shorthand)") }
    }
  }
}
