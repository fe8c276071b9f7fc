import Testing

@Suite("The tags of a template")
struct TemplateOutlineTests {
  @Test("that are whole and known have no problems")
  func sound() {
    #expect(
      templateProblems("{{! a note }}{{title}} {{{body}}}{{#is-home}}x{{/is-home}}{{^is-home}}y{{/is-home}}")
        == [])
  }

  @Test("end with two braces")
  func unclosedTag() {
    #expect(
      templateProblems("<p>\n  {{title</p>") == ["page.mustache:2:3 This tag has no end. End it with `}}`."])
  }

  @Test("of a section have an end")
  func unclosedSection() {
    #expect(
      templateProblems("<p>{{#is-home}}x</p>") == [
        "page.mustache:1:4 The section `is-home` has no end. End it with `{{/is-home}}`."
      ])
  }

  @Test("that end a section have its beginning")
  func strayClose() {
    #expect(
      templateProblems("x\n{{/is-home}}") == [
        """
        page.mustache:2:1 The section `is-home` ends here and begins nowhere. \
        Begin it with `{{#is-home}}`, or take the end out.
        """
      ])
  }

  @Test("that end a section have the name that it began with")
  func misspeltClose() {
    #expect(
      templateProblems("{{#is-home}}x{{/ishome}}") == [
        "page.mustache:1:14 The section `ishome` ends here, but `is-home` is open. Write `{{/is-home}}` first."
      ])
  }

  @Test(
    "have a name",
    arguments: [
      ("{{}}", "This tag has no name."), ("{{a.b}}", "`a.b` is not the name of anything on a page."),
    ])
  func noName(template: String, message: String) {
    #expect(
      templateProblems(template) == [
        "page.mustache:1:1 \(message) Write a name of letters, digits and hyphens."
      ])
  }

  @Test("of other kinds are refused", arguments: ["&", "=", "<", "$"])
  func unsupported(sign: String) {
    #expect(
      templateProblems("é{{\(sign)title}}") == [
        """
        page.mustache:1:2 Tally's templates have no tags with `\(sign)`. Write `{{name}}`, `{{{name}}}`, \
        `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}` or `{{>template}}`.
        """
      ])
  }
}
