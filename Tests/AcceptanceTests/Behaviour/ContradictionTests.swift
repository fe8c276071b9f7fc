import Foundation
import Testing

/// Where the five papers contradict their own numbers, or each other, and what is said of it.
///
/// The content carries what they print and says, beside each such place, why it stands. Without those reasons the
/// places are problems, and they are the only ones.
@Suite("What the papers contradict, carried as printed,")
struct ContradictionTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox(content: Repository.root.appendingPathComponent("Content")) }

  @Test("stands with its reasons, and nothing else in the content is a problem")
  func standing() throws {
    let outcome = try sandbox.tally("check", "--strict")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.hasSuffix(": no problems.\n"))
    #expect(outcome.status == 0)
  }

  @Test("is found, place by place and nowhere else, when nothing says why it stands")
  func found() throws {
    try takeOutReasons()
    let expected = try Contradiction.all.map(report)
    let outcome = try sandbox.tally("check")
    #expect(outcome.problems == expected)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasSuffix("\n12 errors and 2 warnings\n"))
    #expect(outcome.status == 1)
  }

  @Test("is found no more where the figures are mended by the papers' own numbers")
  func mended() throws {
    try takeOutReasons()
    let roads = Contradiction.roads
    try replace("[160](", with: "[161](", in: roads)
    try replace("[8,000](", with: "[8,121](", in: roads)
    try replace("[just over 6%](", with: "[7.5%](", in: roads)
    try replace(",-13%,", with: ",-11.2%,", in: Contradiction.youngPeople + "/data.csv")
    try replace(
      "[a reduction of 13%]", with: "[a reduction of 11.2%]", in: Contradiction.youngPeople + "/commentary.md"
    )
    for (measure, latest, first) in [("burglary", "28675", "28648"), ("robbery", "8945", "8918")] {
      let folder = "2022-02/neighbourhood-crime/\(measure)"
      try replace(latest, with: first, in: folder + "/data.csv")
      try replace(thousands(latest), with: thousands(first), in: folder + "/force.md")
    }
    let expected = try Contradiction.all.filter { !$0.isMended }.map(report)
    #expect(try sandbox.tally("check").problems == expected)
  }

  @Test("is found still where the mending is wrong in its last digit", arguments: ["7.4%", "7.6%"])
  func lastDigit(share: String) throws {
    try replace("[just over 6%](", with: "[\(share)](", in: Contradiction.roads)
    try takeOutReasons()
    let problems = try sandbox.tally("check").problems
    #expect(problems.contains { $0.contains("The words say `\(share)`, the data say 7.52% (611 of 8,121).") })
  }
}

extension ContradictionTests {
  /// Takes out every `stands`, `revised` and `changed`, and the titles of figures in words.
  private func takeOutReasons() throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: sandbox[Contradiction.root].path) {
      let file = "\(Contradiction.root)/\(path)"
      switch sandbox[file].lastPathComponent {
      case "edition.yml", "measure.yml":
        let text = try sandbox.text(file)
        try sandbox.put(file, ["stands", "revised", "changed"].reduce(text) { $0.without(key: $1) })
      case let name where name.hasSuffix(".md"):
        let text = try sandbox.text(file)
        try sandbox.put(file, text.replacing(#/(\]\(=\S+) "[^"]*"\)/#) { "\($0.1))" })
      default: continue
      }
    }
  }

  private func replace(_ old: String, with new: String, in path: String) throws {
    try sandbox.replace(old, with: new, in: "\(Contradiction.root)/\(path)")
  }

  /// `28,675` for `28675`.
  private func thousands(_ digits: String) -> String { "\(digits.dropLast(3)),\(digits.suffix(3))" }

  /// The line of the report that tells it, with the place at which the content has it.
  private func report(_ contradiction: Contradiction) throws -> String {
    let file = "\(Contradiction.root)/\(contradiction.file)"
    let head = "\(contradiction.severity): \(contradiction.message) [\(contradiction.rule)]"
    let text = try sandbox.text(file)
    switch contradiction.place {
    case .file: return "\(file): \(head)"
    case .row(let row):
      let before = try text.before("\n" + row)
      return "\(file):\(before.split(separator: "\n").count + 1): \(head)"
    case .words(let words):
      let before = try text.before(words).split(separator: "\n", omittingEmptySubsequences: false)
      return "\(file):\(before.count):\((before.last?.count ?? 0) + 1): \(head)"
    }
  }
}

