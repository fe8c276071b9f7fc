#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Something open in the system, closed with its last holder.
final class Descriptor {
  /// Its number.
  let number: Int32

  /// Takes over what `number` names; nil for the number that means failure.
  init?(_ number: Int32) {
    guard number >= 0 else { return nil }
    self.number = number
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(number) }

  /// Lets no call on it wait.
  func makeNonBlocking() {
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL, 0) | O_NONBLOCK)
  }
}

/// What came of a call that does not wait.
enum Transfer: Hashable {
  /// So many bytes went through.
  case bytes(Int)
  /// Nothing can go through now.
  case later
  /// The other side has ended, or is gone.
  case ended
}

extension Descriptor {
  /// Takes what has come, at most as much as fits into one reading.
  func receive(into bytes: inout [UInt8]) -> Transfer {
    let room = 16_384
    var count = 0
    bytes += [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      count = recv(number, buffer.baseAddress, room, 0)
      filled = max(count, 0)
    }
    return transfer(count)
  }

  /// Hands over as much as the system takes.
  func send(_ bytes: ArraySlice<UInt8>) -> Transfer {
    let count = bytes.withUnsafeBytes { sendQuietly(number, $0.baseAddress, $0.count) }
    return transfer(count)
  }

  /// Says that nothing more will be sent.
  func endSending() {
    #if canImport(Glibc)
      shutdown(number, Int32(SHUT_WR))
    #else
      shutdown(number, SHUT_WR)
    #endif
  }

  private func transfer(_ count: Int) -> Transfer {
    if count > 0 { return .bytes(count) }
    return count < 0 && [EAGAIN, EWOULDBLOCK, EINTR].contains(errno) ? .later : .ended
  }
}

/// `send`, without the signal that would end the program when the other side is gone.
private func sendQuietly(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Darwin)
    var on: Int32 = 1
    setsockopt(number, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    return send(number, bytes, count, 0)
  #else
    return send(number, bytes, count, Int32(MSG_NOSIGNAL))
  #endif
}
