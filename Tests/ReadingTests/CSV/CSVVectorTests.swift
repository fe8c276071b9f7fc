import Diagnostics
import Foundation
import Testing

@testable import Reading

@Suite("Tables that Python's csv module wrote and read")
struct CSVVectorTests {
  private struct Vector: Decodable {
    let text: String
    let rows: [[String]]
  }

  private func vectors() throws -> [Vector] {
    let folder = try #require(Bundle.module.url(forResource: "Vectors", withExtension: nil))
    let data = try Data(contentsOf: folder.appendingPathComponent("csv-vectors.json"))
    return try JSONDecoder().decode([Vector].self, from: data)
  }

  @Test("are read as Python reads them")
  func sameRows() throws {
    let vectors = try vectors()
    #expect(vectors.count == 200)
    for vector in vectors {
      #expect(rows(csv(vector.text)) == vector.rows, "\(vector.text.debugDescription)")
    }
  }

  @Test("are without problems")
  func noProblems() throws {
    for vector in try vectors() { #expect(problems(csv(vector.text)) == []) }
  }

  @Test("are the same after they are written and read again")
  func roundTrip() throws {
    for vector in try vectors() {
      var text = CSVText()
      for row in vector.rows { text.append(row) }
      #expect(rows(csv(text.text)) == vector.rows)
    }
  }
}
