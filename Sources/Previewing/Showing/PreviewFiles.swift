/// What the preview itself serves, beside the site. No file of a site begins with a dot.
enum PreviewFiles {
  static let script = ".preview/preview.js"
  static let style = ".preview/preview.css"
  static let draftStyle = ".preview/draft.css"
  /// The stream of news.
  static let events = ".preview/events"

  /// The file at `path`, with its bytes.
  static func bytes(at path: String) -> [UInt8]? {
    switch path {
    case script: PackageResources.preview_js
    case style: PackageResources.preview_css
    case draftStyle: PackageResources.draft_css
    default: nil
    }
  }
}
