/// What a browser gets for a request.
struct Response: Hashable {
  let status: Status
  let contentType: String
  let body: [UInt8]
  /// What the browser may do with it.
  var policy = ContentPolicy.file
  /// Where it should ask instead.
  var location: String?

  init(_ status: Status, _ contentType: String, _ body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.body = body
  }

  /// A sentence instead of a page.
  init(_ status: Status) {
    self.init(status, ContentType.text, Array("\(status.sentence)\n".utf8))
  }
}

extension Response {
  /// All bytes that answer a request, without the body where only the head is asked for.
  func bytes(isHeadAlone: Bool, isLast: Bool) -> [UInt8] {
    var fields = head + ["Content-Length: \(body.count)"]
    if isLast { fields.append("Connection: close") }
    return ResponseHead.bytes(status, fields) + (isHeadAlone ? [] : body)
  }

  private var head: [String] {
    var fields = ["Content-Type: \(contentType)", "Content-Security-Policy: \(policy.text)"]
    if status == .methodNotAllowed { fields.append("Allow: GET, HEAD") }
    if let location { fields.append("Location: \(location)") }
    return fields
  }
}

/// The line and the fields that every answer begins with.
enum ResponseHead {
  /// What is true of every answer: it is of now, it is what it says it is, and it is for the preview's pages alone.
  private static let common = [
    "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
    "Cross-Origin-Resource-Policy: same-origin",
  ]

  static func bytes(_ status: Status, _ fields: [String]) -> [UInt8] {
    let lines = ["HTTP/1.1 \(status.rawValue) \(status.phrase)"] + common + fields + ["", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }
}
