extension Substring {
  /// Where `needle`, in ASCII, first stands: compared byte by byte, so that a combining mark after it does not hide it.
  /// The name is not the library's, whose search by characters a literal would otherwise choose.
  func place(ofASCII needle: StaticString) -> Range<Index>? {
    var text = self
    let found = text.withUTF8 { text in
      needle.withUTF8Buffer { needle in
        text.indices.first { text[$0] == needle[0] && text[$0...].starts(with: needle) }
      }
    }
    return found.map { found in
      let start = utf8.index(startIndex, offsetBy: found)
      return start..<utf8.index(start, offsetBy: needle.utf8CodeUnitCount)
    }
  }
}

extension String {
  /// Whether `needle`, in ASCII, stands in it.
  func holds(_ needle: StaticString) -> Bool { self[...].place(ofASCII: needle) != nil }
}
