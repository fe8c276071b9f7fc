import Measures
import Testing

@Suite("Values")
struct ValueTests {
  @Test("a number has its decimals, and no reason to be missing")
  func number() {
    let value = Value(12.5, decimals: 2, marks: .revised)
    #expect(value.number == 12.5)
    #expect(value.decimals == 2)
    #expect(value.missing == nil)
    #expect(value.marks == .revised)
  }

  @Test("a missing value has a reason, and is no zero")
  func missing() {
    let value = Value(.missing(.confidential))
    #expect(value.number == nil)
    #expect(value.decimals == 0)
    #expect(value.missing == .confidential)
    #expect(value != Value(0))
  }
}
