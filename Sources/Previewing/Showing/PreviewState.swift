import CommonMark
import Diagnostics
import Measures

/// What a page of the preview knows of the site: the versions that it shows, and the problems. The same HTML stands
/// in the page and comes by the stream, so that the script has only to compare the two.
struct PreviewState: Hashable {
  /// As it stands in a page.
  let html: String

  init(_ site: PreviewSite) {
    let version = site.version
    let attributes = [
      ("pages", version.pages?.inLetters), ("styles", version.styles?.inLetters),
      ("problems", version.problems.inLetters), ("news", PreviewState.news(of: site)),
    ]
    let data = attributes.map { " data-\($0)=\"\($1 ?? "")\"" }.joined()
    html = "<div id=\"tally-preview-state\"\(data)>\(PreviewState.problems(of: site))</div>"
  }

  /// The event that tells it to a page.
  var event: [UInt8] {
    let lines = html.split(separator: "\n", omittingEmptySubsequences: false).map { "data: \($0)\n" }
    return Array((lines.joined() + "\n").utf8)
  }

  /// The problems in one line: `2 errors: the pages stay as they were`.
  private static func news(of site: PreviewSite) -> String {
    let count = ProblemCount(of: site.problems).words
    return site.isBehind && site.version.pages != nil ? "\(count): the pages stay as they were" : count
  }

  private static func problems(of site: PreviewSite) -> String {
    guard !site.problems.isEmpty else { return "" }
    let isOpen = site.problems.contains { $0.severity == .error }
    return """
      <details class="tally-preview-problems"\(isOpen ? " open" : "")>
      <summary>\(news(of: site).uppercasedFirst)</summary>
      <div class="tally-preview-list" role="region" aria-label="Problems" tabindex="0">
      <ol>
      \(site.problems.map(\.html).joined())</ol>
      </div>
      </details>
      """
  }
}

extension Int {
  /// A number that tells versions apart, as an attribute holds it.
  fileprivate var inLetters: String { String(UInt(bitPattern: self), radix: 36) }
}
