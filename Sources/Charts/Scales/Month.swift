/// A month's names, from months since the beginning of year 0.
enum Month {
  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  private static let shortNames = names.map { String($0.prefix(3)) }
  private static let initials = names.map { String($0.prefix(1)) }

  /// 0 for January to 11 for December.
  static func ofYear(_ month: Int) -> Int { (month % 12 + 12) % 12 }
  /// The calendar year.
  static func year(_ month: Int) -> Int { (month - ofYear(month)) / 12 }
  /// "January 2014".
  static func words(_ month: Int) -> String { "\(names[ofYear(month)]) \(year(month))" }
  /// "Jan".
  static func shortName(_ month: Int) -> String { shortNames[ofYear(month)] }
  /// "J".
  static func initial(_ month: Int) -> String { initials[ofYear(month)] }
}
