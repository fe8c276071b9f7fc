/// Memory of its own for a text that is being written. An array checks at every byte whether it is shared; a
/// drawing is thousands of short pieces, and those checks took as long as all else.
struct TextBuffer: ~Copyable {
  private var bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// An empty text with room for `capacity` bytes; it grows where that is not enough.
  init(capacity: Int) { bytes = .allocate(capacity: max(capacity, 1)) }

  deinit { bytes.deallocate() }

  /// What was written so far.
  var text: String { String(decoding: UnsafeBufferPointer(rebasing: bytes[..<count]), as: UTF8.self) }

  /// Adds one byte of UTF-8.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  /// Adds bytes of UTF-8.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    reserve(piece.count)
    _ = UnsafeMutableBufferPointer(rebasing: bytes[count...]).update(fromContentsOf: piece)
    count += piece.count
  }

  /// Adds a name of the language itself.
  mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { append($0) }
  }

  /// Adds a text as it is.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > bytes.count { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(2 * bytes.count, count + more))
    _ = larger.update(fromContentsOf: bytes[..<count])
    bytes.deallocate()
    bytes = larger
  }
}

extension TextBuffer {
  /// Adds `number` with at most two decimals, without trailing zeros and without a negative zero; zero where
  /// it is not finite.
  mutating func append(_ number: Double) {
    reserve(Self.longestNumber)
    let hundredths = number.isFinite ? number.magnitude * 100 + 0.5 : 0
    let units = UInt64(min(hundredths, Self.mostHundredths))
    if number < 0, units > 0 { put(UInt8(ascii: "-")) }
    put(whole: units / 100)
    let rest = units % 100
    guard rest > 0 else { return }
    put(UInt8(ascii: "."))
    put(digit: rest / 10)
    if rest % 10 > 0 { put(digit: rest % 10) }
  }

  /// Larger numbers are cut to this: no place in a drawing is so far away.
  private static let mostHundredths = 1e15
  /// A sign, fourteen digits, a point and two decimals.
  private static let longestNumber = 18

  private mutating func put(whole: UInt64) {
    if whole >= 1000 { put(whole: whole / 1000) }
    if whole >= 100 { put(digit: whole / 100 % 10) }
    if whole >= 10 { put(digit: whole / 10 % 10) }
    put(digit: whole % 10)
  }

  @inline(__always)
  private mutating func put(digit: UInt64) { put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)) }

  /// Adds a byte for which there is room.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }
}
