extension [UInt8] {
  /// The part of `range` between the white space at its ends, in UTF-8.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, let width = whiteSpace(at: lower) { lower += width }
    while lower < upper, let width = whiteSpace(before: upper) { upper -= width }
    return lower..<upper
  }

  /// How many bytes of white space begin at `offset`. A no-break space, which comes along when a table is
  /// copied from a web page, has two.
  private func whiteSpace(at offset: Int) -> Int? {
    switch self[offset] {
    case .space, .tab, .lineFeed, .carriageReturn: 1
    case 0xC2 where offset + 1 < count && self[offset + 1] == 0xA0: 2
    default: nil
    }
  }

  private func whiteSpace(before offset: Int) -> Int? {
    if whiteSpace(at: offset - 1) == 1 { return 1 }
    return offset >= 2 ? whiteSpace(at: offset - 2).flatMap { $0 == 2 ? 2 : nil } : nil
  }
}
