import Measures

/// What the shorthand beside a table means.
enum ShorthandLegend {
  /// `[x]`
  static let notAvailable = Missing.notAvailable.shorthand

  /// The legend for what stands in these values: `[p] provisional; [x] not available`. Nil where nothing does.
  static func words(for values: some Sequence<Value>, alwaysMissing: Bool = false) -> String? {
    var marks: Marks = []
    var missing: Set<Missing> = alwaysMissing ? [.notAvailable] : []
    for value in values {
      marks.formUnion(value.marks)
      if let reason = value.missing { missing.insert(reason) }
    }
    let ofMarks = Marks.all.filter { marks.contains($0.mark) }.map { "[\($0.letter)] \($0.meaning)" }
    let ofMissing = Missing.allCases.filter(missing.contains).map { "\($0.shorthand) \($0.meaning)" }
    let all = ofMarks + ofMissing
    return all.isEmpty ? nil : all.joined(separator: "; ") + "."
  }
}
