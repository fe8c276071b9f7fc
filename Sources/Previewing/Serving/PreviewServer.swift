#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Answers the browsers of this machine from memory, on one thread and in turns: in each it waits until somebody
/// asks, answers all who do as far as that goes without waiting, and comes back. So nothing is shared, and a test
/// can take turns with it.
public struct PreviewServer {
  private let listener: Listener
  private var desk: FrontDesk
  private var visitors: [Visitor] = []
  private let now: () -> ContinuousClock.Instant

  /// Connections that are kept at once. Beyond it the one that has been idle for longest goes: there are systems on
  /// which a program may open no more than 256 files.
  static let mostVisitors = 200

  /// A server of `site` at `port`, or at the first port after it that is not taken; at any for 0. `now` is the clock
  /// that patience is measured by.
  public init(
    _ site: PreviewSite, port: Int, now: @escaping () -> ContinuousClock.Instant = { .now }
  ) throws(ServerProblem) {
    listener = try Listener(port: port)
    desk = FrontDesk(site: site, names: OwnNames(port: listener.port))
    self.now = now
  }

  /// The port that it listens at.
  public var port: Int { listener.port }
  /// Where a browser finds it.
  public var address: String { "http://\(Listener.address):\(port)/" }
  /// How many connections are open.
  var visitorCount: Int { visitors.count }
}

extension PreviewServer {
  /// Shows another moment of the site, and tells it to every page that is open.
  public mutating func show(_ site: PreviewSite) {
    let before = PreviewState(desk.site)
    desk.site = site
    let state = PreviewState(site)
    guard state != before else { return }
    let moment = now()
    for index in visitors.indices { visitors[index].tell(state.event, at: moment) }
    dismissTheGone()
  }

  /// Waits until somebody asks, until something can be read from `other`, or until `end`, whichever is first, and
  /// answers.
  public mutating func turn(until end: ContinuousClock.Instant, or other: Int32? = nil) {
    let deadline = visitors.compactMap(\.deadline).min().map { min($0, end) } ?? end
    var calls = [pollfd(fd: listener.socket.number, events: Int16(POLLIN), revents: 0)]
    calls += visitors.map(\.call)
    if let other { calls.append(pollfd(fd: other, events: Int16(POLLIN), revents: 0)) }
    guard poll(&calls, nfds_t(calls.count), milliseconds(until: deadline)) >= 0 else { return }
    let moment = now()
    for index in visitors.indices {
      let answers = calls[index + 1].revents
      if answers != 0 {
        visitors[index].serve(isReadable: answers & ~Int16(POLLOUT) != 0, from: desk, at: moment)
      }
      visitors[index].leaveIfLate(at: moment)
    }
    dismissTheGone()
    if calls[0].revents != 0 { welcome(at: moment) }
  }

  /// Rounded up, so that what is due then is due when the wait has ended.
  private func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
    let wait = max(deadline - now(), .zero) / .milliseconds(1)
    return Int32(min(wait.rounded(.up), 60_000))
  }

  private mutating func welcome(at moment: ContinuousClock.Instant) {
    while let socket = listener.accept() {
      visitors.append(Visitor(socket, at: moment))
      if visitors.count > PreviewServer.mostVisitors { dismissOne() }
    }
    // A program that may open no more files makes room, or would be called again at once.
    if [EMFILE, ENFILE].contains(errno) { dismissOne() }
  }

  /// Lets the visitor go that has been idle for longest, or else the one that came last.
  private mutating func dismissOne() {
    let idle = visitors.indices.filter { visitors[$0].isIdle }
    let longest = idle.min { (visitors[$0].deadline ?? now()) < (visitors[$1].deadline ?? now()) }
    if let index = longest ?? visitors.indices.last { visitors.remove(at: index) }
  }

  private mutating func dismissTheGone() { visitors.removeAll(where: \.isGone) }
}

extension Visitor {
  /// What the system is to wait for.
  fileprivate var call: pollfd {
    let events = (wantsToSend ? POLLOUT : 0) | (wantsToReceive ? POLLIN : 0)
    return pollfd(fd: number, events: Int16(events), revents: 0)
  }
}
