import Foundation
import Testing

@Suite("The repository's own site")
struct RealSiteTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox(content: Repository.root.appendingPathComponent("Content"))
    let outcome = try sandbox.tally("build", "--strict")
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test("shows every quoted fact on the statement of its edition")
  func facts() throws {
    let files = try contentFiles { $0.hasSuffix("/facts.csv") }
    for file in files {
      let edition = String(file.split(separator: "/")[1])
      let statement = try sandbox.text("Site/\(edition)/index.html").withoutTags
      for row in try rows(of: file) {
        let text = try #require(row["text"])
        #expect(statement.contains(text), "\(file): \(text)")
      }
    }
  }

  @Test("shows every figure of every table on the page of its measure")
  func figures() throws {
    let files = try contentFiles { $0.hasSuffix(".csv") && $0.split(separator: "/").count == 5 }
    try #require(files.count > 5)
    for file in files {
      let folders = file.split(separator: "/").map(String.init)
      let page = try sandbox.text("Site/\(folders[1])/\(folders[3]).html").withoutTags
      for row in try rows(of: file) {
        for column in ["value", "of", "change", "percent"] {
          guard let cell = row[column], !cell.isEmpty else { continue }
          #expect(page.contains(shown(cell)), "\(file): \(cell) in \(column)")
        }
      }
    }
  }

  /// The files of editions, by their paths below the content, of which `isWanted` holds.
  private func contentFiles(where isWanted: (String) -> Bool) throws -> [String] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: sandbox["Content"].path)
    let found = files.filter { $0.hasPrefix("editions/") && isWanted($0) }.sorted()
    try #require(!found.isEmpty)
    return found
  }

  /// The rows of a table by the names of its columns. None of these tables has a line end in a cell.
  private func rows(of file: String) throws -> [[String: String]] {
    let lines = try sandbox.text("Content/\(file)").split(whereSeparator: \.isNewline).map(cells)
    return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
  }

  private func cells(of line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// The digits of a figure as the site shows them: `1,094` for `1094`; a shorthand as it is.
  private func shown(_ cell: String) -> String {
    guard let number = cell.firstMatch(of: #/[0-9,]+(\.[0-9]+)?/#) else { return cell }
    let digits = number.0.prefix { $0 != "." }.filter { $0 != "," }
    let grouped = digits.enumerated().map { index, digit in
      let isThousand = index > 0 && (digits.count - index).isMultiple(of: 3)
      return isThousand ? ",\(digit)" : "\(digit)"
    }
    return grouped.joined() + (number.1 ?? "")
  }
}

extension String {
  /// The words of a page.
  fileprivate var withoutTags: String {
    replacing(#/<[^>]*>/#, with: "").replacingOccurrences(of: "&amp;", with: "&")
      .replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&quot;", with: "\"")
  }
}
