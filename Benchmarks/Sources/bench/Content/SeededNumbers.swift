/// Numbers that look random and are the same on every machine: SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededNumbers {
  private var state: UInt64

  /// The numbers of one stream; another stream has others.
  init(seed: UInt64, stream: Int) {
    state = seed &+ UInt64(stream) &* 0xD1B5_4A32_D192_ED03
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0, below `bound`.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// A number from 0, below 1.
  mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// One of `items`, which are not none.
  mutating func one<Item>(of items: [Item]) -> Item { items[below(items.count)] }
}
