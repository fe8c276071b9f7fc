import Reading

/// What the texts of a column were read as, for the rows to come.
///
/// Tables list one area after the other for each period, or one period after the other for each area. So a text is
/// held against the one after that of the cell before it, and against that one, before it is looked up.
struct KnownTexts<Reading> {
  private var known: [(text: [UInt8], reading: Reading)] = []
  private var numbers: [String: Int] = [:]
  private var last = 0

  /// What `cell` was read as; where its text is new, what `read` makes of it.
  mutating func reading(of cell: CSVCell, by read: (String) -> Reading) -> Reading {
    last = number(of: cell.bytes, by: read)
    return known[last].reading
  }

  private mutating func number(of text: ArraySlice<UInt8>, by read: (String) -> Reading) -> Int {
    if !known.isEmpty {
      let next = last + 1 < known.count ? last + 1 : 0
      if known[next].text.isSame(as: text) { return next }
      if known[last].text.isSame(as: text) { return last }
    }
    let typed = String(decoding: text, as: UTF8.self)
    if let number = numbers[typed] { return number }
    known.append((Array(text), read(typed)))
    numbers[typed] = known.count - 1
    return known.count - 1
  }
}

extension [UInt8] {
  /// Whether these are the bytes of the other.
  fileprivate func isSame(as other: ArraySlice<UInt8>) -> Bool {
    guard count == other.count else { return false }
    // By hand: to compare them as sequences takes several times as long.
    for index in 0..<count where self[index] != other[other.startIndex + index] { return false }
    return true
  }
}
