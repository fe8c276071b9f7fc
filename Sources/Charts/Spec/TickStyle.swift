import Numerals

/// How the numbers of an axis are written: `£1,000`, `25%`, `1.5m`.
public struct TickStyle: Sendable, Equatable {
  /// What stands before each number, after its minus: "£".
  public var prefix: String
  /// What stands after each number: "%".
  public var suffix: String

  /// Numbers between `prefix` and `suffix`.
  public init(prefix: String = "", suffix: String = "") {
    self.prefix = prefix
    self.suffix = suffix
  }
}

extension TickStyle {
  /// `ticks` as texts with the same number of decimals, from a million on in millions.
  func write(_ ticks: [Double]) -> [String] {
    let (scale, word) = Self.magnitude(of: ticks)
    let scaled = ticks.map { $0 / scale }
    let decimals = (0..<Self.mostDecimals).first { places in
      scaled.allSatisfy { rounded($0, to: places).isAlmost($0) }
    }
    return scaled.map { write($0, decimals: decimals ?? Self.mostDecimals, word: word) }
  }

  private func write(_ value: Double, decimals: Int, word: String) -> String {
    let digits = NumeralText.forReaders.write(value.magnitude, decimals: decimals)
    return (value < 0 ? "\u{2212}" : "") + prefix + digits + (value == 0 ? "" : word) + suffix
  }

  private static let mostDecimals = 9

  private static func magnitude(of ticks: [Double]) -> (scale: Double, word: String) {
    let largest = ticks.map(\.magnitude).max() ?? 0
    return largest >= 1e9 ? (1e9, "bn") : largest >= 1e6 ? (1e6, "m") : (1, "")
  }
}

extension Double {
  /// Whether two numbers differ by no more than arithmetic on them may.
  fileprivate func isAlmost(_ other: Double) -> Bool {
    (self - other).magnitude <= max(magnitude, other.magnitude) * 1e-9
  }
}
