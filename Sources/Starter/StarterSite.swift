/// The folder of a new force's site: all that it needs to be built, and a draft of its first edition. Where nobody
/// has said what belongs, a placeholder stands that `tally check` asks to be filled in. No figure is in it.
public struct StarterSite: Sendable {
  /// Its files, by their paths below the folder of the site.
  public let files: [(path: String, bytes: [UInt8])]

  /// The site of `force`, whose first edition is in the folder `edition`.
  public init(of force: StarterForce, edition: String) {
    let hints = BuiltIn.files(in: "Starter/Hints/")
    let first = "Content/editions/\(Self.editionInTemplate)/"
    var files: [(path: String, text: String)] = []
    for file in BuiltIn.files(in: "Starter/") where !file.path.hasPrefix("Hints/") {
      let filled = force.filled(file.text, in: file.path)
      files.append((file.path.replacing(first, with: "Content/editions/\(edition)/"), filled))
      // Each section begins with a hint to the author of each voice.
      guard file.path.hasPrefix(first), file.path.hasSuffix("/section.yml") else { continue }
      let section = files[files.count - 1].path.dropLast("section.yml".count)
      files += hints.map { ("\(section)\($0.path)", force.filled($0.text, in: $0.path)) }
    }
    files += BuiltIn.files(in: "Content/").map { ("Content/\($0.path)", $0.text) }
    self.files = files.sorted { $0.path < $1.path }.map { ($0.path, Array($0.text.utf8)) }
  }

  /// The name of the first edition's folder in the embedded files.
  private static let editionInTemplate = "first-edition"
}
