import Measures
import Numerals

/// Findings as they are written for a download: a tree of texts, numbers, lists and named parts.
indirect enum FindingsTree {
  case text(String)
  /// A number with so many decimals.
  case number(Double, decimals: Int)
  case list([FindingsTree])
  /// Named parts; one that is nil is left out.
  case parts([(name: String, part: FindingsTree?)])

  /// A number that was worked out, and is not rounded for readers: with the decimals that it needs, six at most.
  static func workedOut(_ number: Double) -> FindingsTree {
    let shown = rounded(number, to: mostDecimals)
    let decimals = (0..<mostDecimals).first { rounded(number, to: $0) == shown }
    return .number(number, decimals: decimals ?? mostDecimals)
  }

  private static let mostDecimals = 6

  static func flag(_ flag: Bool) -> FindingsTree { .text(flag ? "yes" : "no") }

  static func period(_ period: Period) -> FindingsTree { .text(period.notation) }

  /// A printed number with its decimals; why there is none; its marks.
  static func value(_ value: Value) -> FindingsTree {
    let number = value.number.map { FindingsTree.number($0, decimals: value.decimals) }
    if let number, value.marks.isEmpty { return number }
    let marks = Marks.all.filter { value.marks.contains($0.mark) }.map { FindingsTree.text($0.letter) }
    return .parts([
      ("number", number), ("missing", value.missing.map { .text($0.rawValue) }),
      ("marks", marks.isEmpty ? nil : .list(marks)),
    ])
  }

  /// A number that was worked out from values: unrounded; or why there is none.
  static func workedOut(_ value: Value) -> FindingsTree {
    value.number.map { .workedOut($0) } ?? .value(value)
  }
}

extension FindingsTree {
  /// Writes the tree as JSON.
  func write(to json: inout JSONText) {
    switch self {
    case .text(let text): json.string(text)
    case .number(let number, let decimals): json.number(number, decimals: decimals)
    case .list(let items): json.array { json in items.forEach { $0.write(to: &json) } }
    case .parts(let parts):
      json.object { json in
        for (name, part) in parts { json.member(named: name, part) { $0.write(to: &$1) } }
      }
    }
  }
}
