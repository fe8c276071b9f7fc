import Diagnostics

/// Why a site's folder was not replaced. Paths are written as the publisher knows them.
public enum SiteFolderProblem: Problem, Error, Hashable {
  /// Another process is replacing the folder.
  case inUse(folder: String)
  /// A folder that is to be made is there.
  case alreadyThere(path: String)
  /// A file that is to be made is there, and nobody said that it may be replaced.
  case fileAlreadyThere(path: String)
  /// The output is a file.
  case notAFolder(folder: String)
  /// The output is a symbolic link to what does not exist.
  case brokenLink(folder: String)
  /// The output, and the folder that is to hold it, do not exist.
  case noParent(folder: String, parent: String)
  /// Exchanging the output would take the working directory away.
  case holdsWorkingDirectory(folder: String)
  /// A file of the manifest's name that no build wrote.
  case notAManifest(path: String)
  /// A file or folder that no build wrote stands where a new file of other content is to stand.
  case inTheWay(path: String)
  /// A path that is absolute, empty, leads out of the folder or is not portable.
  case unsafePath(path: String)
  /// A path that the folder keeps for itself.
  case reservedPath(path: String)
  /// Two files of one path, or of paths that are one to the file system.
  case samePathTwice(path: String)
  /// The path of a file that is also the folder of another.
  case fileAndFolder(path: String)
  /// No room, a quota or a limit on the size of files.
  case diskFull(path: String)
  /// The file system does not let this user do it.
  case notAllowed(path: String)
  /// Anything else that the system refuses; `code` is its `errno`.
  case refused(path: String, code: Int32)
}

extension SiteFolderProblem {
  /// The rule that is broken.
  public var rule: String {
    switch self {
    case .inUse: "output-in-use"
    case .alreadyThere, .fileAlreadyThere: "already-there"
    case .notAFolder: "output-not-a-folder"
    case .brokenLink: "output-broken-link"
    case .noParent: "output-without-parent"
    case .holdsWorkingDirectory: "output-holds-working-directory"
    case .notAManifest: "not-a-manifest"
    case .inTheWay: "foreign-file-in-the-way"
    case .unsafePath: "unsafe-output-path"
    case .reservedPath: "reserved-output-path"
    case .samePathTwice: "same-output-path-twice"
    case .fileAndFolder: "output-file-and-folder"
    case .diskFull: "disk-full"
    case .notAllowed: "output-not-allowed"
    case .refused: "output-refused"
    }
  }

  /// What is wrong.
  public var message: String {
    switch self {
    case .inUse(let folder): "Another build is writing to `\(folder)`."
    case .alreadyThere(let path): "`\(path)` is there already, and nothing in it is overwritten."
    case .fileAlreadyThere(let path): "`\(path)` is there already, and is not overwritten unasked."
    case .notAFolder(let folder): "The output `\(folder)` is a file, not a folder."
    case .brokenLink(let folder): "The output `\(folder)` is a link that leads nowhere."
    case .noParent(let folder, let parent):
      "The folder `\(parent)`, which is to hold the output `\(folder)`, does not exist."
    case .holdsWorkingDirectory(let folder):
      "The output `\(folder)` is or holds the folder that this command runs in."
    case .notAManifest(let path): "`\(path)` does not begin as the list that a build writes."
    case .inTheWay(let path): "`\(path)` was not written by a build, and the new site has another file there."
    case .unsafePath(let path): "`\(path)` is not the path of a file inside the output."
    case .reservedPath(let path): "`\(path)` is a name that the output keeps for itself."
    case .samePathTwice(let path): "Two files are to be written to `\(path)`."
    case .fileAndFolder(let path): "`\(path)` is to be both a file and a folder."
    case .diskFull(let path): "The disk is full: there is no room for `\(path)`."
    case .notAllowed(let path): "You may not write to `\(path)`."
    case .refused(let path, let code):
      "The system refuses to write `\(path)`: \(SystemError(code: code).words)."
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .inUse: "Wait until it has ended, then build again."
    case .alreadyThere: "Choose another name, or move it away."
    case .fileAlreadyThere: "Choose another name, or let it be replaced with `--replace`."
    case .notAFolder: "Name another output, or move the file away."
    case .brokenLink: "Make the folder that it leads to, or remove the link."
    case .noParent: "Make that folder, or name another output."
    case .holdsWorkingDirectory: "Name a folder that holds nothing but the site."
    case .notAManifest, .inTheWay: "Move it out of the output, then build again."
    case .unsafePath:
      "Start from the output's folder, join names with `/`, and leave out `.`, `..`, `\\` and control characters."
    case .reservedPath, .samePathTwice, .fileAndFolder: "Give the file another path."
    case .diskFull: "Make room, then build again."
    case .notAllowed: "Ask for the right to write there, or name another output."
    case .refused: nil
    }
  }
}

extension SiteFolderProblem {
  /// What `error` means where `path` was written.
  init(_ error: SystemError, at path: String) {
    switch error {
    case _ where error.isFullDisk: self = .diskFull(path: path)
    case _ where error.isForbidden: self = .notAllowed(path: path)
    default: self = .refused(path: path, code: error.code)
    }
  }
}

/// Does `work`, and names `path` where the system refuses it.
func naming<Result>(
  _ path: @autoclosure () -> String, _ work: () throws(SystemError) -> Result
) throws(SiteFolderProblem) -> Result {
  do { return try work() } catch { throw SiteFolderProblem(error, at: path()) }
}
