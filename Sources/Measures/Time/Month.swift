/// A month of the Gregorian calendar.
public struct Month: Hashable, Sendable {
  /// Months since January of year 0: what time scales count in.
  public let index: Int32

  /// The month that is `index` months after January of year 0.
  public init(index: Int) { self.index = Int32(clamping: index) }

  /// Month `number`, from 1 to 12, of `year`; nil where there is no such month.
  public init?(year: Int, number: Int) {
    guard (1...12).contains(number), (1...9999).contains(year) else { return nil }
    self.init(index: year * 12 + number - 1)
  }

  /// The year, such as 2021.
  public var year: Int { (Int(index) - number + 1) / 12 }
  /// From 1, January, to 12, before the year 0 too.
  public var number: Int { (Int(index) % 12 + 12) % 12 + 1 }
  /// `January`
  public var name: String { Month.names[number - 1] }
  /// `Jan`
  public var shortName: String { String(name.prefix(3)) }
}

extension Month {
  /// January to December, in English.
  public static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// The number of the month of that name, whole (`September`) or its first three or four letters (`Sep`,
  /// `Sept`), in any case.
  public static func number(named word: some StringProtocol) -> Int? {
    let typed = word.lowercased()
    guard typed.count >= 3 else { return nil }
    let isWhole = names.firstIndex { $0.lowercased() == typed }
    let isShort = names.firstIndex { typed.count <= 4 && $0.lowercased().hasPrefix(typed) }
    return (isWhole ?? isShort).map { $0 + 1 }
  }
}

extension Month: Strideable {
  /// How many months later `other` is.
  public func distance(to other: Month) -> Int { Int(other.index) - Int(index) }
  /// The month `count` months later.
  public func advanced(by count: Int) -> Month { Month(index: Int(index) + count) }
}
