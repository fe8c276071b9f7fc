import Diagnostics

/// What can be wrong with addresses and links.
enum AddressProblem: Problem, Hashable {
  /// Two things would be published at one address.
  case sameAddress(String)
  /// A thing would be published at the address of a page, or of a folder, that every site or edition has.
  case ownAddress(String)
  /// Two things on one page would have one anchor.
  case sameAnchor(String)
  /// A thing would have an anchor that every statement has.
  case ownAnchor(String)
  /// A link leads nowhere.
  case noAddress
  /// A link leads to no page of the site.
  case brokenLink(String, pages: [String])
  /// A link leads to a page that has no such anchor.
  case brokenAnchor(String, page: String, anchors: [String])
  /// A link names an anchor and no page.
  case anchorAlone(String)
  /// A picture, which Tally does not publish yet.
  case picture(String)

  var rule: String {
    switch self {
    case .sameAddress, .ownAddress, .sameAnchor, .ownAnchor: "same-address"
    case .noAddress, .brokenLink, .brokenAnchor, .anchorAlone: "broken-link"
    case .picture: "picture"
    }
  }

  var message: String {
    switch self {
    case .sameAddress(let path): "Two things have the address `\(path)`."
    case .ownAddress(let path): "The address `\(path)` is taken by Tally itself."
    case .sameAnchor(let anchor): "Two things on the statement have the anchor `#\(anchor)`."
    case .ownAnchor(let anchor): "The anchor `#\(anchor)` is taken by Tally itself."
    case .noAddress: "The link has no address."
    case .brokenLink(let address, _): "`\(address)` leads to no page of the site."
    case .brokenAnchor(let anchor, let page, _): "The page `\(page)` has no anchor `#\(anchor)`."
    case .anchorAlone(let anchor): "`#\(anchor)` names no page, and these words stand on more than one."
    case .picture(let source): "The words show a picture, `\(source)`."
    }
  }

  var help: String? {
    switch self {
    case .sameAddress, .sameAnchor: "Rename one of the two."
    case .ownAddress, .ownAnchor: "Give it another name."
    case .noAddress: "Write one between its brackets, or leave the brackets out."
    case .brokenLink(let address, let pages) where pages.contains(address + "index.html"):
      "Name the file: `\(address)index.html`."
    case .brokenLink(let address, let pages): suggestion(for: address, among: pages)
    case .brokenAnchor(_, _, []): "Leave the anchor out."
    case .brokenAnchor(let anchor, _, let anchors): suggestion(for: anchor, among: anchors)
    case .anchorAlone(let anchor): "Write `index.html#\(anchor)`."
    case .picture: "Publish the data as a measure, whose chart Tally draws."
    }
  }
}
