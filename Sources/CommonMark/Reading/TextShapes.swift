extension String {
  /// Whether `]`, `=` or `<` stands in it, of which every formula outside a link and every comment has one: most words
  /// have none.
  var mayHoldFormulaOrComment: Bool {
    var text = self
    return text.withUTF8 { bytes in
      bytes.contains { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "<") }
    }
  }

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

  /// The formulas that stand in it in no link, each up to a space or a bracket that it does not open itself: one that
  /// names a measure, `=burglary!value`, or that a bracket opens, `(=value)`.
  var formulasOutsideLinks: [Substring] {
    guard holds("=") else { return [] }
    var found: [Substring] = []
    var before: UInt8 = .space
    for index in utf8.indices {
      if utf8[index] == UInt8(ascii: "="), !before.mayStandInFormulaName {
        let rest = self[utf8.index(after: index)...]
        if rest.isFormula(opened: [UInt8(ascii: "("), UInt8(ascii: "[")].contains(before)) {
          found.append(self[index...].wholeFormula)
        }
      }
      before = utf8[index]
    }
    return found
  }

  /// The signs that begin a heading, `###`, where at least two of them do and words follow without a space.
  var headingSignsBeforeWords: Substring? {
    guard utf8.first == UInt8(ascii: "#") else { return nil }
    let signs = prefix { $0 == "#" }
    guard (2...6).contains(signs.count), let next = dropFirst(signs.count).first, !next.isWhitespace else {
      return nil
    }
    return signs
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

extension Substring {
  /// Whether it is what stands after the `=` of a formula: a name, and behind it what follows none in a sentence.
  fileprivate func isFormula(opened isOpened: Bool) -> Bool {
    let name = utf8.prefix(while: \.mayStandInFormulaName)
    guard let first = name.first, first.isASCIILetter else { return false }
    let behind = utf8[name.endIndex...]
    if behind.first == UInt8(ascii: "!") { return behind.dropFirst().first?.isASCIILetter ?? false }
    return isOpened && behind.first.map { "()]".utf8.contains($0) } ?? false
  }

  /// Its beginning up to white space, or a bracket that it does not open itself.
  fileprivate var wholeFormula: Substring {
    var depth = 0
    let end = utf8.indices.first { index in
      switch utf8[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "]"), ...UInt8.space: return true
      default: break
      }
      return depth < 0
    }
    return self[..<(end ?? endIndex)]
  }
}

extension UInt8 {
  fileprivate static let space = UInt8(ascii: " ")

  fileprivate var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// Whether it may stand in the name of a measure, its table or a finding.
  fileprivate var mayStandInFormulaName: Bool {
    isASCIILetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || "-.".utf8.contains(self)
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
