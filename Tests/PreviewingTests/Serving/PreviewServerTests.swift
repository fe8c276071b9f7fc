import Testing

@testable import Previewing

@Suite("The server")
final class PreviewServerTests {
  private var server: PreviewServer
  private let clock: Clock

  /// A clock that stands until it is put forward.
  private final class Clock {
    var now = ContinuousClock.now
  }

  init() throws {
    let clock = Clock()
    self.clock = clock
    server = try PreviewServer(try Samples.site(), port: 0, now: { clock.now })
  }

  private var port: Int { server.port }

  /// Takes turns until `isDone`, or until no machine would still be on its way.
  private func turns(until isDone: () -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < end {
      server.turn(until: clock.now)
      if isDone() { return true }
    }
    return false
  }

  private func hears(_ guest: Guest, _ words: String) -> Bool {
    turns {
      guest.listen()
      return guest.text.contains(words)
    }
  }

  private func isCutOff(_ guest: Guest) -> Bool {
    turns {
      guest.listen()
      return guest.isCutOff
    }
  }

  /// Lets some turns pass in which nothing is to happen.
  private func idle() { for _ in 0..<5 { server.turn(until: clock.now) } }

  @Test("answers one request after the other on one connection, in their order")
  func pipelined() throws {
    let guest = try Guest(at: port)
    guest.ask("/2022-02/thefts.csv", port: port)
    guest.ask("/2022-05/", port: port)
    #expect(hears(guest, "</html>"))
    #expect(guest.text.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(guest.text.contains("HTTP/1.1 200 OK\r\n") && guest.text.contains("Secret."))
    guest.forget()
    guest.ask("/assets/tally.svg", port: port, fields: "Connection: close\r\n")
    #expect(isCutOff(guest))
    #expect(guest.text.contains("image/svg+xml"))
  }

  @Test("answers a client that has nothing more to say")
  func halfClosed() throws {
    let guest = try Guest(at: port)
    guest.ask("/2022-02/", port: port)
    guest.endSpeaking()
    #expect(isCutOff(guest))
    #expect(guest.text.hasSuffix("</html>\n"))
    #expect(turns { server.visitorCount == 0 })
  }

  @Test("answers a request that comes byte by byte, and cuts off one that does not come to an end")
  func slow() throws {
    let guest = try Guest(at: port)
    for byte in "GET /methods.html HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n" {
      guest.say(String(byte))
      server.turn(until: clock.now)
    }
    #expect(hears(guest, "</html>"))
    guest.say("GET / HT")
    idle()
    clock.now += Visitor.Patience.request / 2
    guest.say("TP/1.1\r\nX: ")
    idle()
    #expect(server.visitorCount == 1)
    clock.now += Visitor.Patience.request / 2
    #expect(isCutOff(guest))
  }

  @Test("tells garbage what is wrong with it, and cuts it off")
  func garbage() throws {
    let guest = try Guest(at: port)
    guest.say("\u{16}\u{3}\u{1} garbage\r\n\r\n" + String(repeating: "x", count: 50_000))
    #expect(hears(guest, "HTTP/1.1 400 Bad Request\r\n"))
    clock.now += Visitor.Patience.leaving
    #expect(isCutOff(guest))
    #expect(turns { server.visitorCount == 0 })
    let endless = try Guest(at: port)
    endless.say(String(repeating: "GET", count: 20_000))
    #expect(hears(endless, "HTTP/1.1 431 "))
  }

  @Test("is there for the next while a hundred say nothing, and lets them go in time")
  func idleGuests() throws {
    var guests: [Guest] = []
    for _ in 0..<100 {
      guests.append(try Guest(at: port))
      server.turn(until: clock.now)
    }
    let guest = try Guest(at: port)
    guest.ask("/2022-02/", port: port)
    #expect(hears(guest, "</html>"))
    #expect(server.visitorCount == 101)
    clock.now += Visitor.Patience.idle
    #expect(turns { server.visitorCount == 0 })
  }

  @Test("is there for the next when more have come than it keeps")
  func crowd() throws {
    var guests: [Guest] = []
    for _ in 0..<(PreviewServer.mostVisitors + 20) {
      guests.append(try Guest(at: port))
      idle()
      clock.now += .milliseconds(1)
    }
    #expect(server.visitorCount == PreviewServer.mostVisitors)
    let guest = try #require(guests.last)
    guest.ask("/2022-02/", port: port)
    #expect(hears(guest, "</html>"))
    #expect(isCutOff(guests[0]))
  }

  @Test("goes on while a client does not read what it asked for, and cuts it off in time")
  func stopsReading() throws {
    let deaf = try Guest(at: port)
    for _ in 0..<400 { deaf.ask("/assets/tally.css", port: port) }
    idle()
    let guest = try Guest(at: port)
    guest.ask("/2022-02/", port: port)
    #expect(hears(guest, "</html>"))
    #expect(server.visitorCount == 2)
    clock.now += Visitor.Patience.answer
    #expect(turns { server.visitorCount == 1 })
  }

  @Test("tells every page that follows what is new, and what is shown at the first")
  func news() throws {
    let guests = try (0..<3).map { _ in try Guest(at: port) }
    for guest in guests {
      guest.ask("/.preview/events", port: port)
      #expect(hears(guest, "data-news=\"no problems\"></div>\n\n"))
      #expect(guest.text.contains("Content-Type: text/event-stream\r\n"))
      guest.forget()
    }
    clock.now += .seconds(3_600)
    idle()
    server.show(try Samples.site(Samples.broken))
    for guest in guests { #expect(hears(guest, "data: <summary>1 error</summary>\n")) }
    guests[0].endSpeaking()
    #expect(turns { server.visitorCount == 2 })
  }

  @Test("tells nothing where nothing is new")
  func noNews() throws {
    let guest = try Guest(at: port)
    guest.ask("/.preview/events", port: port)
    #expect(hears(guest, "</div>\n\n"))
    guest.forget()
    server.show(try Samples.site())
    idle()
    guest.listen()
    #expect(guest.text == "")
  }

  @Test("does not keep news for a page that does not read them")
  func deafFollower() throws {
    let deaf = try Guest(at: port)
    deaf.ask("/.preview/events", port: port)
    #expect(turns { server.visitorCount == 1 })
    idle()
    let good = try Samples.site()
    let words = String(repeating: "x", count: 60_000)
    let broken = try Samples.site(Samples.content.with("pages/odd.md", "# Odd\n\n<b>\(words)</b>\n"))
    var shown = 0
    while server.visitorCount == 1, shown < 1_000 {
      server.show(shown.isMultiple(of: 2) ? broken : good)
      shown += 1
    }
    #expect(server.visitorCount == 0)
  }

  @Test("listens at the next port where one is taken")
  func takenPort() throws {
    let second = try PreviewServer(try Samples.site(), port: port)
    #expect(second.port > port && second.port < port + Listener.attempts)
    #expect(second.address == "http://127.0.0.1:\(second.port)/")
  }

  @Test("says which ports are taken where none is free")
  func allTaken() {
    #expect(
      ServerProblem.allTaken(from: 65_535, to: 65_535).message
        == "The port 65535 is taken by another program.")
    #expect(
      ServerProblem.allTaken(from: 8000, to: 8019).message
        == "The ports 8000 to 8019 are taken by other programs.")
    #expect(
      ServerProblem.refused(port: 80, code: 13).message
        == "The system does not let the preview listen at port 80: permission denied.")
  }
}
