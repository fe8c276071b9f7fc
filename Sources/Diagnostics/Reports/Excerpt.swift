/// What a report shows of a line: one character a terminal cell, and no more cells than fit beside each other.
struct Excerpt: Hashable {
  /// The line, or the part around the caret, with `…` where something is left out.
  let text: String
  /// How many cells stand before the caret; nil for a problem of the whole line.
  let caret: Int?

  /// The most characters of a line that are shown.
  static let width = 100
  /// The fewest, on however narrow a terminal.
  static let leastWidth = 20

  /// The part of `line` around `column`, which counts Unicode scalars from 1; a column beyond the line is its
  /// end.
  init(of line: String, column: Int?, width: Int = Excerpt.width) {
    let cells = Array(Excerpt.cells(of: line.unicodeScalars))
    let before = column.map { Excerpt.cells(of: line.unicodeScalars.prefix(max($0 - 1, 0))).count }
    let centre = min((before ?? 0) - width / 2, cells.count - width)
    let start = max(centre, 0)
    let end = min(start + width, cells.count)
    let lead = start > 0 ? "…" : ""
    text = lead + String(cells[start..<end]) + (end < cells.count ? "…" : "")
    caret = before.map { $0 - start + lead.count }
  }

  /// A tab takes four cells wherever it stands, so that the caret stands under its column; a control character
  /// would act on the terminal, so its place is marked instead.
  private static func cells(of scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\t": text += "    "
      case .control: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
