import Diagnostics
import SeededNumbers
import Testing

@testable import Reading

@Suite("A table with bytes changed by chance")
struct CSVFuzzTests {
  private let seeds = [
    "\u{FEFF}period,value,of,note\r\n2021-12,\"1,094\",,\"said \"\"no\"\"\"\r\nYE 2019-06,46,52,é\r\n",
    "a,b\n1,2\n\n3,4\n",
    "area,\"two\nlines\"\r x ,-34%\r\"\",[x]\r",
  ]

  private let inserts: [[UInt8]] = [
    [0x22], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A], [0x20], [0x22, 0x22], [0xC3], [0xA9], [0x81], [0xC2, 0xA0],
    [0], [0xFF], [0x3B], [0x09],
  ]

  private func mutant(_ chance: inout SplitMix64) -> SourceFile {
    var bytes = Array(seeds[Int.random(in: seeds.indices, using: &chance)].utf8)
    for _ in 0..<Int.random(in: 1...4, using: &chance) where !bytes.isEmpty {
      let offset = Int.random(in: bytes.indices, using: &chance)
      switch Int.random(in: 0..<3, using: &chance) {
      case 0: bytes.remove(at: offset)
      case 1: bytes[offset] = UInt8.random(in: 0...255, using: &chance)
      default:
        bytes.insert(contentsOf: inserts[Int.random(in: inserts.indices, using: &chance)], at: offset)
      }
    }
    return SourceFile(path: "data.csv", bytes: bytes)
  }

  @Test("is a table or a problem, and every cell is found again at its place")
  func placesLeadBack() {
    var chance = SplitMix64(seed: 4180)
    for _ in 0..<4000 {
      let file = mutant(&chance)
      var diagnostics = DiagnosticList()
      guard let table = CSVTable.read(file, into: &diagnostics) else {
        #expect(diagnostics.hasErrors, "\(file.bytes)")
        continue
      }
      for row in [table.header] + table.rows {
        #expect(row.count == table.columns.count)
        for cell in row { #expect(leadsBack(cell, in: table.file), "\(file.bytes)") }
      }
    }
  }

  /// Whether the cell's text, up to its first line end or quote, stands at its place.
  private func leadsBack(_ cell: CSVCell, in file: SourceFile) -> Bool {
    guard let line = cell.place.line, let column = cell.place.column, let text = file.line(line) else {
      return false
    }
    let scalars = cell.text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" && $0 != "\"" }
    return text.unicodeScalars.dropFirst(column - 1).starts(with: scalars)
  }
}
