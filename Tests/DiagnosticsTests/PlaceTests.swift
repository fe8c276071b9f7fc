import Diagnostics
import Testing

@Suite("Places")
struct PlaceTests {
  @Test("a place is written as editors and terminals make links of it")
  func description() {
    #expect("\(Place("Content/site.yml"))" == "Content/site.yml")
    #expect("\(Place("Content/site.yml", line: 3))" == "Content/site.yml:3")
    #expect("\(Place("Content/site.yml", line: 3, column: 7))" == "Content/site.yml:3:7")
  }

  @Test("a column without a line is left out")
  func columnAlone() {
    #expect(Place("site.yml", column: 7) == Place("site.yml"))
  }

  @Test("places stand by path, line and column, the whole before its parts")
  func order() {
    let inOrder = [
      Place("a.csv"), Place("a.csv", line: 2), Place("a.csv", line: 2, column: 1),
      Place("a.csv", line: 2, column: 10), Place("a.csv", line: 10), Place("b.csv"),
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
  }
}
