/// One side of a table: what its items are called, in order.
struct TableAxis {
  /// What it is by.
  let dimension: TableDimension
  /// The place of its coordinate in a key.
  let place: Int
  /// The number of the month that the years of the table begin with.
  let yearStart: Int
  /// Its items, in the order in which they are shown.
  var items: [TableKey] = []

  /// The name of the side, for the head of a column.
  var title: String {
    switch dimension {
    case .month: "Month"
    case .quarter: "Quarter"
    case .year: "Year"
    case .financialYear: "Financial year"
    case .period: "Period"
    case .area: "Area"
    case .category(let name): name.uppercasedFirst
    }
  }

  /// What its mean is called.
  var meanTitle: String {
    switch dimension {
    case .month: "Monthly average"
    case .quarter: "Quarterly average"
    default: "Average"
    }
  }
}

/// Where a value stands on one side of a table.
enum TableKey: Hashable {
  /// In a window.
  case period(Period)
  /// In a month or quarter of any year, by its place in that year, from 0.
  case part(Int)
  /// In a year, by its first month.
  case year(Month)
  /// In an area; nil for the force itself.
  case area(String?)
  /// In a category.
  case category(String)
  /// In all that the side is by, as the source prints it.
  case total
}
