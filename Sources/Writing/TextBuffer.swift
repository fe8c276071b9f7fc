#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A text in UTF-8 that is being written, in memory of its own. An array checks at every byte whether it is shared;
/// pages, drawings and downloads are thousands of short pieces, and those checks took as long as all else.
@frozen
public struct TextBuffer: ~Copyable {
  @usableFromInline var memory: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  /// An empty text with room for `capacity` bytes; it grows where that is not enough.
  public init(capacity: Int = 64) {
    self.capacity = max(capacity, 1)
    memory = TextBuffer.resized(nil, to: self.capacity)
  }

  deinit { free(memory) }

  /// How many bytes were written.
  @inlinable public var count: Int { length }
  /// The last byte that was written.
  @inlinable public var last: UInt8? { length > 0 ? memory[length - 1] : nil }
  /// Whether nothing was written.
  @inlinable public var isEmpty: Bool { length == 0 }
  /// What was written so far, in UTF-8.
  public var bytes: [UInt8] { Array(written) }
  /// What was written so far.
  public var text: String { String(decoding: written, as: UTF8.self) }

  /// What was written so far, which the buffer gives up; it keeps its room.
  public mutating func takeBytes() -> [UInt8] {
    defer { length = 0 }
    return bytes
  }

  private var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory, count: length) }
}

extension TextBuffer {
  /// Adds one byte of UTF-8.
  @inlinable @inline(__always)
  public mutating func append(_ byte: UInt8) {
    reserve(1)
    memory[length] = byte
    length += 1
  }

  /// Adds bytes of UTF-8.
  @inlinable @inline(__always)
  public mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let start = piece.baseAddress else { return }
    reserve(piece.count)
    (memory + length).update(from: start, count: piece.count)
    length += piece.count
  }

  /// Adds bytes of UTF-8.
  @inlinable
  public mutating func append(_ piece: [UInt8]) {
    piece.withUnsafeBufferPointer { append($0) }
  }

  /// Adds once more what stands in `range` of what was written.
  @inlinable
  public mutating func append(again range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= length)
    reserve(range.count)
    (memory + length).update(from: memory + range.lowerBound, count: range.count)
    length += range.count
  }

  /// Adds a name of the language itself.
  @inlinable
  public mutating func append(literal name: StaticString) {
    name.withUTF8Buffer { append($0) }
  }

  /// Adds a text as it is.
  @inlinable
  public mutating func append(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ append($0) }) != nil { return }
    for byte in text.utf8 { append(byte) }
  }

  /// Adds `text`, of which each byte that is `reserved` is written by `escape`. What needs no escape goes over in one
  /// piece.
  @inlinable @inline(__always)
  public mutating func append(
    _ text: String, escaping isReserved: (UInt8) -> Bool, by escape: (UInt8, inout TextBuffer) -> Void
  ) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { text in
      var start = 0
      for index in 0..<text.count where isReserved(text[index]) {
        append(UnsafeBufferPointer(rebasing: text[start..<index]))
        escape(text[index], &self)
        start = index + 1
      }
      append(UnsafeBufferPointer(rebasing: text[start...]))
    }
    if isWritten != nil { return }
    // A text of Foundation's, on a Mac.
    append(String(decoding: Array(text.utf8), as: UTF8.self), escaping: isReserved, by: escape)
  }

  /// Makes room for so many more bytes.
  @inlinable @inline(__always)
  mutating func reserve(_ more: Int) {
    if length + more > capacity { grow(more) }
  }

  @usableFromInline
  mutating func grow(_ more: Int) {
    capacity = max(2 * capacity, length + more)
    memory = TextBuffer.resized(memory, to: capacity)
  }

  /// Memory of so many bytes, with what stood in `old`, which is given up. The system moves long texts without copying
  /// them, and lends memory only for what is written.
  private static func resized(_ old: UnsafeMutablePointer<UInt8>?, to bytes: Int) -> UnsafeMutablePointer<
    UInt8
  > {
    guard let memory = realloc(old, bytes) else { preconditionFailure("There is no memory left.") }
    return memory.bindMemory(to: UInt8.self, capacity: bytes)
  }
}
