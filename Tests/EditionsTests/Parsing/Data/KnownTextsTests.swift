import ContentSamples
import Diagnostics
import Reading
import Testing

@testable import Editions

@Suite("What the texts of a column were read as")
struct KnownTextsTests {
  /// What each text of a column is read as, its length, and the texts that were looked at for it, in order.
  private func read(_ column: [String]) throws -> (readings: [Int], looked: [String]) {
    var problems = DiagnosticList()
    let text = (["a,b"] + column.map { "\($0),1" }).joined(separator: "\n")
    let table = try #require(CSVGrid.read(SourceFile(path: "table.csv", text: text), into: &problems))
    var known = KnownTexts<Int>()
    var looked: [String] = []
    let readings = table.rows.dropFirst().map { row in
      known.reading(of: row[0]) { text in
        looked.append(text)
        return text.count
      }
    }
    return (readings, looked)
  }

  @Test(
    "is right in whatever order they stand, and each text is looked at once",
    arguments: [
      ["1", "1", "1", "22", "22", "22", "333", "333", "333"],
      ["1", "22", "333", "1", "22", "333", "1", "22", "333"],
      ["1", "22", "333", "333", "22", "1", "1", "333", "22"],
      ["1", "22", "1", "333", "1", "22", "22", "333", "333"],
    ])
  func orders(column: [String]) throws {
    let outcome = try read(column)
    #expect(outcome.readings == column.map(\.count))
    #expect(outcome.looked == ["1", "22", "333"])
  }

  @Test("is that of the whole text, where one begins with another, and of the empty one")
  func beginnings() throws {
    let column = ["YE 2021", "YE 2021-12", "YE 2021", "", "YE 2021-12", "", "YE 2021"]
    #expect(try read(column).readings == [7, 10, 7, 0, 10, 0, 7])
  }

  @Test("is told of a bad text at each row in which it stands")
  func bad() {
    let content = Content.oneMeasure(
      "period,area,value\n2019,nowhere,1\nsoon,,2\n2020,nowhere,3\nsoon,beeham,4")
    let places = content.problems.map { $0.prefix { $0 != " " }.drop { $0 != ":" } }
    #expect(places == [":2:6", ":3:1", ":4:6", ":5:1"])
  }
}
