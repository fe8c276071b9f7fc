/// Why a value is missing: the shorthand of UK statistics, written in square brackets in the cell.
public enum Missing: String, Sendable, CaseIterable {
  /// `[c]`
  case confidential = "c"
  /// `[x]`
  case notAvailable = "x"
  /// `[w]`
  case noneRecorded = "w"
  /// `[z]`
  case notApplicable = "z"
  /// `[low]`
  case low = "low"

  /// What it tells a reader.
  public var meaning: String {
    switch self {
    case .confidential: "confidential"
    case .notAvailable: "not available"
    case .noneRecorded: "none recorded in the survey"
    case .notApplicable: "not applicable"
    case .low: "too low to show"
    }
  }

  /// `[x]`
  public var shorthand: String { "[\(rawValue)]" }
}

/// What a reader must know beside a number: any of `[p] [r] [e] [b] [u]`.
public struct Marks: OptionSet, Hashable, Sendable {
  /// One bit a mark, in the order in which marks are written.
  public let rawValue: UInt8

  /// The marks of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `[p]`
  public static let provisional = Marks(rawValue: 1 << 0)
  /// `[r]`
  public static let revised = Marks(rawValue: 1 << 1)
  /// `[e]`
  public static let estimated = Marks(rawValue: 1 << 2)
  /// `[b]`: not comparable with what stands before
  public static let breakInSeries = Marks(rawValue: 1 << 3)
  /// `[u]`
  public static let lowReliability = Marks(rawValue: 1 << 4)

  /// Every mark with its letter and what it tells a reader.
  public static let all: [(mark: Marks, letter: String, meaning: String)] = [
    (.provisional, "p", "provisional"), (.revised, "r", "revised"), (.estimated, "e", "estimated"),
    (.breakInSeries, "b", "break in the series"), (.lowReliability, "u", "low reliability"),
  ]

  /// `[p] [r]`; an empty text where there is no mark.
  public var shorthand: String {
    Marks.all.filter { contains($0.mark) }.map { "[\($0.letter)]" }.joined(separator: " ")
  }
}
