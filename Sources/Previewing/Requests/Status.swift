/// How a request ended.
enum Status: Int, Error, Hashable {
  case ok = 200
  case temporaryRedirect = 307
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case methodNotAllowed = 405
  case misdirectedRequest = 421
  case fieldsTooLarge = 431
  case serviceUnavailable = 503
  case versionNotSupported = 505

  /// The words beside the number, as RFC 9110 has them.
  var phrase: String {
    switch self {
    case .ok: "OK"
    case .temporaryRedirect: "Temporary Redirect"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .misdirectedRequest: "Misdirected Request"
    case .fieldsTooLarge: "Request Header Fields Too Large"
    case .serviceUnavailable: "Service Unavailable"
    case .versionNotSupported: "HTTP Version Not Supported"
    }
  }

  /// What a person reads who gets no page.
  var sentence: String {
    switch self {
    case .ok, .temporaryRedirect: phrase
    case .badRequest: "This is not a request that the preview understands."
    case .forbidden: "The preview answers only to its own pages."
    case .notFound: "There is no such file in the preview."
    case .methodNotAllowed: "The preview can only be read: with GET and HEAD."
    case .misdirectedRequest: "The preview answers only to the address that it printed when it began."
    case .fieldsTooLarge: "This request is longer than any browser's."
    case .serviceUnavailable: "There is nothing to show yet."
    case .versionNotSupported: "The preview speaks HTTP/1.1."
    }
  }
}
