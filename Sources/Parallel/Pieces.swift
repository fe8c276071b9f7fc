extension Array {
  /// The elements in pieces of `length`, the last of which may be shorter.
  public func pieces(of length: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
  }
}
