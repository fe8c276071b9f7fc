import CommonMark
import Diagnostics

/// Holds words against what they lead to: pages, facts, and the blocks that Tally knows.
struct WordsCheck {
  let addresses: SiteAddresses
  /// The folder of the page that shows the words, with its `/`; nothing at the root.
  let base: String
  /// The facts that formulas may write; nil where there are none to write, on plain pages.
  let facts: FactBook?

  /// Reports what is wrong in `markdown`; returns the ids of the facts that it writes.
  func check(
    _ markdown: Markdown, of file: SourceFile, into diagnostics: inout DiagnosticList
  ) -> Set<String> {
    var used: Set<String> = []
    for link in markdown.links {
      if link.isFormula {
        if let id = checkFormula(link, in: file, &diagnostics) { used.insert(id) }
      } else if let problem = problem(with: link.destination) {
        diagnostics.report(problem, at: file.place(of: link.position), in: file)
      }
    }
    for image in markdown.images {
      diagnostics.report(AddressProblem.picture(image.source), at: file.place(of: image.position), in: file)
    }
    for block in markdown.codeBlocks where !block.info.isEmpty {
      diagnostics.report(WordsProblem.unknownBlock(block.info), at: file.place(of: block.position), in: file)
    }
    return used
  }

  private func checkFormula(
    _ link: Link, in file: SourceFile, _ diagnostics: inout DiagnosticList
  ) -> String? {
    let place = file.place(of: link.position)
    guard let id = link.factID, let facts else {
      let problem = WordsProblem.unknownFormula(link.destination, facts: facts?.ids ?? [])
      diagnostics.report(problem, at: place, in: file)
      return nil
    }
    guard let fact = facts[id] else {
      if facts.isReported(id) { return id }
      diagnostics.report(WordsProblem.unknownFact(id, facts: facts.ids), at: place, in: file)
      return nil
    }
    let typed = link.children.plainText
    if !typed.isEmpty, typed != Link.written, typed != fact.text {
      diagnostics.report(WordsProblem.factSaysOtherwise(typed: typed, fact: fact.text), at: place, in: file)
    }
    return id
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
