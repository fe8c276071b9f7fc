import Measures

/// What the data say where a formula asks.
public struct FindingValue: Hashable, Sendable {
  /// What they say.
  public let content: Content
  /// Where it comes from, for readers, without a full stop: `Homicides, 2021 against the year ending June 2019:
  /// 52 to 46, worked out`.
  public let provenance: String
  /// The cells that it is read or worked out from, in the order of its provenance; none for a period, and for what
  /// was worked out before it was asked, such as sums of twelve months.
  public let cells: [FindingCell]
  /// The table that it comes from; nil for a fact.
  public internal(set) var table: Formula.TableName?
  /// Whether it comes from what was derived from that table rather than from its rows.
  public internal(set) var isFromDerived = false

  init(content: Content, provenance: String, cells: [FindingCell] = []) {
    self.content = content
    self.provenance = provenance
    self.cells = cells
  }

  /// What the data say.
  public enum Content: Hashable, Sendable {
    /// How much, or how many.
    case amount(FindingAmount)
    /// How much more or less, which is written with its direction.
    case difference(FindingAmount, of: Difference)
    /// A period: the words themselves, and how else they may be typed.
    case words(String, others: [String])
    /// A fact, as it is quoted.
    case fact(String)
  }

  /// The number, or why there is none; nil for a period and a fact.
  public var value: Value? {
    switch content {
    case .amount(let amount), .difference(let amount, _): amount.value
    case .words, .fact: nil
    }
  }

  /// What a difference lies between.
  public enum Difference: Hashable, Sendable {
    /// Two periods: `a fall of 12%`.
    case periods
    /// An area and its peers: `12% lower`.
    case peers
  }
}

/// A number that the data give.
public struct FindingAmount: Hashable, Sendable {
  /// The number as the source prints it, else as it was worked out; or why there is none.
  public let value: Value
  /// What is worked out beside a printed one, where that can be done.
  public let recomputed: Value?
  /// What the number is.
  public let scale: Scale
  /// Whether figures must be exact: a count, and what counts add up to.
  public let isExact: Bool
  /// The decimals that house style writes.
  public let decimals: Int
  /// Whether the source prints it.
  public let isPrinted: Bool
  /// What it was worked out from: `1,232 to 1,094`.
  public let basis: String?

  /// What a number is, and so how it is written.
  public enum Scale: Hashable, Sendable {
    /// How many.
    case count
    /// A part of a hundred: `12%`.
    case percent
    /// A difference between two percentages.
    case points
    /// Pounds sterling.
    case pounds
    /// Days.
    case days
    /// How many for each so many people.
    case rate(per: Int)
    /// A place in an order: `3rd`.
    case place
  }
}

extension FindingAmount {
  /// An amount in the unit of `quantity`.
  init(
    _ value: Value, recomputed: Value? = nil, of quantity: Quantity, isPrinted: Bool, basis: String? = nil
  ) {
    self.init(
      value, recomputed: recomputed, scale: Scale(quantity.unit), decimals: quantity.decimals,
      isPrinted: isPrinted, basis: basis)
  }

  /// An amount on a scale; of a count, all its decimals are written.
  init(
    _ value: Value, recomputed: Value? = nil, scale: Scale, decimals: Int? = nil, isPrinted: Bool = false,
    basis: String? = nil, isMean: Bool = false
  ) {
    self.value = value
    self.recomputed = recomputed
    self.isPrinted = isPrinted
    self.scale = scale
    self.basis = basis
    isExact = !isMean && (scale == .count || scale == .place)
    self.decimals = isExact ? value.decimals : decimals ?? value.decimals
  }
}

extension FindingAmount.Scale {
  /// The scale of values in a unit.
  init(_ unit: Unit) {
    switch unit {
    case .count: self = .count
    case .percent: self = .percent
    case .rate(let people): self = .rate(per: people)
    case .days: self = .days
    case .pounds: self = .pounds
    }
  }

  /// The scale of differences between values in a unit.
  init(ofDifferencesIn unit: Unit) {
    self = unit == .percent ? .points : Self(unit)
  }
}
