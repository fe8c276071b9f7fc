extension Substring {
  /// Where `needle`, in ASCII, first stands: compared byte by byte, so that a combining mark after it does not hide it.
  /// The name is not the library's, whose search by characters a literal would otherwise choose.
  func place(ofASCII needle: StaticString) -> Range<Index>? {
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
  func holds(_ needle: StaticString) -> Bool { self[...].place(ofASCII: needle) != nil }
}
