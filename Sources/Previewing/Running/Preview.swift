import Publishing

/// A preview that runs: what is saved goes through the flow again and is shown at once.
public struct Preview {
  private let content: String
  private let templates: TemplateSource
  private var flow: Flow
  private var sources: SiteSources
  private var watch: FolderWatch
  private var server: PreviewServer
  /// What is shown at the moment.
  public private(set) var site: PreviewSite

  /// A preview of the two folders at `port`, or at the first port after it that is not taken; at any for 0.
  public init(content: String, templates: TemplateSource, flow: Flow, port: Int) throws(ServerProblem) {
    self.content = content
    self.templates = templates
    self.flow = flow
    // Before anything is read, so that nothing is missed that is saved meanwhile.
    watch = FolderWatch(over: [content, templates.folder].compactMap(\.self))
    sources = SiteSources(content: content, templates: templates)
    site = PreviewSite(self.flow.run(on: sources), of: sources)
    server = try PreviewServer(site, port: port)
  }

  /// The port that it is at.
  public var port: Int { server.port }
  /// Where a browser finds it.
  public var address: String { server.address }
}

extension Preview {
  /// Answers browsers until there is something new, and shows it.
  public mutating func awaitChange() {
    while true {
      server.turn(until: watch.due ?? .now + .seconds(60), or: watch.descriptor)
      if watch.hasNews(at: .now), showWhatIsNew() { return }
    }
  }

  /// Whether what was saved is something else than before.
  private mutating func showWhatIsNew() -> Bool {
    let saved = SiteSources(content: content, templates: templates)
    guard saved != sources else { return false }
    sources = saved
    site = PreviewSite(flow.run(on: saved), of: saved, after: site)
    server.show(site)
    return true
  }
}
