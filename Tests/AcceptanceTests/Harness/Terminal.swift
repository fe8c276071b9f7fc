import Foundation
import Testing

/// A terminal that the program writes to, as if a person read along.
final class Terminal {
  /// Where it is opened: `/dev/pts/3`.
  let path: String
  private let reader: Int32
  private let writer: Int32

  init(width: UInt16) throws {
    var size = winsize(ws_row: 24, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    var ends: (Int32, Int32) = (-1, -1)
    try #require(openpty(&ends.0, &ends.1, nil, nil, &size) == 0)
    (reader, writer) = ends
    path = String(cString: try #require(ttyname(writer)))
    // What has been written is read without waiting for more.
    _ = fcntl(reader, F_SETFL, O_NONBLOCK)
  }

  deinit { for end in [reader, writer] { close(end) } }

  /// What has been written since it was last asked.
  func text() -> String {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(reader, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}
