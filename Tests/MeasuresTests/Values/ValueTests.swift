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

  @Test("a printed number is told by its decimals, and one that was worked out often is not")
  func told() throws {
    for cell in ["0.1", "1.005", "-12.50", "1,234,567.89", "0", "[x]"] {
      #expect(try value(cell).isToldByDecimals)
    }
    #expect(!Value(2.0 / 3, decimals: 1).isToldByDecimals)
    #expect(!Value(0.5).isToldByDecimals)
  }
}
