import Figures
import Measures
import Testing

@Suite("What Tally writes, it accepts")
struct PropertyTests {
  /// A force of two categories, two peers and two years, in a unit, with any numbers.
  private func scope(unit: Unit, using random: inout Seeded) throws -> FigureScope {
    let largest: Double =
      unit == .percent ? 100.0 : [9.0, 99, 9_999, 1e6, 1e9].randomElement(using: &random) ?? 9
    let decimals = unit == .count ? 0 : Int.random(in: 0...2, using: &random)
    let value = { (generator: inout Seeded) -> Value in
      let scale: Double = [1, 10, 100][decimals]
      return Value(
        (Double.random(in: 0...largest, using: &generator) * scale).rounded() / scale, decimals: decimals)
    }
    var rows: [Observation] = []
    for year in ["2020", "2021"] {
      for area in [nil, "merefleet", "west-fells"] {
        for category in ["", "knife", "gun"] {
          rows.append(
            Observation(
              period: try period(year), area: area, categories: [category], value: value(&random)))
        }
      }
    }
    let measure = FigureMeasure(
      id: "crime", title: "Crime", quantity: Quantity(unit: unit, noun: "crimes"),
      printed: Dataset(categoryColumns: ["weapon"], observations: rows))
    var scope = FigureScope()
    scope.measure = "crime"
    scope.measures = [measure]
    scope.areas = [
      Area(id: "merefleet", name: "Merefleet", kind: .peer),
      Area(id: "west-fells", name: "West Fells", kind: .peer),
    ]
    scope.baseline = try period("2020")
    _ = scope.population.add(
      Value(Double(Int.random(in: 1...3_000_000, using: &random))), area: nil, year: 2021)
    return scope
  }

  private static let units: [Unit] = [.count, .percent, .pounds, .days, .rate(per: 1_000)]
  private static let formulas = [
    "=value", "=value(knife)", "=change", "=percent", "=points", "=percent(previous)", "=change(gun)",
    "=share(knife)", "=total", "=mean", "=rate", "=rank", "=rank(merefleet)", "=gap", "=count", "=period",
  ]

  /// Each formula of many random scopes that has an answer.
  private func forEachFinding(_ body: (String, FindingValue) throws -> Void) throws {
    var random = Seeded(seed: 4)
    for _ in 0..<40 {
      for unit in PropertyTests.units {
        let scope = try scope(unit: unit, using: &random)
        for formula in PropertyTests.formulas {
          guard let finding = try? evaluate(formula, in: scope) else { continue }
          try body(formula, finding)
        }
      }
    }
  }

  @Test("a text written from any finding is accepted by its own checker")
  func accepted() throws {
    var count = 0
    try forEachFinding { formula, finding in
      count += 1
      let fault = finding.fault(in: finding.text)
      #expect(fault == nil, "\(formula) \(finding.text) \(finding.content)")
    }
    #expect(count > 2_000)
  }

  @Test("a count that is changed in its last digit is not accepted")
  func lastDigit() throws {
    try forEachFinding { formula, finding in
      guard case .amount(let amount) = finding.content, amount.isExact else { return }
      guard let index = finding.text.lastIndex(where: \.isNumber) else { return }
      var text = finding.text
      let digit = text[index].wholeNumberValue ?? 0
      text.replaceSubrange(index...index, with: String((digit + 1) % 10))
      #expect(finding.fault(in: text) != nil, "\(formula) \(text)")
    }
  }

  @Test("a direction that is turned round is not accepted")
  func turnedRound() throws {
    let opposites = [
      ("fall", "rise"), ("rise", "fall"), ("lower", "higher"), ("higher", "lower"), ("fewer", "more"),
    ]
    try forEachFinding { formula, finding in
      guard let (word, opposite) = opposites.first(where: { finding.text.contains($0.0) }) else { return }
      let text = finding.text.replacing(word, with: opposite)
      #expect(finding.fault(in: text) != nil, "\(formula) \(text)")
    }
  }
}
