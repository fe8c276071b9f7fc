/// The path of a request, decoded: what is looked up among the files of the site, and nowhere else.
///
/// Nothing in it is resolved. A path with `..`, with a slash or a NUL in disguise, or with an empty name stays what
/// it is, and so is the path of no file.
struct RequestPath: Hashable {
  /// Below the site's root: empty for the root itself, and ending with `/` for a folder.
  let below: String

  /// The path of a target; nil where it is none: an absolute address, or percent signs that encode nothing.
  init?(_ target: String) {
    let path = target.utf8.prefix { $0 != UInt8(ascii: "?") }
    guard path.first == UInt8(ascii: "/"), !path.contains(UInt8(ascii: "#")) else { return nil }
    var names: [String] = []
    for part in path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let name = RequestPath.decoded(part) else { return nil }
      // A slash in a name would be taken for one between names.
      names.append(name.contains("/") ? "\u{0}" : name)
    }
    below = names.joined(separator: "/")
  }

  /// The file that is meant: that of the path, or the page of a folder.
  var file: String { isFolder ? below + "index.html" : below }

  /// The page that is there if the path is a folder's, which it does not say of itself; nil where it does.
  var pageIfFolder: String? { isFolder ? nil : below + "/index.html" }

  private var isFolder: Bool { below.isEmpty || below.hasSuffix("/") }

  private static func decoded(_ part: Substring.UTF8View.SubSequence) -> String? {
    var bytes: [UInt8] = []
    var rest = part[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst()?.hexadecimalValue, let low = rest.popFirst()?.hexadecimalValue else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
