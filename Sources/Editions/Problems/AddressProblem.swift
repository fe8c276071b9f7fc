import Diagnostics

/// What can be wrong with addresses and links.
enum AddressProblem: Problem, Hashable {
  /// Two things would be published at one address.
  case sameAddress(String)
  /// Two things on one page would have one anchor.
  case sameAnchor(String)
  /// A link leads to no page of the site.
  case brokenLink(String, pages: [String])
  /// A link leads to a page that has no such anchor.
  case brokenAnchor(String, page: String)
  /// A link names an anchor and no page.
  case anchorAlone(String)
  /// A picture, which Tally does not publish yet.
  case picture(String)

  var rule: String {
    switch self {
    case .sameAddress, .sameAnchor: "same-address"
    case .brokenLink, .brokenAnchor, .anchorAlone: "broken-link"
    case .picture: "picture"
    }
  }

  var message: String {
    switch self {
    case .sameAddress(let path): "Two things have the address `\(path)`."
    case .sameAnchor(let anchor): "Two things on the statement have the anchor `#\(anchor)`."
    case .brokenLink(let address, _): "`\(address)` leads to no page of the site."
    case .brokenAnchor(let anchor, let page): "The page `\(page)` has no anchor `#\(anchor)`."
    case .anchorAlone(let anchor): "`#\(anchor)` names no page, and these words stand on more than one."
    case .picture(let source): "The words show a picture, `\(source)`."
    }
  }

  var help: String? {
    switch self {
    case .sameAddress, .sameAnchor: "Rename one of the two."
    case .brokenLink(let address, let pages): suggestion(for: address, among: pages)
    case .brokenAnchor: "Name a section or a measure of that statement, or leave the anchor out."
    case .anchorAlone(let anchor): "Write `index.html#\(anchor)`."
    case .picture: "Publish the data as a measure, whose chart Tally draws."
    }
  }
}
