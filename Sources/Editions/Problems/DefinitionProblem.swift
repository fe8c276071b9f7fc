import Diagnostics
import Measures

/// What can be wrong with a value in a definition.
enum DefinitionProblem: Problem, Hashable {
  /// It is not a date.
  case noDate(String)
  /// It is neither a date nor a month nor a year.
  case noPublicationDate(String)
  /// It is not one month.
  case noMonth(String)
  /// It is not a number in the unit that is asked for.
  case noNumber(String, ValueFault)
  /// It is not an address on the web.
  case noWebAddress(String)
  /// It is no slug.
  case noSlug(String)

  var rule: String {
    switch self {
    case .noDate, .noPublicationDate: "date"
    case .noMonth: "month"
    case .noNumber: "number"
    case .noWebAddress: "web-address"
    case .noSlug: "name"
    }
  }

  var message: String {
    switch self {
    case .noDate(let text), .noPublicationDate(let text): "`\(text)` is not a date."
    case .noMonth(let text): "`\(text)` is not a month."
    case .noNumber(let text, _): "`\(text)` is not a number in the unit that is asked for."
    case .noWebAddress(let text): "`\(text)` is not a web address."
    case .noSlug(let text): "`\(text)` cannot be part of an address on every host."
    }
  }

  var help: String? {
    switch self {
    case .noDate: "Write the year, month and day, such as `2022-02-22`."
    case .noPublicationDate:
      "Write the year, month and day, such as `2022-02-22`; or `2022-02` or `2022` where no more is known."
    case .noMonth: "Write the year and the month, such as `2022-02`."
    case .noNumber(_, let fault):
      if case .fractionOrPercent = fault {
        fault.help
      } else {
        "Write the digits; only a number in per cent may have a `%`, and only one in pounds a `£`."
      }
    case .noWebAddress: "Begin it with `https://`."
    case .noSlug: "Name it with small letters, digits and hyphens only."
    }
  }
}
