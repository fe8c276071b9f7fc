import Diagnostics

/// What a reader reports, each as `line:column rule: message help`.
func reported(_ read: (inout DiagnosticList) -> Void) -> [String] {
  var diagnostics = DiagnosticList()
  read(&diagnostics)
  return diagnostics.sorted.map(\.summary)
}

extension Diagnostic {
  var summary: String {
    let spot = [place.line, place.column].compactMap { $0.map(String.init) }.joined(separator: ":")
    return [spot, message, help ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// A generator whose numbers are the same in every run (SplitMix64).
struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
