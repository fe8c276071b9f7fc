/// What an argument is.
enum ArgumentMeaning: Equatable {
  case period(PeriodReference)
  case from(PeriodReference)
  case area(String)
  case category(column: Int, String)

  /// Of each kind a formula can have one.
  var kind: String {
    switch self {
    case .period: "in"
    case .from: "from"
    case .area: "area"
    case .category(let column, _): "category \(column)"
    }
  }
}
