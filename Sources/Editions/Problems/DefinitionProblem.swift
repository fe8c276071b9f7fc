import Diagnostics

/// What can be wrong with a value in a definition.
enum DefinitionProblem: Problem, Hashable {
  /// It is not a date.
  case noDate(String)
  /// It is neither a date nor a month nor a year.
  case noPublicationDate(String)
  /// It is not an address on the web.
  case noWebAddress(String)
  /// It is no slug.
  case noSlug(String)

  var rule: String {
    switch self {
    case .noDate, .noPublicationDate: "date"
    case .noWebAddress: "web-address"
    case .noSlug: "name"
    }
  }

  var message: String {
    switch self {
    case .noDate(let text), .noPublicationDate(let text): "`\(text)` is not a date."
    case .noWebAddress(let text): "`\(text)` is not a web address."
    case .noSlug(let text): "`\(text)` cannot be part of an address on every host."
    }
  }

  var help: String? {
    switch self {
    case .noDate: "Write the year, month and day, such as `2022-02-22`."
    case .noPublicationDate:
      "Write the year, month and day, such as `2022-02-22`; or `2022-02` or `2022` where no more is known."
    case .noWebAddress: "Begin it with `https://`."
    case .noSlug: "Name it with small letters, digits and hyphens only."
    }
  }
}
