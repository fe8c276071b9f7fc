import CommonMark
import Diagnostics
import Measures

extension Diagnostic {
  /// The problem as an entry of a list: what is wrong, where, the line with the place marked, and what to do.
  var html: String {
    let notes = notes.map { note in
      "<p>\(note.message.withCodeMarkedUp) <code>\(HTMLText.escaped(note.place.description))</code></p>\n"
    }
    return """
      <li class="tally-preview-\(severity.rawValue)">
      <p><strong>\(severity.rawValue.uppercasedFirst):</strong> \(message.withCodeMarkedUp)</p>
      <p><code>\(HTMLText.escaped(place.description))</code></p>
      \(excerpt.map { "<pre>\(marked($0))</pre>\n" } ?? "")\(notes.joined())\
      \(help.map { "<p>\($0.withCodeMarkedUp)</p>\n" } ?? "")</li>

      """
  }

  /// The line, with the character at the place marked, or the end of the line.
  private func marked(_ line: String) -> String {
    guard let column = place.column else { return HTMLText.escaped(line) }
    let scalars = line.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
    let before = String(scalars[..<(start ?? scalars.endIndex)])
    let after = start.map { String(scalars[$0...]) } ?? ""
    let one = after.isEmpty ? " " : String(after.prefix(1))
    return HTMLText.escaped(before) + "<mark>\(HTMLText.escaped(one))</mark>"
      + HTMLText.escaped(String(after.dropFirst()))
  }
}

extension String {
  /// The words of a message as HTML: what stands in backticks was typed.
  var withCodeMarkedUp: String {
    let parts = split(separator: "`", omittingEmptySubsequences: false)
    // A lone backtick is one that was typed.
    guard !parts.count.isMultiple(of: 2) else { return HTMLText.escaped(self) }
    return parts.enumerated().map { index, part in
      let text = HTMLText.escaped(String(part))
      return index.isMultiple(of: 2) ? text : "<code>\(text)</code>"
    }.joined()
  }
}
