import ContentSamples
import Publishing
import Reading
import Testing

@testable import Previewing

/// Moments of the preview of a small made-up site.
enum Samples {
  /// The published edition, and a draft of the next.
  static let content = Content.northshire
    .with(
      "editions/2022-05/edition.yml",
      "title: Plans\ndate: 2022-05-24\nstate: draft\nsource:\n  title: Paper 9\nsections: [plans.md]"
    )
    .with("editions/2022-05/plans.md", "# Quagga\n\nSecret.")

  /// The same with a page that holds raw HTML, from which no page can be made.
  static let broken = content.with("pages/odd.md", "# Odd\n\n<b>Bold</b>\n")

  /// What is shown of `content`, after `last`.
  static func site(
    _ content: Content = content, templates: SourceTree? = nil, after last: PreviewSite? = nil
  ) throws -> PreviewSite {
    let own = try #require(RealTemplates.tree)
    let sources = SiteSources(content: content.tree, templates: templates ?? own)
    var flow = Flow(drafts: .shown)
    return PreviewSite(flow.run(on: sources), of: sources, after: last)
  }
}

extension String {
  init(_ bytes: some Sequence<UInt8>) { self.init(decoding: Array(bytes), as: UTF8.self) }
}
