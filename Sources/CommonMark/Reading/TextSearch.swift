extension Substring {
  /// Where `needle`, in ASCII, first stands: compared byte by byte, which `Collection.firstRange` of the library does
  /// not do and which a combining mark after the needle must not defeat.
  func firstRange(of needle: StaticString) -> Range<Index>? {
    needle.withUTF8Buffer { needle in
      var start = startIndex
      while let found = utf8[start...].firstIndex(of: needle[0]) {
        if utf8[found...].starts(with: needle) {
          return found..<utf8.index(found, offsetBy: needle.count)
        }
        start = utf8.index(after: found)
      }
      return nil
    }
  }
}

extension String {
  /// Whether `needle`, in ASCII, stands in it.
  func holds(_ needle: StaticString) -> Bool { self[...].firstRange(of: needle) != nil }
}
