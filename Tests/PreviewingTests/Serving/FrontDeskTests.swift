import ContentSamples
import SeededNumbers
import Testing

@testable import Previewing

@Suite("Answers")
struct FrontDeskTests {
  private let desk: FrontDesk

  init() throws { desk = FrontDesk(site: try Samples.site(), names: OwnNames(port: 8000)) }

  private func request(
    _ target: String, method: String = "GET", host: String? = "127.0.0.1:8000", origin: String? = nil
  ) -> Request {
    Request(method: method, target: target, host: host, origin: origin, isLast: false)
  }

  private func response(to request: Request, from desk: FrontDesk? = nil) throws -> Response {
    guard case .response(let response) = (desk ?? self.desk).answer(to: request) else { throw Streamed() }
    return response
  }

  private struct Streamed: Error {}

  @Test("are the files of the site, each as what it is, and pages at their folders too")
  func files() throws {
    for target in [
      "/", "/index.html", "/2022-02/", "/2022-02/index.html", "/2022-05/", "/2022-02/thefts.html",
    ] {
      let page = try response(to: request(target))
      #expect(page.status == .ok && page.contentType == ContentType.html, "\(target)")
      #expect(String(page.body).contains("<aside class=\"tally-preview"), "\(target)")
    }
    let table = try response(to: request("/2022-02/thefts.csv"))
    #expect(table.contentType == "text/csv; charset=utf-8")
    #expect(String(table.body).hasPrefix("period,"))
    #expect(try response(to: request("/assets/tally.svg")).contentType == "image/svg+xml")
  }

  @Test("lead from the bare name of a folder to its page")
  func folder() throws {
    let response = try response(to: request("/2022-02"))
    #expect(response.status == .temporaryRedirect)
    #expect(response.location == "/2022-02/")
  }

  @Test("are the site's own page where there is no such file, with links that hold at any address")
  func notFound() throws {
    let page = try response(to: request("/2022-02/nowhere/at/all"))
    #expect(page.status == .notFound)
    #expect(String(page.body).contains("<head>\n<base href=\"/\">"))
    #expect(page.policy == .pageAnywhere)
  }

  @Test(
    "are none of the author's files",
    arguments: [
      "/Content/site.yml", "/site.yml", "/editions/2022-05/plans.md", "/../Content/site.yml",
      "/Templates/frame.mustache",
      "/frame.mustache", "/%2e%2e/%2e%2e/etc/passwd", "/etc/passwd", "/.preview/", "/.preview/nothing",
      "/.git/config",
    ])
  func nothingElse(target: String) throws {
    #expect(try response(to: request(target)).status == .notFound)
  }

  @Test("hold for whatever path is made up: a file of the site at its own name, or nothing")
  func generated() throws {
    let names = [
      "2022-02", "2022-05", "index.html", "thefts.csv", "assets", "tally.css", "..", ".", "", "%2e", "%2F",
      "%00",
      "measures.html", "etc", "passwd", "\\", "2022-02%2Findex.html", "index.html;a", "thefts",
    ]
    var generator = SplitMix64(seed: 60)
    for _ in 0..<400 {
      let parts = (0..<Int.random(in: 1...4, using: &generator)).compactMap { _ in
        names.randomElement(using: &generator)
      }
      let target = "/" + parts.joined(separator: "/")
      let response = try response(to: request(target))
      if response.status == .ok {
        #expect(!target.contains("..") && !target.contains("%") && !target.contains("//"), "\(target)")
      } else {
        #expect([.notFound, .badRequest, .temporaryRedirect].contains(response.status), "\(target)")
      }
    }
  }

  @Test(
    "are refused to a browser that was led here by a foreign name, whatever it asks for",
    arguments: [
      "/", "/.preview/events", "/.preview/preview.js", "/nowhere",
    ])
  func foreignHost(target: String) throws {
    #expect(try response(to: request(target, host: "evil.example:8000")).status == .misdirectedRequest)
    #expect(try response(to: request(target, host: nil)).status == .misdirectedRequest)
  }

  @Test(
    "are refused to pages of another site, and to those of nobody",
    arguments: ["http://evil.example", "null"])
  func foreignOrigin(origin: String) throws {
    #expect(try response(to: request("/", origin: origin)).status == .forbidden)
    #expect(try response(to: request("/.preview/events", origin: origin)).status == .forbidden)
    #expect(try response(to: request("/", origin: "http://127.0.0.1:8000")).status == .ok)
  }

  @Test("are for reading alone", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"])
  func methods(method: String) throws {
    let response = try response(to: request("/", method: method))
    #expect(response.status == .methodNotAllowed)
    #expect(String(response.bytes(isHeadAlone: false, isLast: true)).contains("\r\nAllow: GET, HEAD\r\n"))
  }

  @Test("are kept by no browser, ask nothing of any other machine, and are for the preview's own pages")
  func fields() throws {
    for target in ["/", "/2022-02/thefts.svg", "/nowhere", "/.preview/preview.js"] {
      let head = String(try response(to: request(target)).bytes(isHeadAlone: true, isLast: false))
      #expect(head.contains("\r\nCache-Control: no-store\r\n"))
      #expect(head.contains("\r\nX-Content-Type-Options: nosniff\r\n"))
      #expect(head.contains("\r\nCross-Origin-Resource-Policy: same-origin\r\n"))
      #expect(head.contains("\r\nContent-Security-Policy: default-src 'none'; "))
      #expect(!head.contains("http:") && !head.contains("https:"))
      #expect(head.hasSuffix("\r\n\r\n"))
    }
  }

  @Test("to a question for the head alone have its length and no body")
  func headAlone() throws {
    let response = try response(to: request("/2022-02/thefts.csv", method: "HEAD"))
    let bytes = String(response.bytes(isHeadAlone: true, isLast: false))
    #expect(bytes.contains("\r\nContent-Length: \(response.body.count)\r\n"))
    #expect(!bytes.contains("period,"))
  }

  @Test("are the problems, at every address, while there is no page to show")
  func nothingYet() throws {
    let desk = FrontDesk(site: try Samples.site(Samples.broken), names: OwnNames(port: 8000))
    let page = try response(to: request("/2022-02/"), from: desk)
    #expect(page.status == .serviceUnavailable)
    #expect(String(page.body).contains("Content/pages/odd.md:3:1"))
    #expect(String(page.body).contains("<script src=\"/.preview/preview.js\" defer>"))
    #expect(try response(to: request("/.preview/preview.js"), from: desk).status == .ok)
  }
}
