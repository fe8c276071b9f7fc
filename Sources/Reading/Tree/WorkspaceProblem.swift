import Diagnostics

/// What can be wrong with the files themselves.
enum WorkspaceProblem: Problem, Hashable {
  /// There is no such folder.
  case missing(purpose: String, exists: Bool)
  /// A link leads out of the folder.
  case linkLeaves(folder: String)
  /// A link leads to a folder.
  case linkToFolder
  /// It is a pipe, a device or a link to nothing.
  case noFile
  /// It has an ending that Tally does not read.
  case unread(endings: [String])
  /// The system refuses to read it.
  case unreadable(reason: String)
}

extension WorkspaceProblem {
  var rule: String {
    switch self {
    case .missing: "missing-folder"
    case .linkLeaves: "link-leaves-content"
    case .linkToFolder: "link-to-folder"
    case .noFile: "not-a-file"
    case .unread: "unread-file"
    case .unreadable: "unreadable-file"
    }
  }

  var severity: Severity {
    if case .unread = self { .warning } else { .error }
  }

  var message: String {
    switch self {
    case .missing(let purpose, exists: true): "This is a file, not a folder of \(purpose)."
    case .missing(let purpose, exists: false): "There is no such folder to read the \(purpose) from."
    case .linkLeaves(let folder): "This link leads to a file outside `\(folder)`."
    case .linkToFolder: "This link leads to a folder."
    case .noFile: "This is not a file that can be read."
    case .unread: "Tally does not read this kind of file."
    case .unreadable(let reason): "This cannot be read: \(reason.lowercased())."
    }
  }

  var help: String? {
    switch self {
    case .missing(let purpose, _): "Name the folder with `--\(purpose)`."
    case .linkLeaves, .linkToFolder: "Put a copy of what it leads to in its place."
    case .noFile: "Remove it, or put a file in its place."
    case .unread(let endings):
      "Save figures as CSV and words as Markdown (\(quotedList(endings, joinedBy: "and")) are read), or take the file out."
    case .unreadable: "Give yourself the right to read it."
    }
  }
}
