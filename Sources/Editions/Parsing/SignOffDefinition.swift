import Diagnostics
import Measures
import Reading

/// An entry of `sign-offs` in `edition.yml`.
struct SignOffDefinition: Sendable {
  let by: Located<String>
  let what: String?
  let name: String?
  /// Nil while it is still to come.
  let signed: Located<CalendarDate>?
}

extension SignOffDefinition {
  /// Reads an entry; nil where it names nobody.
  init?(_ fields: inout YAMLFields) {
    let by = fields.required("by")
    what = fields.text("for")?.value
    name = fields.text("name")?.value
    signed = fields.locatedDate("signed")
    guard let by else { return nil }
    self.by = by
  }

  /// What it says, to be shown to reviewers.
  var signOff: SignOff {
    SignOff(by: by.value, what: what, day: signed?.value, name: name, place: by.place)
  }
}
