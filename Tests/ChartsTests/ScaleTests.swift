import SeededNumbers
import Testing

@testable import Charts

@Suite("Scales")
struct ScaleTests {
  @Test("a value falls as far along the range as along the domain")
  func linear() {
    let scale = LinearScale(domain: (1, 2), range: (0, 1))
    #expect([0.5, 1, 1.5, 2, 2.5].map { scale($0) } == [-0.5, 0, 0.5, 1, 1.5])
  }

  @Test("a domain of one value falls in the middle of the range")
  func single() {
    #expect(LinearScale(domain: (0, 0), range: (1, 2))(0) == 1.5)
  }

  @Test("a range may run downwards")
  func downwards() {
    #expect(LinearScale(domain: (0, 100), range: (14, 0))(25) == 10.5)
  }

  @Test("months of lines reach almost to the edges, evenly")
  func monthsOfLines() {
    let scale = MonthScale.line(first: 24168, last: 24172)
    #expect([24168, 24169, 24170, 24171, 24172].map { scale($0) } == [4, 27, 50, 73, 96])
  }

  @Test("a single month is in the middle")
  func singleMonth() {
    #expect(MonthScale.line(first: 24168, last: 24168)(24168) == 50)
  }

  @Test("quarters as columns share the width in bands of three months")
  func quartersAsColumns() {
    let scale = MonthScale.columns(first: 24170, last: 24179, step: 3)
    #expect([24170, 24173, 24176, 24179].map { scale($0) } == [12.5, 37.5, 62.5, 87.5])
  }

  @Test("months have their names and years, before the year 0 too")
  func monthNames() {
    #expect(Month.shortName(24168) == "Jan")
    #expect(Month.year(24168) == 2014)
    #expect(Month.initial(24179) == "D")
    #expect(Month.year(-1) == -1)
    #expect(Month.shortName(-1) == "Dec")
  }
}

@Suite("The values that an axis shows")
struct ValueDomainTests {
  @Test("bars start at zero, however far the values are from it")
  func fromZero() {
    #expect(ValueDomain.fromZero([1161, 1345]).low == 0)
    #expect(ValueDomain.fromZero([-1345, -1161]).high == 0)
  }

  @Test("lines leave zero out only where it would waste more than half the height")
  func fitting() {
    #expect(ValueDomain.fitting([1156, 1393]).low == 1150)
    #expect(ValueDomain.fitting([600, 1393]).low == 0)
  }

  @Test("values that are all equal stand on a scale from zero")
  func allEqual() {
    let domain = ValueDomain.fitting([7, 7])
    #expect(domain.low == 0)
    #expect(domain.high >= 7)
  }

  @Test("no values, and only zeros, still have a scale")
  func nothing() {
    #expect(ValueDomain.fitting([]).ticks == [0, 0.2, 0.4, 0.6, 0.8, 1])
    #expect(ValueDomain.fromZero([0, 0]).ticks == [0, 0.2, 0.4, 0.6, 0.8, 1])
  }

  @Test("an axis has at most six numbers, and both ends are among them")
  func ends() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let size = Double.random(in: 1e-4...1e9, using: &random)
      let values = (0..<3).map { _ in Double.random(in: -size...size, using: &random) }
      for domain in [ValueDomain.fitting(values), .fromZero(values)] {
        #expect(domain.ticks.count <= ValueDomain.mostTicks)
        #expect(domain.ticks.first == domain.low)
        #expect(domain.ticks.last == domain.high)
        #expect(values.allSatisfy { domain.low <= $0 && $0 <= domain.high })
      }
    }
  }
}

@Suite("The words of an axis")
struct TickStyleTests {
  @Test("numbers have the same decimals, separators and a true minus")
  func plain() {
    #expect(TickStyle().write([0, 0.5, 1]) == ["0.0", "0.5", "1.0"])
    #expect(TickStyle().write([-1000, 0, 1000]) == ["−1,000", "0", "1,000"])
    #expect(TickStyle().write([0.1, 0.2, 0.3]) == ["0.1", "0.2", "0.3"])
  }

  @Test("a prefix stands after the minus, a suffix after the number")
  func affixes() {
    #expect(TickStyle(prefix: "£").write([-5, 0]) == ["−£5", "£0"])
    #expect(TickStyle(suffix: "%").write([0, 25]) == ["0%", "25%"])
  }

  @Test("from a million on they are in millions, from a billion on in billions")
  func millions() {
    #expect(TickStyle(prefix: "£").write([0, 500_000, 1_000_000]) == ["£0.0", "£0.5m", "£1.0m"])
    #expect(TickStyle().write([0, 2e9]) == ["0", "2bn"])
  }
}
