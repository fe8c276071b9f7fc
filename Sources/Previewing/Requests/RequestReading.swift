/// What the first bytes of a connection are, as far as they have come.
enum RequestReading: Hashable {
  /// More must come.
  case incomplete
  /// A whole request, and how many bytes it took.
  case request(Request, length: Int)
  /// Nothing that can be answered as asked; the connection ends with this status.
  case refused(Status)

  /// The most bytes of a request: browsers send a twentieth of it.
  static let limit = 16_384
  /// The most header fields of a request.
  static let fieldLimit = 100

  /// Reads the head of the request that `bytes` begin with.
  init(_ bytes: some Collection<UInt8>) {
    // An empty line before a request is a habit of old clients, which RFC 9112 lets pass.
    let lead = bytes.prefix { $0.isLineEnd }.count
    let rest = Array(bytes.dropFirst(lead))
    guard let end = rest.firstIndex(of: RequestReading.headEnd) else {
      self = bytes.count > RequestReading.limit ? .refused(.fieldsTooLarge) : .incomplete
      return
    }
    guard lead + end <= RequestReading.limit else {
      self = .refused(.fieldsTooLarge)
      return
    }
    do throws(Status) {
      let request = try Request(head: rest[..<end])
      self = .request(request, length: lead + end + RequestReading.headEnd.count)
    } catch {
      self = .refused(error)
    }
  }

  private static let headEnd = Array("\r\n\r\n".utf8)
}

extension Request {
  /// Reads the lines of a head, strictly: what two readers could take for two things is refused.
  fileprivate init(head: ArraySlice<UInt8>) throws(Status) {
    var lines = head.split(at: Array("\r\n".utf8))[...]
    guard let first = lines.popFirst() else { throw .badRequest }
    let words = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, words[0].isToken, !words[1].isEmpty, words[1].allSatisfy(\.isVisible) else {
      throw .badRequest
    }
    let version = String(decoding: words[2], as: UTF8.self)
    guard version.hasPrefix("HTTP/") else { throw .badRequest }
    guard ["HTTP/1.1", "HTTP/1.0"].contains(version) else { throw .versionNotSupported }
    guard lines.count <= RequestReading.fieldLimit else { throw .fieldsTooLarge }
    var fields = Fields()
    for line in lines { try fields.add(line) }
    let hosts = fields["host"]
    guard hosts.count == 1 || (hosts.isEmpty && version == "HTTP/1.0") else { throw .badRequest }
    method = String(decoding: words[0], as: UTF8.self)
    target = String(decoding: words[1], as: UTF8.self)
    host = hosts.first
    // Two origins are those of nobody that this server knows.
    origin = fields["origin"].isEmpty ? nil : fields["origin"].joined(separator: ", ")
    let closes = fields["connection"].contains { $0.lowercased().contains("close") }
    isLast = version == "HTTP/1.0" || closes || fields.announceBody
  }
}

/// The header fields of a request.
private struct Fields {
  private var values: [String: [String]] = [:]

  /// What was sent under a name, which stands in small letters.
  subscript(name: String) -> [String] { values[name] ?? [] }

  /// Whether a body follows the head.
  var announceBody: Bool {
    !self["transfer-encoding"].isEmpty || self["content-length"].contains { $0 != "0" }
  }

  mutating func add(_ line: ArraySlice<UInt8>) throws(Status) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line[..<colon].isToken else {
      throw .badRequest
    }
    let value = line[(colon + 1)...].trimmed
    guard value.allSatisfy(\.mayStandInField) else { throw .badRequest }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    values[name, default: []].append(String(decoding: value, as: UTF8.self))
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is a word as methods and names of fields are.
  fileprivate var isToken: Bool { !isEmpty && allSatisfy(\.isTokenByte) }

  /// Without the blanks at both ends.
  fileprivate var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first.isBlank { slice.removeFirst() }
    while let last = slice.last, last.isBlank { slice.removeLast() }
    return slice
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == 0x0D || self == 0x0A }
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
  fileprivate var isVisible: Bool { (0x21...0x7E).contains(self) }
  /// Whether a value may hold it: what can be seen, blanks, and bytes beyond ASCII.
  fileprivate var mayStandInField: Bool { isVisible || isBlank || self >= 0x80 }

  fileprivate var isTokenByte: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(self)
    }
  }
}
