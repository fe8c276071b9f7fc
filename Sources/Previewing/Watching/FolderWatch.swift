/// Sees that something was saved in the author's folders, or below them; what it was is for those to find out who
/// read them again. Folders that come, go or change their names are seen too, and so are the two themselves.
public struct FolderWatch {
  private var watch: any Watch
  private var burst = Burst()

  /// A watch over the folders at these paths.
  public init(over folders: [String]) {
    #if os(Linux)
      watch = InotifyWatch(over: folders) ?? PollingWatch(over: folders)
    #else
      watch = PollingWatch(over: folders)
    #endif
  }

  init(_ watch: any Watch) { self.watch = watch }

  /// What can be read when something has happened; nil where the system does not tell.
  public var descriptor: Int32? { watch.descriptor }

  /// When to look again, though nothing can be read: a burst ends, or the system does not tell; nil for never.
  public var due: ContinuousClock.Instant? { [burst.end, watch.due].compactMap(\.self).min() }

  /// Whether something was saved and the burst of saves has ended.
  public mutating func hasNews(at now: ContinuousClock.Instant) -> Bool {
    if watch.look(at: now) { burst.add(at: now) }
    return burst.hasEnded(at: now)
  }
}

/// A way to see that something was saved.
protocol Watch {
  var descriptor: Int32? { get }
  var due: ContinuousClock.Instant? { get }
  /// Whether anything happened since the last look.
  mutating func look(at now: ContinuousClock.Instant) -> Bool
}
