import Testing

@testable import Previewing

@Suite("Types of files")
struct ContentTypeTests {
  @Test(
    "follow from the ending of the name",
    arguments: [
      ("index.html", "text/html; charset=utf-8"), ("assets/tally.css", "text/css; charset=utf-8"),
      ("2022-02/burglary.csv", "text/csv; charset=utf-8"),
      ("2022-02/a.by-area.csv", "text/csv; charset=utf-8"),
      ("2022-02/burglary.json", "application/json"), ("assets/tally.svg", "image/svg+xml"),
      ("assets/a.JPEG", "image/jpeg"), ("assets/a.woff2", "font/woff2"),
      ("a.js", "text/javascript; charset=utf-8"),
    ])
  func known(path: String, type: String) {
    #expect(ContentType.of(path) == type)
  }

  @Test(
    "are no more than bytes where the ending says nothing",
    arguments: ["a", "a.", "a.b/c", "a.xyz", "", ".html/a"])
  func unknown(path: String) {
    #expect(ContentType.of(path) == "application/octet-stream")
  }
}
