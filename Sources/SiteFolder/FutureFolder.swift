/// A folder that is made when something is to be put into it, and not before.
final class FutureFolder {
  private let parent: FutureFolder?
  private let name: FileName
  private var folder: Folder?

  /// One that stands already.
  init(_ folder: Folder) { (parent, name, self.folder) = (nil, "", folder) }

  /// The folder `name` in `parent`.
  init(_ name: FileName, in parent: FutureFolder) { (self.parent, self.name) = (parent, name) }
}

extension FutureFolder {
  /// The folder, made where it is missing.
  func made() throws(SystemError) -> Folder {
    if let folder { return folder }
    guard let parent else { throw .missing }
    let made = try parent.made().madeFolder(name)
    folder = made
    return made
  }

  /// The folder, nil where it was not made.
  func standing() throws(SystemError) -> Folder? {
    if folder == nil { folder = try parent?.standing()?.standingFolder(name) }
    return folder
  }
}
