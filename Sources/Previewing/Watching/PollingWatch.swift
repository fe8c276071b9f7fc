/// Looks at every file again and again: for systems that do not tell, or that do not tell of this folder.
struct PollingWatch: Watch {
  private let folders: [String]
  private var last: FolderSurvey
  private var next: ContinuousClock.Instant

  /// How long a save may stay unseen. A look at a thousand files takes a few milliseconds.
  static let interval = Duration.milliseconds(100)

  init(over folders: [String]) {
    self.folders = folders
    last = FolderSurvey(of: folders)
    next = .now + PollingWatch.interval
  }

  var descriptor: Int32? { nil }
  var due: ContinuousClock.Instant? { next }

  mutating func look(at now: ContinuousClock.Instant) -> Bool {
    guard next <= now else { return false }
    next = now + PollingWatch.interval
    let survey = FolderSurvey(of: folders)
    defer { last = survey }
    return survey != last
  }
}
