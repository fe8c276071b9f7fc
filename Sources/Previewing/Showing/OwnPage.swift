import CommonMark

/// A page of the preview's own, which is none of the site.
enum OwnPage {
  /// The page: `head` beside what every page has there, and the finished HTML of its body.
  static func html(title: String, head: String, body: String, class name: String = "") -> String {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(HTMLText.escaped(title))</title>
    \(head)</head>
    <body\(name.isEmpty ? "" : " class=\"\(name)\"")>
    \(body)</body>
    </html>

    """
  }
}
