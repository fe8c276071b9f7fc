/// What a file is, as browsers are told.
enum ContentType {
  static let html = "text/html; charset=utf-8"
  static let css = "text/css; charset=utf-8"
  static let script = "text/javascript; charset=utf-8"
  static let text = "text/plain; charset=utf-8"
  static let events = "text/event-stream"

  /// The type of the file at `path`, by the ending of its name; bytes without a meaning where it is not known.
  static func of(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return unknown }
    return byEnding[path[dot...].dropFirst().lowercased()] ?? unknown
  }

  private static let unknown = "application/octet-stream"

  private static let byEnding = [
    "html": html, "css": css, "js": script, "mjs": script, "txt": text, "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "json": "application/json", "xml": "application/xml",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/vnd.microsoft.icon",
    "woff": "font/woff", "woff2": "font/woff2", "pdf": "application/pdf",
    "webmanifest": "application/manifest+json",
  ]
}
