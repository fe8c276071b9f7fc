import SeededNumbers
import Testing

@testable import Previewing

@Suite("Requests")
struct RequestReadingTests {
  private func reading(_ text: String) -> RequestReading { RequestReading(Array(text.utf8)) }

  private func request(_ text: String) throws -> Request {
    guard case .request(let request, _) = reading(text) else {
      throw Unexpected(reading: reading(text))
    }
    return request
  }

  private struct Unexpected: Error { let reading: RequestReading }

  @Test("are read with the name that they are for and the site that asks")
  func whole() throws {
    let request = try request(
      "GET /2022-02/?v=1 HTTP/1.1\r\nHost: localhost:8000\r\nOrigin:http://localhost:8000 \r\nAccept: */*\r\n\r\n"
    )
    #expect(
      request
        == Request(
          method: "GET", target: "/2022-02/?v=1", host: "localhost:8000", origin: "http://localhost:8000",
          isLast: false))
  }

  @Test("take so many bytes, and the next begins behind them")
  func pipelined() {
    let first = "\r\nGET /a HTTP/1.1\r\nhost: a\r\n\r\n"
    let reading = reading(first + "GET /b HTTP/1.1\r\n")
    guard case .request(let request, let length) = reading else { return #expect(Bool(false), "\(reading)") }
    #expect(request.target == "/a")
    #expect(length == first.utf8.count)
  }

  @Test("are the last of a connection where the browser says so, or where something follows that is not read")
  func last() throws {
    let fields = [
      "Connection: close", "connection: keep-alive, Close", "Content-Length: 5", "Transfer-Encoding: chunked",
    ]
    for field in fields {
      #expect(try request("GET / HTTP/1.1\r\nHost: a\r\n\(field)\r\n\r\n").isLast)
    }
    #expect(try request("GET / HTTP/1.0\r\n\r\n").isLast)
    #expect(try !request("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n").isLast)
  }

  @Test(
    "are refused where two readers could take them for two things",
    arguments: [
      "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
      "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\u{0}\r\n\r\n",
      "G\u{7F}T / HTTP/1.1\r\nHost: a\r\n\r\n", "garbage\r\n\r\n", "GET /\u{E9} HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET / http/1.1\r\nHost: a\r\n\r\n", "\u{16}\u{3}\u{1}\r\n\r\n",
    ])
  func ambiguous(text: String) {
    #expect(reading(text) == .refused(.badRequest))
  }

  @Test("of another version are refused", arguments: ["HTTP/2.0", "HTTP/0.9", "HTTP/1.2"])
  func version(version: String) {
    #expect(reading("GET / \(version)\r\nHost: a\r\n\r\n") == .refused(.versionNotSupported))
  }

  @Test("longer than any browser's are refused, ended or not")
  func limits() {
    let long = "GET /" + String(repeating: "a", count: RequestReading.limit) + " HTTP/1.1\r\nHost: a"
    #expect(reading(long) == .refused(.fieldsTooLarge))
    #expect(reading(long + "\r\n\r\n") == .refused(.fieldsTooLarge))
    #expect(reading(String(repeating: "\r\n", count: RequestReading.limit)) == .refused(.fieldsTooLarge))
    let many = (0...RequestReading.fieldLimit).map { "X\($0): a\r\n" }.joined()
    #expect(reading("GET / HTTP/1.1\r\n\(many)\r\n") == .refused(.fieldsTooLarge))
  }

  @Test("are awaited until they are whole, wherever they are cut")
  func pieces() {
    let text = Array("GET /2022-02/ HTTP/1.1\r\nHost: localhost:8000\r\n\r\n".utf8)
    for end in 0..<text.count { #expect(RequestReading(text[..<end]) == .incomplete) }
    guard case .request = RequestReading(text) else { return #expect(Bool(false)) }
  }

  @Test("of any bytes are read to some end, and to the same one in a second reading")
  func generated() {
    var generator = SplitMix64(seed: 6)
    let whole = Array("GET /2022-02/index.html HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nOrigin: null\r\n\r\n".utf8)
    let parts = ["\r\n", "\r", "\n", ":", " ", "%00", "/..", "HTTP/1.1", "Host:", "\u{0}", "\u{FF}"].map {
      Array($0.utf8)
    }
    for _ in 0..<3_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: place)
        case 1: bytes.insert(contentsOf: parts.randomElement(using: &generator) ?? [], at: place)
        default: if place < bytes.count { bytes.remove(at: place) }
        }
      }
      let reading = RequestReading(bytes)
      #expect(reading == RequestReading(bytes))
      if case .request(let request, let length) = reading {
        #expect(length <= bytes.count)
        #expect(!request.target.contains(" ") && !request.target.contains("\n"))
      }
    }
  }
}
