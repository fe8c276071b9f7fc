import Measures
import Testing

@Suite("Values for readers")
struct ValueTextTests {
  private let minus = "\u{2212}"

  private func quantity(_ unit: Unit, noun: String = "homicides", decimals: Int? = nil) -> Quantity {
    Quantity(unit: unit, noun: noun, decimals: decimals)
  }

  @Test("a value has its unit's sign and the decimals that were printed")
  func text() {
    #expect(quantity(.count).text(Value(1_229)) == "1,229")
    #expect(quantity(.percent).text(Value(79)) == "79%")
    #expect(quantity(.percent).text(Value(12.5, decimals: 2)) == "12.50%")
    #expect(quantity(.pounds).text(Value(2_180)) == "£2,180")
    #expect(quantity(.pounds).text(Value(-5)) == "\(minus)£5")
    #expect(quantity(.rate(per: 1_000)).text(Value(10.5, decimals: 1)) == "10.5")
    #expect(quantity(.days).text(Value(12)) == "12")
  }

  @Test("a measure's own decimals go before those that were printed")
  func decimals() {
    #expect(quantity(.percent, decimals: 0).text(Value(79.5, decimals: 1)) == "80%")
    #expect(quantity(.percent, decimals: 1).text(Value(79)) == "79.0%")
  }

  @Test("a value that rounds to zero has no sign")
  func zero() {
    #expect(quantity(.pounds, decimals: 0).text(Value(-0.4, decimals: 1)) == "£0")
    #expect(quantity(.percent, decimals: 1).difference(Value(-0.04, decimals: 2)) == "0.0 points")
    #expect(Quantity.percentChange(Value(-0.4)) == "0%")
    #expect(quantity(.count).difference(Value(-0.0)) == "0")
  }

  @Test("marks stand after a value, and a shorthand for a missing one")
  func marks() {
    #expect(quantity(.percent).text(Value(56, marks: [.revised, .provisional])) == "56% [p] [r]")
    #expect(quantity(.count).text(Value(.missing(.confidential))) == "[c]")
    #expect(quantity(.count).text(Value(.missing(.confidential), marks: .provisional)) == "[c] [p]")
    #expect(quantity(.count).difference(Value(.missing(.low))) == "[low]")
    #expect(quantity(.count).difference(Value(-70, marks: .revised)) == "\(minus)70 [r]")
    #expect(Quantity.percentChange(Value(.missing(.notAvailable))) == "[x]")
  }

  @Test("a phrase says what is counted")
  func phrase() {
    #expect(quantity(.count).phrase(Value(46)) == "46 homicides")
    #expect(quantity(.percent).phrase(Value(79)) == "79%")
    #expect(quantity(.pounds).phrase(Value(2_180)) == "£2,180")
    #expect(quantity(.days).phrase(Value(12)) == "12 days")
    #expect(quantity(.days).standalone(Value(12)) == "12 days")
    #expect(quantity(.count).standalone(Value(12)) == "12")
    #expect(quantity(.days).phrase(Value(1)) == "1 day")
    #expect(
      quantity(.rate(per: 1_000), noun: "burglaries").phrase(Value(10.5, decimals: 1))
        == "10.5 burglaries for each 1,000 people")
    #expect(quantity(.count).phrase(Value(147, marks: .provisional)) == "147 [p] homicides")
    #expect(quantity(.count).phrase(Value(.missing(.notAvailable))) == "[x]")
  }

  @Test("the whole that a value is out of is a count, or a sum of money")
  func whole() {
    #expect(quantity(.percent).wholeText(Value(1_250)) == "1,250")
    #expect(quantity(.pounds).wholeText(Value(1_250)) == "£1,250")
    #expect(quantity(.count, decimals: 1).wholeText(Value(.missing(.low))) == "[low]")
  }

  @Test("a difference has a sign, and its unit: points in per cent")
  func difference() {
    #expect(quantity(.count).difference(Value(12)) == "+12")
    #expect(quantity(.count).difference(Value(-1_070)) == "\(minus)1,070")
    #expect(quantity(.percent).difference(Value(-1.5, decimals: 1)) == "\(minus)1.5 points")
    #expect(quantity(.percent).difference(Value(1)) == "+1 point")
    #expect(quantity(.pounds).difference(Value(-5)) == "\(minus)£5")
    #expect(quantity(.days).difference(Value(-2)) == "\(minus)2 days")
    #expect(quantity(.rate(per: 1_000)).difference(Value(0.4, decimals: 1)) == "+0.4")
  }

  @Test("a percentage change has a sign and its own decimals")
  func percentChange() {
    #expect(Quantity.percentChange(Value(-11.538)) == "\(minus)12%")
    #expect(Quantity.percentChange(Value(0.4, decimals: 1)) == "+0.4%")
    #expect(Quantity.percentChange(Value(0)) == "0%")
    #expect(Quantity.percentChange(Value(1_250)) == "+1,250%")
  }
}
