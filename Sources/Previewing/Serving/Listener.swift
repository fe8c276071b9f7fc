#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where browsers on this machine knock, and nobody else can.
struct Listener {
  /// The one address of this machine that leads nowhere else.
  static let address = "127.0.0.1"
  /// How many ports are tried.
  static let attempts = 20

  let socket: Descriptor
  let port: Int

  /// Listens at `port`, or at the first after it that is not taken; at any for 0.
  init(port: Int) throws(ServerProblem) {
    let candidates = port == 0 ? [0] : Array(port...min(port + Listener.attempts - 1, 65_535))
    for candidate in candidates {
      guard let socket = try Listener.socket(at: candidate) else { continue }
      self.socket = socket
      self.port = try Listener.port(of: socket)
      return
    }
    throw .allTaken(from: candidates.first ?? port, to: candidates.last ?? port)
  }

  /// Somebody who knocks; nil where nobody does.
  func accept() -> Descriptor? {
    let visitor = Descriptor(systemAccept(socket.number))
    visitor?.makeNonBlocking()
    return visitor
  }
}

extension Listener {
  /// A socket that listens at `port`; nil where it is taken.
  private static func socket(at port: Int) throws(ServerProblem) -> Descriptor? {
    guard let descriptor = Descriptor(streamSocket()) else { throw .refused(port: port, code: errno) }
    descriptor.makeNonBlocking()
    var on: Int32 = 1
    // Without it a preview that is started again would find its old port taken for a minute.
    setsockopt(descriptor.number, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    var address = internetAddress(port: port)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor.number, $0, size) }
    }
    if result == 0, listen(descriptor.number, 128) == 0 { return descriptor }
    if errno == EADDRINUSE { return nil }
    throw .refused(port: port, code: errno)
  }

  private static func port(of socket: Descriptor) throws(ServerProblem) -> Int {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket.number, $0, &size) }
    }
    guard result == 0 else { throw .refused(port: 0, code: errno) }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  static func internetAddress(port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    #if canImport(Darwin)
      address.sin_len = UInt8(MemoryLayout<sockaddr_in>.size)
    #endif
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr = in_addr(s_addr: inet_addr(Listener.address))
    return address
  }
}

/// A socket that is nobody's yet.
func streamSocket() -> Int32 {
  #if canImport(Glibc)
    socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  #else
    socket(AF_INET, SOCK_STREAM, 0)
  #endif
}

/// `accept`, under a name that the method of the same name does not hide.
private func systemAccept(_ number: Int32) -> Int32 { accept(number, nil, nil) }
