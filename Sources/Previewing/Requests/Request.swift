/// What a browser asks for: the head of an HTTP/1.1 request. Bodies are not read.
struct Request: Hashable {
  /// `GET`, as it was sent: methods know no other case.
  let method: String
  /// What stands between the method and the version: `/2022-02/index.html?v=1`.
  let target: String
  /// The name and port that the browser believes to speak to; nil only in HTTP/1.0.
  let host: String?
  /// The site whose page asks; nil where the browser does not say.
  let origin: String?
  /// Whether nothing more is asked on this connection: it is to be closed, or something follows that is not read.
  let isLast: Bool
}
