import Diagnostics
import Editions
import Measures

/// Why no next edition can be made.
public enum NextEditionProblem: Problem, Error, Hashable {
  /// Its name could not be part of an address.
  case noSlug(String)
  /// Its name looks like a month, and is none.
  case noMonth(String)
  /// It would be published before the edition that it is made of.
  case tooEarly(CalendarDate, origin: String, on: PublicationDate)
  /// An edition has that name.
  case alreadyThere(String, folder: String)
  /// The edition that it is to be made of does not exist.
  case unknown(String, known: [String])
  /// There is no edition that it could be made of.
  case noEditions
  /// A definition of the earlier edition cannot be taken over.
  case unreadable(path: String)
}

extension NextEditionProblem {
  /// The rule that is broken.
  public var rule: String {
    switch self {
    case .noSlug, .noMonth: "name"
    case .tooEarly: "date"
    case .alreadyThere: "already-there"
    case .unknown: "unknown-edition"
    case .noEditions: "no-editions"
    case .unreadable: "unreadable-definition"
    }
  }

  /// What is wrong.
  public var message: String {
    switch self {
    case .noSlug(let name): "`\(name)` cannot be part of an address on every host."
    case .noMonth(let name): "`\(name)` looks like a month, and there is none such."
    case .tooEarly(let date, let origin, let day):
      "\(date.words) is before \(day.words), the day of the edition `\(origin)` that this one is made of."
    case .alreadyThere(_, let folder): "`\(folder)` is there already, and nothing in it is overwritten."
    case .unknown(let name, _): "There is no edition `\(name)`."
    case .noEditions: "There is no edition yet that the next one could be made of."
    case .unreadable(let path): "`\(path)` cannot be taken over, since not all of it can be read."
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .noSlug: "Name the edition with small letters, digits and hyphens only, such as `2022-05`."
    case .noMonth: "Count the months from 01 to 12, as in `2022-05`."
    case .tooEarly: "Mend the date, or name an earlier edition with `--from`."
    case .alreadyThere: "Choose another name, or move the folder away."
    case .unknown(let name, let known): suggestion(for: name, among: known)
    case .noEditions: "Write the first one, or let `tally init` make a site that has one."
    case .unreadable: "Mend what `tally check` says of it, and write each key on a line of its own."
    }
  }
}
