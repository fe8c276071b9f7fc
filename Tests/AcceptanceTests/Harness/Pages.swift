import Foundation

/// A page of the built site, as far as the tests look into it.
struct Page {
  /// Its path below the site's folder: `2022-02/index.html`.
  let path: String
  let html: String

  /// What stands in every attribute of that name.
  func attributes(_ name: String) -> [String] {
    html.matches(of: #/\s([a-z-]+)="([^"]*)"/#).filter { $0.1 == name }.map { String($0.2) }
  }

  /// How often the opening of an element stands in it.
  func count(of element: String) -> Int {
    html.matches(of: #/<([a-z0-9]+)[\s>]/#).count { $0.1 == element }
  }

  /// The path below the site's folder that a relative address leads to; nil where it leaves the site.
  func target(of address: String) -> String? {
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in address.prefix(while: { $0 != "#" }).split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "..": if folders.popLast() == nil { return nil }
      default: folders.append(String(part))
      }
    }
    return folders.joined(separator: "/")
  }
}

extension Sandbox {
  /// The pages of the built site, sorted.
  func pages() throws -> [Page] {
    try texts("Site").filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { Page(path: $0.key, html: $0.value) }
  }
}
