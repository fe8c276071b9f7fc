/// A month's names, from months since the beginning of year 0.
enum Month {
  private static let names = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let initials = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"]

  /// 0 for January to 11 for December.
  static func ofYear(_ month: Int) -> Int { (month % 12 + 12) % 12 }
  /// The calendar year.
  static func year(_ month: Int) -> Int { (month - ofYear(month)) / 12 }
  /// "Jan".
  static func name(_ month: Int) -> String { names[ofYear(month)] }
  /// "J".
  static func initial(_ month: Int) -> String { initials[ofYear(month)] }
}
