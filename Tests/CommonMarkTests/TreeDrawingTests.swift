import CommonMark
import Testing

@Suite("The tree of a text")
struct TreeDrawingTests {
  @Test("a paragraph holds its inlines, each with its position")
  func paragraph() {
    #expect(
      drawn("There were [46 homicides](=value \"why\") in *the **year***.\nMore `code`\\\nend") == #"""
        paragraph 1:1
          text 1:1 "There were "
          link 1:12 "=value" "why"
            text 1:13 "46 homicides"
          text 1:40 " in "
          emphasis 1:44
            text 1:45 "the "
            strong 1:49
              text 1:51 "year"
          text 1:58 "."
          soft break
          text 2:1 "More "
          code 2:6 "code"
          line break
          text 3:1 "end"
        """#)
  }

  @Test("headings, lists, quotes, code and breaks are blocks")
  func blocks() {
    #expect(
      drawn("# One\n\n- a\n- b\n\n  3. c\n\n---\n\n> q\n> ```table x by y\n> z\n> ```\n\n      code\n")
        == #"""
        heading 1 1:1
          text 1:3 "One"
        loose list of bullets 3:1
          item 3:1
            paragraph 3:3
              text 3:3 "a"
          item 4:1
            paragraph 4:3
              text 4:3 "b"
            tight list from 3 6:3
              item 6:3
                paragraph 6:6
                  text 6:6 "c"
        thematic break 8:1
        quote 10:1
          paragraph 10:3
            text 10:3 "q"
          code 11:3 "table x by y" "z\n"
        code 15:5 "  code\n"
        """#)
  }

  @Test("a lazy line and one that is indented otherwise have their own columns")
  func laziness() {
    #expect(
      drawn("> - a\n>    *b*\n*c*\n> *d*") == #"""
        quote 1:1
          tight list of bullets 1:3
            item 1:3
              paragraph 1:5
                text 1:5 "a"
                soft break
                emphasis 2:6
                  text 2:7 "b"
                soft break
                emphasis 3:1
                  text 3:2 "c"
                soft break
                emphasis 4:3
                  text 4:4 "d"
        """#)
  }

  @Test("a link or an image that goes over a line end begins where its bracket stands")
  func spanning() {
    #expect(
      drawn("An [`a`\nb](x) and [![p\nq](y)\nz](w)") == #"""
        paragraph 1:1
          text 1:1 "An "
          link 1:4 "x"
            code 1:5 "a"
            soft break
            text 2:1 "b"
          text 2:6 " and "
          link 2:11 "w"
            image 2:12 "y"
              text 2:14 "p"
              soft break
              text 3:1 "q"
            soft break
            text 4:1 "z"
        """#)
  }

  @Test("line ends inside a link, code, a comment or behind a backslash are counted")
  func lineEnds() {
    #expect(
      drawn("- a\\\n  *b*\\\n  c\n  [d](=value\n  \"t\") *e* `f\n  f` *g*\n*h* <!--\ni -->*j*") == #"""
        tight list of bullets 1:1
          item 1:1
            paragraph 1:3
              text 1:3 "a"
              line break
              emphasis 2:3
                text 2:4 "b"
              line break
              text 3:3 "c"
              soft break
              link 4:3 "=value" "t"
                text 4:4 "d"
              text 5:7 " "
              emphasis 5:8
                text 5:9 "e"
              text 5:11 " "
              code 5:12 "f f"
              text 6:5 " "
              emphasis 6:6
                text 6:7 "g"
              soft break
              emphasis 7:1
                text 7:2 "h"
              text 7:4 " "
              emphasis 8:6
                text 8:7 "j"
        """#)
  }

  @Test("columns are bytes, with a byte order mark counted")
  func byteColumns() {
    #expect(
      drawn("\u{FEFF}é *a*\n*b*") == #"""
        paragraph 1:4
          text 1:4 "é "
          emphasis 1:7
            text 1:8 "a"
          soft break
          emphasis 2:1
            text 2:2 "b"
        """#)
  }
}
