extension Array<UInt8> {
  /// Where `part` begins for the first time at or after `start`; nil where it does not.
  func firstIndex(of part: [UInt8], from start: Int = 0) -> Int? {
    guard let head = part.first, count >= part.count else { return nil }
    var index = start
    while index <= count - part.count {
      if self[index] == head, self[index..<(index + part.count)].elementsEqual(part) { return index }
      index += 1
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// The parts between each `separator`.
  func split(at separator: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var (start, index) = (startIndex, startIndex)
    while index + separator.count <= endIndex {
      if self[index..<(index + separator.count)].elementsEqual(separator) {
        parts.append(self[start..<index])
        index += separator.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [self[start...]]
  }
}
