import Diagnostics

/// Why no next edition can be made.
public enum NextEditionProblem: Problem, Error, Hashable {
  /// Its name could not be part of an address.
  case noSlug(String)
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
    case .noSlug: "name"
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
    case .alreadyThere: "Choose another name, or move the folder away."
    case .unknown(let name, let known): suggestion(for: name, among: known)
    case .noEditions: "Write the first one, or let `tally init` make a site that has one."
    case .unreadable: "Mend what `tally check` says of it, and write each key on a line of its own."
    }
  }
}
