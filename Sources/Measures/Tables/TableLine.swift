/// A row or a column of a table.
enum TableLine: Hashable {
  /// One of the things that the side is by.
  case item(TableKey)
  /// All of them together.
  case total
  /// The mean of them.
  case mean
  /// The only one, where the table has no such side.
  case only

  func heading(on axis: TableAxis?, _ areaName: (String?) -> String) -> CrossTable.Heading {
    switch self {
    case .item(let key): CrossTable.Heading(title: key.title(on: axis, areaName), kind: .item)
    case .total: CrossTable.Heading(title: axis?.totalTitle ?? "Total", kind: .total)
    case .mean: CrossTable.Heading(title: axis?.meanTitle ?? "", kind: .mean)
    case .only: CrossTable.Heading(title: "", kind: .item)
    }
  }
}

extension TableKey {
  /// What readers call it on a side of the table.
  func title(on axis: TableAxis?, _ areaName: (String?) -> String) -> String {
    switch self {
    case .period(let period): period.title
    case .part(let part): axis?.title(ofPart: part) ?? ""
    case .year(let first): first.number == 1 ? String(first.year) : Period.year(from: first).title
    case .area(let id): areaName(id)
    case .category(let name): name.uppercasedFirst
    case .total: "Total"
    }
  }
}
