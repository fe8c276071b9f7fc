import Measures
import Reading

extension ImportMapping {
  /// The mapping as a file that can be read again.
  public var text: String {
    var lines = [
      "# How `tally import` reads this table. Rows and columns are counted from 1, as in a spreadsheet.",
      "unit: \(unit.name)",
    ]
    lines += list("headers", headers.map { ["row: \($0.number)", "holds: \($0.holds.name)"] })
    lines += list("labels", labels.map { ["column: \($0.number)", "holds: \($0.holds.name)"] })
    if let period { lines.append("period: \(period.quotedForYAML)") }
    lines += list("columns", figureColumns.map(\.lines))
    lines += list("skip", skips.map { [$0.whatText, "because: \($0.because.quotedForYAML)"] })
    lines += pairs("names", names)
    lines += pairs("values", values)
    lines += list("totals", totals.sorted().map { [$0.quotedForYAML] })
    return lines.map { $0 + "\n" }.joined()
  }

  private func list(_ key: String, _ items: [[String]]) -> [String] {
    guard !items.isEmpty else { return [] }
    return ["\(key):"]
      + items.flatMap { item in item.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 } }
  }

  private func pairs(_ key: String, _ texts: [String: String]) -> [String] {
    guard !texts.isEmpty else { return [] }
    return ["\(key):"]
      + texts.sorted { $0.key < $1.key }.map { "  \($0.key.quotedForYAML): \($0.value.quotedForYAML)" }
  }
}

extension ImportMapping.FigureColumn {
  fileprivate var lines: [String] {
    ["text: \(text.quotedForYAML)"] + (under.map { ["under: \($0.quotedForYAML)"] } ?? [])
      + ["holds: \(holds.rawValue)"]
      + [period.map { "period: \($0.quotedForYAML)" }, against.map { "against: \($0.quotedForYAML)" }]
      .compactMap(\.self)
  }
}

extension ImportMapping.Skip {
  fileprivate var whatText: String {
    if case .text(let text) = what { return "text: \(text.quotedForYAML)" }
    return "rows: \(Self.rowNames.first { $0.matter == what }?.name ?? "")"
  }
}
