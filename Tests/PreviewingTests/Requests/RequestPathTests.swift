import Testing

@testable import Previewing

@Suite("Paths")
struct RequestPathTests {
  @Test(
    "name the file of their own name, and a folder names the page in it",
    arguments: [
      ("/", "index.html"), ("/?v=1", "index.html"), ("/a.html", "a.html"),
      ("/2022-02/", "2022-02/index.html"),
      ("/2022-02/burglary.csv?x=/y", "2022-02/burglary.csv"), ("/%32022-02/", "2022-02/index.html"),
      ("/caf%C3%A9.html", "café.html"),
    ])
  func files(target: String, file: String) {
    #expect(RequestPath(target)?.file == file)
  }

  @Test("may be those of a folder that does not say so, unless they do")
  func folders() {
    #expect(RequestPath("/2022-02")?.pageIfFolder == "2022-02/index.html")
    #expect(RequestPath("/2022-02/")?.pageIfFolder == nil)
    #expect(RequestPath("/")?.pageIfFolder == nil)
  }

  @Test(
    "are none where they do not begin at the root, or where percent signs encode nothing",
    arguments: [
      "", "*", "index.html", "http://127.0.0.1:8000/index.html", "/a/#b",
      "/a#b", "/%", "/%2", "/%zz", "/%+1", "/%C3", "/%FF",
    ])
  func none(target: String) {
    #expect(RequestPath(target) == nil)
  }

  @Test(
    "resolve nothing, so that none leads to a file by another name",
    arguments: [
      "/../index.html", "/2022-02/../index.html", "/./index.html", "//index.html", "/2022-02//index.html",
      "/2022-02%2Findex.html", "/2022-02%2findex.html", "/..%2f..%2fetc/passwd", "/%2e%2e/index.html",
      "/index.html%00", "/index.html%00.css", "/INDEX.HTML", "/index.html/", "/\\index.html",
      "/index.html%20",
      "/%2522022-02/", "///etc/passwd", "/%2Fetc%2Fpasswd", "/file:///etc/passwd",
    ])
  func unresolved(target: String) {
    let file = RequestPath(target)?.file
    #expect(file != "index.html" && file != "2022-02/index.html")
  }
}