/// One of them, as the report tells it.
private struct Contradiction {
  enum Place {
    case file
    /// The row of a table that begins so.
    case row(String)
    /// The figure in words that is typed so.
    case words(String)
  }

  let rule: String
  var severity = "error"
  /// Below the editions.
  let file: String
  var place = Place.file
  let message: String
  /// Whether numbers that the papers print mend it.
  var isMended = false

  static let root = "Content/editions"
  static let roads = "2015-09/roads-policing/workshop.md"
  static let youngPeople = "2019-11/young-people/first-time-entrants"

  /// All of them, in the order of the report.
  static let all = [
    words("[160]", "The words say `160`, the data say 160.8 (the mean of 5 values)."),
    words("[8,000]", "The words say `8,000`, the data say 8,121."),
    words("[just over 6%]", "The words say `just over 6%`, the data say 7.5% (611 of 8,121)."),
    definition("2019-11/confidence/public-confidence"),
    definition("2019-11/low-reoffending/reoffending"),
    Contradiction(
      rule: "part-exceeds-whole", file: "2019-11/participation/active-citizens-fund/data.csv",
      place: .row("2018/19,834987,"),
      message: "The value, £834,987, is larger than what it is out of, £720,000."),
    Contradiction(
      rule: "unequal-windows", file: "2019-11/quicker-complaints/complaint-timeliness/data.csv",
      place: .row("2019/20 Q1,,local investigation,255"),
      message: "A part of a year is compared with whole ones: April to June 2019 (3 months) with 2015/16"
        + " (12 months)."),
    definition("2019-11/satisfaction/victim-satisfaction"),
    Contradiction(
      rule: "change-contradicted", file: youngPeople + "/data.csv", place: .row("2017/18,,1094,"),
      message: "The change is printed as −13%, and the values give −11.2% (1,232 to 1,094).", isMended: true),
    definition("2021-07/current-performance/domestic-abuse"),
    revision(of: "burglary", row: "YE 2019-06,28675,", now: "28,675", was: "28,648"),
    revision(of: "robbery", row: "YE 2019-06,8945,", now: "8,945", was: "8,918"),
    definition("2022-02/neighbourhood-crime/vehicle-crime"),
    definition("2022-02/satisfaction/victim-satisfaction"),
  ]

  /// A figure in the words of 2015.
  private static func words(_ typed: String, _ message: String) -> Contradiction {
    Contradiction(
      rule: "does-not-tally", file: roads, place: .words(typed), message: message, isMended: true)
  }

  /// A measure that means something else than under the same name before.
  private static func definition(_ measure: String) -> Contradiction {
    Contradiction(
      rule: "changed-definition", file: measure + "/measure.yml",
      message: "The measure's definition has other words than in the edition before.")
  }

  /// What 2022 prints otherwise than 2019.
  private static func revision(of measure: String, row: String, now: String, was: String) -> Contradiction {
    Contradiction(
      rule: "unexplained-revision", severity: "warning",
      file: "2022-02/neighbourhood-crime/\(measure)/data.csv", place: .row(row),
      message: "The value for the year ending June 2019 is \(now), and an earlier edition printed \(was).",
      isMended: true)
  }
}

extension Outcome {
  /// The lines that begin a problem of the report.
  fileprivate var problems: [String] {
    errors.split(separator: "\n").map(String.init)
      .filter { $0.hasSuffix("]") && ($0.contains(": error: ") || $0.contains(": warning: ")) }
  }
}

extension String {
  /// YAML without a key of its first level, and what stands under it.
  fileprivate func without(key: String) -> String {
    var isUnderKey = false
    let lines = split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      isUnderKey = line.hasPrefix(key + ":") || (isUnderKey && line.hasPrefix(" "))
      return !isUnderKey
    }
    return lines.joined(separator: "\n")
  }

  /// What stands before the first such text.
  fileprivate func before(_ text: String) throws -> Substring {
    self[..<(try #require(range(of: text), "`\(text)` is not in the content")).lowerBound]
  }
}
