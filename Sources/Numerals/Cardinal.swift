/// Small numbers in words, as running text has them.
public enum Cardinal {
  /// Zero to twelve, each at its own place; larger numbers are written in digits.
  public static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// `eight`, but `13`.
  public static func write(_ number: Int) -> String {
    words.indices.contains(number) ? words[number] : NumeralText.forReaders.write(Double(number))
  }
}
