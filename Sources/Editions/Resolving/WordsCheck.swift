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
    check(words, into: &diagnostics)
    return binder?.bound(words, measure: measure, into: &diagnostics)
      ?? CheckedWords(markdown: words.markdown)
  }

  private func check(_ words: WordsFile, into diagnostics: inout DiagnosticList) {
    for link in words.markdown.links {
      guard let problem = problem(with: link) else { continue }
      diagnostics.report(problem, at: words.place(of: link.position), in: words.file)
    }
    for image in words.markdown.images {
      diagnostics.report(
        AddressProblem.picture(image.source), at: words.place(of: image.position), in: words.file)
    }
    for block in words.markdown.codeBlocks where !block.info.isEmpty {
      check(block, of: words, into: &diagnostics)
    }
  }

  /// A block names data that there are, or nothing at all.
  private func check(_ block: CodeBlock, of words: WordsFile, into diagnostics: inout DiagnosticList) {
    guard let reading = BlockReading(block) else {
      let problem = WordsProblem.unknownBlock(block.info, word: block.language ?? "")
      return diagnostics.report(problem, at: words.place(of: block.position), in: words.file)
    }
    do throws(BlockFault) {
      guard let binder else { throw BlockFault(.onPage, at: nil) }
      try BlockCheck(scope: binder.scope, isWhole: binder.isWhole).check(reading)
    } catch {
      diagnostics.report(error.problem, at: words.place(of: error.word, in: block), in: words.file)
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
    if destination.contains(":") { return nil }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts[0])
    let anchor = parts.count == 2 ? String(parts[1]) : nil
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
