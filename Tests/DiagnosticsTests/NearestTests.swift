import Diagnostics
import Testing

@Suite("Near names")
struct NearestTests {
  private let keys = ["title", "definition", "unit", "noun", "better", "evidence", "source"]

  @Test(
    "a letter wrong, left out, too many or swapped is near",
    arguments: [
      ("tutle", "title"), ("titl", "title"), ("titles", "title"), ("tilte", "title"), ("Title", "title"),
      ("evidance", "evidence"), ("defenition", "definition"), ("sorce", "source"),
    ])
  func near(typed: String, expected: String) {
    #expect(nearest(typed, among: keys) == [expected])
  }

  @Test("a name is near within a third of its length, and at least one edit")
  func tolerance() {
    #expect(nearest("abcdef", among: ["abcdxy"]) == ["abcdxy"])
    #expect(nearest("abcdef", among: ["abcxyz"]).isEmpty)
    #expect(nearest("ab", among: ["ax"]) == ["ax"])
    #expect(nearest("ab", among: ["xy"]).isEmpty)
    #expect(nearest("", among: ["ab"]).isEmpty)
    #expect(nearest("ab", among: []).isEmpty)
  }

  @Test("two letters swapped are one edit, two swaps are two")
  func transpositions() {
    #expect(nearest("abc", among: ["acb"]) == ["acb"])
    #expect(nearest("abc", among: ["bac"]) == ["bac"])
    #expect(nearest("abcd", among: ["badc"]).isEmpty)
  }

  @Test("the nearest stand first, those as near in alphabetical order, and no more than the limit")
  func order() {
    let candidates = ["robbery-f", "robbers", "robbery", "robberz", "rubberz"]
    #expect(nearest("robbery", among: candidates) == ["robbery", "robbers", "robberz"])
    #expect(nearest("robbery", among: candidates, limit: 5).last == "rubberz")
    #expect(nearest("robbery", among: candidates, limit: 1) == ["robbery"])
  }

  @Test("a suggestion asks about near names, else lists what exists in the order given")
  func suggestions() {
    #expect(suggestion(for: "unti", among: keys) == "Did you mean `unit`?")
    #expect(suggestion(for: "pear", among: ["peas", "year"]) == "Did you mean `peas` or `year`?")
    #expect(
      suggestion(for: "chart", among: ["title", "noun", "better"])
        == "Write one of `title`, `noun` or `better`.")
    #expect(suggestion(for: "chart", among: ["title"]) == "Write `title`.")
    #expect(suggestion(for: "chart", among: []) == "There is none to choose from.")
  }

  @Test("names are listed in backticks, as in a sentence")
  func lists() {
    #expect(quotedList([]) == "")
    #expect(quotedList(["a"]) == "`a`")
    #expect(quotedList(["a", "b"]) == "`a` or `b`")
    #expect(quotedList(["a", "b", "c"], joinedBy: "and") == "`a`, `b` and `c`")
  }
}
