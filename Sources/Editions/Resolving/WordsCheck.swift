import CommonMark
import Diagnostics
import Figures

/// Holds words against what they lead to, and the blocks that Tally knows.
struct WordsCheck {
  let addresses: SiteAddresses
  /// The folder of the page that shows the words, with its `/`; nothing at the root.
  let base: String
  /// What formulas can ask; nil on plain pages, which have no data.
  let binder: FigureBinder?

  /// Reports what is wrong in the words, which stand beside `measure` or beside none; returns them with their
  /// figures in place.
  func checked(
    _ words: WordsFile, measure: String? = nil, into diagnostics: inout DiagnosticList
  ) -> CheckedWords {
    var checked =
      binder?.bound(words, measure: measure, into: &diagnostics) ?? CheckedWords(markdown: words.markdown)
    for fault in faults(of: words) {
      diagnostics.report(fault.problem, at: fault.place, in: words.file)
      checked.faults.append(
        NotedWords(nil, at: fault.position, InlineNote(on: fault.problem, needsFocus: !fault.isLink)))
    }
    return checked
  }

  /// Something in words that leads nowhere or cannot be made.
  fileprivate struct Fault {
    let problem: any Problem
    /// Where the problem is.
    let place: Place
    /// Where what it is in begins.
    let position: Position
    /// Whether it is in a link, which can be reached by keyboard.
    var isLink = false
  }

  private func faults(of words: WordsFile) -> [Fault] {
    var (links, images): ([Fault], [Fault]) = ([], [])
    words.markdown.forEachInline { inline in
      switch inline.kind {
      case .link(let link):
        guard let problem = problem(with: link) else { return }
        links.append(Fault(problem: problem, at: link.position, in: words, isLink: true))
      case .image(let image):
        images.append(Fault(problem: AddressProblem.picture(image.source), at: image.position, in: words))
      default: break
      }
    }
    let blocks = words.markdown.codeBlocks.filter { !$0.info.isEmpty }
    return links + images + blocks.compactMap { fault(of: $0, in: words) }
  }

  /// A block names data that there are, or nothing at all.
  private func fault(of block: CodeBlock, in words: WordsFile) -> Fault? {
    guard let reading = BlockReading(block) else {
      let problem = WordsProblem.unknownBlock(block.info, word: block.language ?? "")
      return Fault(problem: problem, at: block.position, in: words)
    }
    do throws(BlockFault) {
      guard let binder else { throw BlockFault(.onPage, at: nil) }
      try BlockCheck(scope: binder.scope, isWhole: binder.isWhole, unsureMeasures: binder.unsureMeasures)
        .check(reading)
      return nil
    } catch {
      let place = words.place(of: error.word, in: block)
      return Fault(problem: error.problem, place: place, position: block.position)
    }
  }

  private func problem(with link: Link) -> (any Problem)? {
    guard link.isFormula else {
      guard let problem = problem(with: link.destination) else { return nil }
      return binder != nil && link.lacksEquals ? WordsProblem.formulaWithoutEquals(link.destination) : problem
    }
    return binder == nil ? WordsProblem.formulaOnPage(link.destination) : nil
  }

  private func problem(with destination: String) -> AddressProblem? {
    if destination.utf8.contains(UInt8(ascii: ":")) { return nil }
    let parts = destination.utf8.split(
      separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false
    ).map { String(Substring($0)) }
    let path = parts[0]
    let anchor = parts.count == 2 ? parts[1] : nil
    if path.isEmpty { return anchor.map { .anchorAlone($0) } ?? .noAddress }
    guard let page = resolved(path), addresses.mayHavePage(page) else {
      return .brokenLink(destination, pages: near)
    }
    if let anchor, !addresses.mayHaveAnchor(anchor, on: page) {
      return .brokenAnchor(anchor, page: path, anchors: addresses.anchors(on: page))
    }
    return nil
  }

  /// The path below the root that a relative one leads to; nil where it leads out of the site.
  private func resolved(_ path: String) -> String? {
    // Most links lead to a page of the same folder.
    if !path.utf8.contains(UInt8(ascii: "/")), path != ".", path != ".." { return base + path }
    var folders = base.split(separator: "/").map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..": if folders.popLast() == nil { return nil }
      default: folders.append(String(part))
      }
    }
    return folders.joined(separator: "/")
  }

  /// The pages that a link can name from here, as it would name them.
  private var near: [String] {
    let depth = base.split(separator: "/").count
    let up = String(repeating: "../", count: depth)
    return addresses.pages.map { $0.hasPrefix(base) ? String($0.dropFirst(base.count)) : up + $0 }
  }
}

extension WordsCheck.Fault {
  fileprivate init(problem: any Problem, at position: Position, in words: WordsFile, isLink: Bool = false) {
    self.init(problem: problem, place: words.place(of: position), position: position, isLink: isLink)
  }
}
