import Foundation

/// Sets up what is measured.
struct Contests {
  let options: Options
  /// Where content is generated.
  let content: Folder
  /// Where the programs write.
  let output: Folder

  /// The site of this repository, which Hugo has no templates for.
  func realSite() throws -> ContestResult {
    let tally = tally(content: "../Content")
    let floor = try floor(of: tally, named: "real")
    return try run("this repository's site", [tally, floor], rounds: options.rounds)
  }

  /// So many made-up measures: as one statement, or as statements of twelve where they are more than any
  /// statement would hold.
  func madeUp(_ count: Int) throws -> ContestResult {
    let isArchive = count > Contests.mostInOneEdition
    let editions = SampleEdition.editions(
      measures: count, inEach: isArchive ? SampleEdition.sectionLength : count)
    let folder = content.folder("\(count)")
    try folder.remove()
    try TallyContent(folder: folder.folder("tally")).write(editions)
    try HugoContent(folder: folder.folder("hugo")).write(editions)
    let tally = tally(content: folder.folder("tally").path)
    let hugos = [Contestant.Name.hugo, .hugoWithFiles].map { hugo($0, content: folder.folder("hugo").path) }
    let contestants = [tally] + hugos + [try floor(of: tally, named: "\(count)")]
    let name =
      "\(grouped(count)) measures in \(editions.count == 1 ? "one edition" : "\(editions.count) editions")"
    // The largest takes long enough for few rounds to say enough.
    return try run(
      name, contestants, measures: count, rounds: isArchive ? min(3, options.rounds) : options.rounds)
  }

  private static let mostInOneEdition = 1_000

  private func run(
    _ name: String, _ contestants: [Contestant], measures: Int? = nil, rounds: Int
  ) throws -> ContestResult {
    say("\(name): \(rounds) runs of each program")
    return try Contest(content: name, contestants: contestants, rounds: rounds, measures: measures)
      .run(below: output)
  }
}

extension Contests {
  private func tally(content: String) -> Contestant {
    let site = output.folder("tally")
    let arguments = [
      "build", "--content", content, "--templates", "../Templates", "--output", site.path, "--strict",
    ]
    return Contestant(
      name: .tally, command: Command(program: options.tally, arguments: arguments), output: site)
  }

  private func hugo(_ name: Contestant.Name, content: String) -> Contestant {
    let site = output.folder(name == .hugo ? "hugo" : "hugo-all-files")
    let arguments = [
      "--source", "Hugo", "--config", name == .hugo ? "hugo.toml" : "hugo.toml,all-files.toml",
      "--contentDir", FileManager.default.currentDirectoryPath + "/" + content, "--destination", site.path,
      "--cacheDir", output.folder("hugo-cache").path, "--noBuildLock", "--quiet",
    ]
    return Contestant(name: name, command: Command(program: options.hugo, arguments: arguments), output: site)
  }

  /// A program that writes what `tally` wrote, byte for byte in size, and works nothing out.
  private func floor(of tally: Contestant, named name: String) throws -> Contestant {
    try tally.output.remove()
    _ = try tally.command.run()
    let lines = try tally.output.files().map { "\($0.size) \($0.path)\n" }
    try content.write("\(name).list", lines.joined())
    let site = output.folder("floor")
    let arguments = [content.folder("\(name).list").path, site.path]
    return Contestant(
      name: .floor, command: Command(program: options.floor, arguments: arguments), output: site)
  }
}
