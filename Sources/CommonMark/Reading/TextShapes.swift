extension String {
  /// The rest from where a formula link that is no link begins: `](=`, with spaces between or without.
  var formulaLeftInText: Substring? {
    guard holds("]") else { return nil }
    var rest = self[...]
    while let bracket = rest.utf8.firstIndex(of: UInt8(ascii: "]")) {
      let behind = rest[rest.utf8.index(after: bracket)...]
      if behind.startsFormula { return rest[bracket...] }
      rest = behind
    }
    return nil
  }

  /// Whether it is the row between the head and the body of a table drawn with `|`.
  var isPipeTableRule: Bool {
    utf8.allSatisfy("|-: \t".utf8.contains)
      && utf8.contains(UInt8(ascii: "|")) && utf8.contains(UInt8(ascii: "-"))
  }
}

extension Substring {
  fileprivate var startsFormula: Bool {
    let inside = utf8.drop(while: isSpace)
    return inside.first == UInt8(ascii: "(")
      && inside.dropFirst().drop(while: isSpace).first == UInt8(ascii: "=")
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
