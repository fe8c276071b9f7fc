/// What a browser may do with an answer. Nothing may be asked of any other machine.
enum ContentPolicy: Hashable {
  /// A page: style sheets, pictures, the script of the preview, and the stream of its news.
  case page
  /// A page that stands at any address, whose links are those of the site's root.
  case pageAnywhere
  /// Any other file, such as a drawing with a style of its own.
  case file

  var text: String {
    let page =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
      + "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri "
    return switch self {
    case .page: page + "'none'"
    case .pageAnywhere: page + "'self'"
    case .file: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    }
  }
}
