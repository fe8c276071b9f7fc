import Testing

@Suite("The names that a template asks for")
struct TemplateLinkerTests {
  @Test("are held against the names of the page, nearest first")
  func unknownName() {
    #expect(
      templateProblems("<h1>{{titel}}</h1>") == [
        "page.mustache:1:5 The page has no `titel` here. Did you mean `title`?"
      ])
  }

  @Test("in a section are its own, then those further out")
  func outerNames() {
    #expect(templateProblems("{{#rows}}{{label}} of {{title}}{{/rows}}") == [])
  }

  @Test("of a section are not seen outside it")
  func innerNames() {
    #expect(
      templateProblems("{{label}}{{#rows}}{{/rows}}") == [
        """
        page.mustache:1:1 The page has no `label` here. \
        Write one of `about`, `body`, `is-home`, `rows` or `title`.
        """
      ])
  }

  @Test("in a section that is left out when there is something are those outside")
  func inverted() {
    #expect(
      templateProblems("{{^rows}}{{title}}{{label}}{{/rows}}").map { $0.prefix(51) } == [
        "page.mustache:1:19 The page has no `label` here. Wr"
      ])
  }

  @Test("of a partial are held against the place that asks for it")
  func partials() {
    #expect(templateProblems("{{#rows}}{{>row}}{{/rows}}", partials: ["row": "{{label}}"]) == [])
    #expect(
      templateProblems("{{>row}}", partials: ["row": "<li>{{label}}</li>"]) == [
        "row.mustache:1:5 The page has no `label` here. Write one of `about`, `body`, `is-home`, `rows` or `title`."
      ])
  }

  @Test("of a partial that is not there are told the templates that are")
  func unknownPartial() {
    #expect(
      templateProblems("{{>rows}}", partials: ["row": "x"]) == [
        "page.mustache:1:1 There is no template `rows` to put here. Did you mean `row`?"
      ])
  }

  @Test("of a partial that asks for itself, straight or through another, would have no end")
  func recursion() {
    #expect(
      templateProblems("{{>row}}", partials: ["row": "x{{>row}}"]) == [
        "row.mustache:1:2 The template `row` asks for itself. Take it out."
      ])
    #expect(
      templateProblems("{{>one}}", partials: ["one": "{{>two}}", "two": "{{>one}}"]) == [
        "two.mustache:1:1 The template `one` asks for itself. Take it out."
      ])
  }

  @Test(
    "are used as what they are",
    arguments: [
      (
        "{{rows}}",
        "`rows` is a list or a condition, which cannot be written as words. Write `{{#rows}}…{{/rows}}`."
      ),
      (
        "{{{is-home}}}",
        "`is-home` is a list or a condition, which cannot be written as words. Write `{{#is-home}}…{{/is-home}}`."
      ),
      ("{{body}}", "`body` is HTML, and two braces would show its tags. Write `{{{body}}}`."),
      ("{{{title}}}", "`title` is words, and three braces would publish them as HTML. Write `{{title}}`."),
    ])
  func use(template: String, problem: String) {
    #expect(templateProblems(template) == ["page.mustache:1:1 \(problem)"])
  }
}
