import Testing

@testable import Previewing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A client that takes turns with the server.
final class Guest {
  private let socket: Descriptor
  private(set) var received: [UInt8] = []
  private(set) var isCutOff = false

  /// Knocks at a port of this machine.
  init(at port: Int) throws {
    socket = try #require(Descriptor(streamSocket()))
    var address = Listener.internetAddress(port: port)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket.number, $0, size) }
    }
    try #require(result == 0)
    socket.makeNonBlocking()
  }

  /// Says all of it.
  func say(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while case .bytes(let count) = bytes.isEmpty ? .later : socket.send(bytes) {
      bytes = bytes.dropFirst(count)
    }
  }

  func ask(_ target: String, port: Int, fields: String = "") {
    say("GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(fields)\r\n")
  }

  /// Says that nothing more will come.
  func endSpeaking() { socket.endSending() }

  /// Takes what has come.
  func listen() {
    while true {
      switch socket.receive(into: &received) {
      case .bytes: continue
      case .later: return
      case .ended:
        isCutOff = true
        return
      }
    }
  }

  var text: String { String(received) }
  func forget() { received = [] }
}
