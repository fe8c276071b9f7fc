import Numerals

/// Half of the last of so many decimals: what rounding to it may have taken or added.
func halfUnit(of decimals: Int) -> Double {
  (0..<decimals).reduce(0.5) { half, _ in half / 10 }
}
