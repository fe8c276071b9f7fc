import Foundation
import Testing

@Suite("A reader without scripts is told on the statements of 2015")
struct AnswersOf2015Tests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox(content: Repository.root.appendingPathComponent("Content"))
    let outcome = try sandbox.tally("build")
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test("that robbery met its milestone of 2014/15, and by which change")
  func robbery() throws {
    let deliverable = try element("robbery-milestone", on: "2014-15/index.html")
    #expect(deliverable.contains("</svg>Met<"))
    #expect(deliverable.contains("fell by 8.8 per cent") && deliverable.contains("474 fewer offences"))
    #expect(deliverable.contains("#robbery"))
  }

  @Test("that violence in public places missed its milestone of 2014/15, and by which change")
  func violence() throws {
    let deliverable = try element("public-place-violence-milestone", on: "2014-15/index.html")
    #expect(deliverable.contains("</svg>Not met<"))
    #expect(deliverable.contains("increased by 10.8 per cent"))
  }

  @Test("that most seat belt notices of 2014 were issued in March")
  func seatBelts() throws {
    let sentence = try sentence(with: "most of them in March", on: "2015-09/index.html")
    #expect(sentence.contains("973 notices") && sentence.contains(">239</a>"))
    #expect(sentence.contains("seat-belt-notices.html"))
  }

  @Test("which share of speeding tickets were cancelled, as printed, and what the table gives")
  func speeding() throws {
    let sentence = try sentence(with: "cancelled fell from", on: "2015-09/index.html")
    #expect(sentence.contains(">17%</a>") && sentence.contains(">just over 6%</a>"))
    #expect(sentence.contains("611 of 8,121 is 7.5%"))
    #expect(sentence.contains("speeding-tickets.html"))
  }

  /// The markup of the list item with that id.
  private func element(_ id: String, on page: String) throws -> String {
    let html = try sandbox.text("Site/\(page)")
    let start = try #require(html.range(of: "<li id=\"\(id)\">"), "\(id) is not on \(page)")
    let rest = html[start.lowerBound...]
    // A deliverable may hold a list of its own, so that it ends where the next one begins.
    return String(rest.prefix(upTo: rest.range(of: "</li>\n")?.lowerBound ?? rest.endIndex))
  }

  /// The markup of the paragraph that says it.
  private func sentence(with words: String, on page: String) throws -> String {
    let html = try sandbox.text("Site/\(page)")
    return try #require(html.components(separatedBy: "</p>").first { $0.contains(words) }, "\(words)")
  }
}
