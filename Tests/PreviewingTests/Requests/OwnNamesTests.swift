import Testing

@testable import Previewing

@Suite("The names of the preview")
struct OwnNamesTests {
  private let names = OwnNames(port: 8001)

  @Test(
    "are those of this machine with the port",
    arguments: ["127.0.0.1:8001", "localhost:8001", "LOCALHOST:8001"])
  func own(host: String) {
    #expect(names.isOwn(host: host))
    #expect(names.isOwn(origin: "http://\(host)"))
  }

  @Test(
    "are no others",
    arguments: [
      "", "127.0.0.1", "localhost", "127.0.0.1:8000", "127.0.0.1:80010", "evil.example", "evil.example:8001",
      "127.0.0.1.evil.example:8001", "localhost.evil.example:8001", "127.0.0.2:8001", "[::1]:8001",
      "127.0.0.1:8001@evil.example", "evil.example@127.0.0.1:8001", " 127.0.0.1:8001", "0.0.0.0:8001",
    ])
  func foreign(host: String) {
    #expect(!names.isOwn(host: host))
    #expect(!names.isOwn(origin: "http://\(host)"))
  }

  @Test(
    "are of plain HTTP, and of somebody",
    arguments: ["null", "https://127.0.0.1:8001", "file://", "127.0.0.1:8001", "http://127.0.0.1:8001, null"])
  func origins(origin: String) {
    #expect(!names.isOwn(origin: origin))
  }

  @Test("need no port where it is the one that HTTP has of itself")
  func ownPort() {
    #expect(OwnNames(port: 80).isOwn(host: "localhost"))
    #expect(!OwnNames(port: 80).isOwn(host: "evil.example"))
  }
}
