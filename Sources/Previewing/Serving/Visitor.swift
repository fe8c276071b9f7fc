/// One connection of a browser. It never waits for the other side, and never lets the other side wait for ever:
/// each thing that the other side has to do has its time.
struct Visitor {
  typealias Instant = ContinuousClock.Instant

  private let socket: Descriptor
  private var phase = Phase.asking
  private var input: [UInt8] = []
  private var output: ArraySlice<UInt8> = []
  private var hasEnded = false
  /// When it has to go unless it does something; nil for a stream that has been told all.
  private(set) var deadline: Instant?

  private enum Phase {
    /// A request is to come, or is coming.
    case asking
    /// A page waits for news.
    case following
    /// The last answer is on its way; `leaving` once it is sent.
    case parting
    /// What still comes is thrown away, so that the last answer is not lost with it.
    case leaving
    case gone
  }

  init(_ socket: Descriptor, at now: Instant) {
    self.socket = socket
    deadline = now + Patience.idle
  }
}

extension Visitor {
  /// How long the other side may take.
  enum Patience {
    /// To ask again.
    static let idle = Duration.seconds(60)
    /// To send a request to its end.
    static let request = Duration.seconds(10)
    /// To take more of an answer.
    static let answer = Duration.seconds(20)
    /// To hang up.
    static let leaving = Duration.seconds(2)
  }

  /// The most that waits for a page which does not read its news.
  static let mostUnread = 1 << 20

  var number: Int32 { socket.number }
  var isGone: Bool { if case .gone = phase { true } else { false } }
  /// Whether nothing was asked that is not answered.
  var isIdle: Bool { if case .asking = phase { output.isEmpty } else { false } }
  /// Whether it waits for the other side to take something.
  var wantsToSend: Bool { !output.isEmpty }
  /// Whether it waits for the other side to say something: not while it does not take what it gets.
  var wantsToReceive: Bool { output.isEmpty && !hasEnded }

  /// Goes as far as it can without waiting.
  mutating func serve(isReadable: Bool, from desk: FrontDesk, at now: Instant) {
    if isReadable { receive(at: now) }
    repeat { send(at: now) } while output.isEmpty && takeNextStep(desk, at: now)
  }

  /// Goes where it has taken too long.
  mutating func leaveIfLate(at now: Instant) {
    if let deadline, deadline <= now { phase = .gone }
  }

  /// Tells a page the news; one that does not read them has to go, and may come again.
  mutating func tell(_ event: [UInt8], at now: Instant) {
    guard case .following = phase else { return }
    guard output.count <= Visitor.mostUnread else { return phase = .gone }
    if output.isEmpty { deadline = now + Patience.answer }
    output += event
    send(at: now)
  }

  /// Makes room for others.
  mutating func leave() { phase = .gone }
}

extension Visitor {
  /// Does what is next once all is sent; whether there is something to be sent again.
  private mutating func takeNextStep(_ desk: FrontDesk, at now: Instant) -> Bool {
    switch phase {
    case .asking: return answerNext(desk, at: now)
    case .parting:
      socket.endSending()
      (phase, deadline) = (.leaving, now + Patience.leaving)
    case .following, .leaving: break
    case .gone: return false
    }
    if hasEnded { phase = .gone }
    return false
  }

  private mutating func answerNext(_ desk: FrontDesk, at now: Instant) -> Bool {
    switch RequestReading(input) {
    case .incomplete:
      if hasEnded { phase = .gone }
      return false
    case .request(let request, let length):
      input.removeFirst(length)
      answer(request, with: desk.answer(to: request), from: desk)
    case .refused(let status):
      output = Response(status).bytes(isHeadAlone: false, isLast: true)[...]
      phase = .parting
    }
    deadline = now + Patience.answer
    return true
  }

  private mutating func answer(_ request: Request, with answer: FrontDesk.Answer, from desk: FrontDesk) {
    switch answer {
    case .response(let response):
      let isHeadAlone = request.method == "HEAD"
      output = response.bytes(isHeadAlone: isHeadAlone, isLast: request.isLast)[...]
      if request.isLast { phase = .parting }
    case .stream where request.method == "HEAD":
      output = EventStream.head[...]
      phase = .parting
    case .stream:
      output = (EventStream.head + PreviewState(desk.site).event)[...]
      phase = .following
    }
  }

  private mutating func receive(at now: Instant) {
    let wasQuiet = input.isEmpty
    switch socket.receive(into: &input) {
    case .bytes: break
    case .later: return
    case .ended: hasEnded = true
    }
    switch phase {
    case .asking: if wasQuiet { deadline = now + Patience.request }
    case .following, .parting, .leaving, .gone: input = []
    }
  }

  private mutating func send(at now: Instant) {
    while !output.isEmpty {
      switch socket.send(output) {
      case .bytes(let count):
        output = output.dropFirst(count)
        deadline = now + Patience.answer
      case .later: return
      case .ended: return leave()
      }
    }
    if case .following = phase { deadline = nil }
    if case .asking = phase, input.isEmpty { deadline = now + Patience.idle }
  }
}
