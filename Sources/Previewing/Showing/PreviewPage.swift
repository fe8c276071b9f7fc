import CommonMark
import Editions
import Publishing

/// A page of the site as the preview shows it: the same, but for its policy, which the preview sends itself, and
/// what the preview adds to its head and its end.
struct PreviewPage {
  let file: OutputFile
  let site: PreviewSite

  /// The page. `base` is where its links begin, for a page that is shown at another address.
  func bytes(base: String? = nil) -> [UInt8] {
    let edition = site.pages?.edition(at: file.path)
    let isDraft = edition?.isDraft == true
    var page = MarkedUp(file.bytes.withoutOwnPolicy)
    let bar = PreviewBar(site: site, path: file.path, edition: edition).html
    page.insert(bar, before: "</body>")
    if isDraft { page.insert("Draft: ", after: "<title>") }
    page.insert(PreviewPage.head(isDraft: isDraft), before: "</head>")
    // Before the first link that it is to lead.
    if let base { page.insert("\n<base href=\"\(base)\">", after: "<head>") }
    return page.bytes
  }

  /// What the head of a page needs to be a preview's.
  static func head(isDraft: Bool) -> String {
    let sheets = [PreviewFiles.style] + (isDraft ? [PreviewFiles.draftStyle] : [])
    let links = sheets.map { "<link rel=\"stylesheet\" href=\"/\($0)\">\n" }.joined()
    return links + "<script src=\"/\(PreviewFiles.script)\" defer></script>\n"
  }
}

/// HTML to which something is added beside the tags that it has. Where a tag is missing, as HTML allows, the end is
/// as good a place.
private struct MarkedUp {
  private(set) var bytes: [UInt8]
  /// The same in small letters, for tags may be written in any.
  private var folded: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    folded = bytes.map(\.inSmallLetter)
  }

  mutating func insert(_ html: String, before tag: String) {
    insert(html, at: folded.firstIndex(of: Array(tag.utf8)) ?? bytes.count)
  }

  mutating func insert(_ html: String, after tag: String) {
    let tag = Array(tag.utf8)
    if let start = folded.firstIndex(of: tag) { insert(html, at: start + tag.count) }
  }

  private mutating func insert(_ html: String, at index: Int) {
    bytes.insert(contentsOf: html.utf8, at: index)
    folded.insert(contentsOf: html.utf8, at: index)
  }
}

extension Array<UInt8> {
  /// Without the `meta` elements that tell what a page may do: they would forbid the preview's script.
  fileprivate var withoutOwnPolicy: [UInt8] {
    let folded = map(\.inSmallLetter)
    var kept: [UInt8] = []
    var position = 0
    while let start = folded.firstIndex(of: Array("<meta".utf8), from: position) {
      guard let end = folded[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
      let isPolicy = Array(folded[start..<end]).firstIndex(of: Array("content-security-policy".utf8)) != nil
      kept += self[position..<(isPolicy ? start : end + 1)]
      position = end + 1
    }
    return kept + self[position...]
  }
}

extension UInt8 {
  fileprivate var inSmallLetter: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
