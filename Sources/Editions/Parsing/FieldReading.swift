import Diagnostics
import Measures
import Reading

/// What the definitions of Tally hold beside plain texts.
extension YAMLFields {
  /// A date such as `2022-02-22`.
  mutating func date(_ key: String) -> CalendarDate? {
    guard let text = text(key) else { return nil }
    if let date = CalendarDate(reading: text.value) { return date }
    report(DefinitionProblem.noDate(text.value), at: text.place)
    return nil
  }

  /// A period in any of its forms.
  mutating func period(_ key: String) -> Period? {
    guard let text = text(key) else { return nil }
    do {
      return try Period(reading: text.value)
    } catch {
      report(DataProblem.period(text.value, error), at: text.place)
      return nil
    }
  }

  /// An address on the web.
  mutating func webAddress(_ key: String) -> Located<String>? {
    guard let text = text(key) else { return nil }
    if text.value.hasPrefix("https://") || text.value.hasPrefix("http://") { return text }
    report(DefinitionProblem.noWebAddress(text.value), at: text.place)
    return nil
  }

  /// A mapping that must be there, read by `read`.
  mutating func needed<Part>(
    _ key: String, of subject: String, _ read: (inout YAMLFields) -> Part?
  ) -> Part? {
    require(key)
    return nested(key, of: subject, read)
  }

  /// Where the words of each voice come from.
  mutating func places() -> [PlaceOfWords] {
    namedTexts("places").map { PlaceOfWords(voice: $0.key, place: $0.text.value) }
  }
}

/// What can be wrong with a value in a definition.
enum DefinitionProblem: Problem, Hashable {
  /// It is not a date.
  case noDate(String)
  /// It is not an address on the web.
  case noWebAddress(String)
  /// It is no slug.
  case noSlug(String)

  var rule: String {
    switch self {
    case .noDate: "date"
    case .noWebAddress: "web-address"
    case .noSlug: "name"
    }
  }

  var message: String {
    switch self {
    case .noDate(let text): "`\(text)` is not a date that the calendar has."
    case .noWebAddress(let text): "`\(text)` is not a web address."
    case .noSlug(let text): "`\(text)` cannot be part of an address on every host."
    }
  }

  var help: String? {
    switch self {
    case .noDate: "Write the year, month and day, such as `2022-02-22`."
    case .noWebAddress: "Begin it with `https://`."
    case .noSlug: "Name it with small letters, digits and hyphens only."
    }
  }
}

extension String {
  /// Whether it is made of small letters, digits and hyphens, and so a part of an address on every host.
  var isSlug: Bool {
    !isEmpty
      && utf8.allSatisfy {
        ("a"..."z").contains(Character(Unicode.Scalar($0))) || (48...57).contains($0) || $0 == 45
      }
  }
}
