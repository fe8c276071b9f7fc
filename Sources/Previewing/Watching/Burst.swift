/// Saves that come close together, as when an editor writes a file beside the old one and renames it, or a whole
/// folder is copied: they are one change.
struct Burst {
  typealias Instant = ContinuousClock.Instant

  private var first: Instant?
  private var last: Instant?

  /// How long nothing must happen before a burst has ended.
  static let quiet = Duration.milliseconds(5)
  /// How long a burst may last before what is there is looked at all the same.
  static let longest = Duration.milliseconds(250)

  /// When the burst will have ended; nil where there is none.
  var end: Instant? {
    guard let first, let last else { return nil }
    return min(last + Burst.quiet, first + Burst.longest)
  }

  /// Something was saved.
  mutating func add(at now: Instant) {
    first = first ?? now
    last = now
  }

  /// Whether a burst has ended, which is then over.
  mutating func hasEnded(at now: Instant) -> Bool {
    guard let end, end <= now else { return false }
    self = Burst()
    return true
  }
}
