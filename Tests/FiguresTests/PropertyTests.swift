import Figures
import Measures
import SeededNumbers
import Testing

@Suite("What Tally writes, it accepts")
struct PropertyTests {
  /// A force of two categories, two peers and two years, in a unit, with any numbers.
  private func scope(unit: Unit, using random: inout SplitMix64) throws -> FigureScope {
    let largest: Double =
      unit == .percent ? 100.0 : [9.0, 99, 9_999, 1e6, 1e9].randomElement(using: &random) ?? 9
    let decimals = unit == .count ? 0 : Int.random(in: 0...2, using: &random)
    let value = { (generator: inout SplitMix64) -> Value in
      let scale: Double = [1, 10, 100][decimals]
      return Value(
        (Double.random(in: 0...largest, using: &generator) * scale).rounded() / scale, decimals: decimals)
    }
    let hasWholes = Bool.random(using: &random)
    var rows: [Observation] = []
    for year in ["2020", "2021"] {
      for area in [nil, "merefleet", "west-fells"] {
        for category in ["", "knife", "gun"] {
          rows.append(
            Observation(
              period: try period(year), area: area, categories: [category], value: value(&random),
              whole: hasWholes ? Value(Double(Int.random(in: 1...9_999, using: &random))) : nil))
        }
      }
    }
    let measure = FigureMeasure(
      id: "crime", title: "Crime", quantity: Quantity(unit: unit, noun: "crimes"),
      printed: Dataset(categoryColumns: ["weapon"], observations: rows))
    var scope = FigureScope()
    scope.measure = "crime"
    scope.measures = [measure]
    scope.facts = [FigureFact(id: "arrests", text: "over 200", source: "A bulletin, page 2")]
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
    "=share(knife)", "=share(merefleet)", "=whole", "=whole(knife)", "=total", "=mean", "=rate", "=rank",
    "=rank(merefleet)", "=gap", "=count", "=period", "=fact(arrests)",
  ]

  /// Each formula of many random scopes that has an answer.
  private func forEachFinding(_ body: (String, FindingValue) throws -> Void) throws {
    var random = SplitMix64(seed: 4)
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

  @Test("every finding is among those that are tried, in every unit that has it")
  func everyFinding() throws {
    var units: [Finding: Set<String>] = [:]
    var random = SplitMix64(seed: 4)
    for unit in PropertyTests.units {
      for _ in 0..<4 {
        let scope = try scope(unit: unit, using: &random)
        for typed in PropertyTests.formulas {
          let formula = try Formula(reading: typed)
          guard let finding = try? scope.evaluate(formula) else { continue }
          if finding.value?.number != nil || [.period, .fact].contains(formula.finding) {
            units[formula.finding, default: []].insert("\(unit)")
          }
        }
      }
    }
    let all = Set(PropertyTests.units.map { "\($0)" })
    let countsAndPounds: Set = ["\(Unit.count)", "\(Unit.pounds)"]
    let rates: Set = ["\(Unit.count)", "\(Unit.rate(per: 1_000))"]
    for finding in Finding.allCases {
      let expected =
        switch finding {
        case .total: countsAndPounds
        case .rate: rates
        case .points: Set(["\(Unit.percent)"])
        case .percent, .share: all.subtracting(["\(Unit.percent)"])
        default: all
        }
      #expect(units[finding] == expected, "\(finding)")
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

  @Test("a number that is changed in its last digit is not accepted")
  func lastDigit() throws {
    var count = 0
    try forEachFinding { formula, finding in
      // A printed total that is not its sum may be said either way.
      if case .amount(let amount) = finding.content, amount.recomputed != nil { return }
      guard let index = finding.text.lastIndex(where: \.isNumber) else { return }
      count += 1
      var text = finding.text
      let digit = text[index].wholeNumberValue ?? 0
      text.replaceSubrange(index...index, with: String((digit + 1) % 10))
      #expect(finding.fault(in: text) != nil, "\(formula) \(text)")
    }
    #expect(count > 2_000)
  }

  @Test("a direction that is turned round is not accepted")
  func turnedRound() throws {
    let opposites = [
      ("fall", "rise"), ("rise", "fall"), ("lower", "higher"), ("higher", "lower"), ("fewer", "more"),
    ]
    var count = 0
    try forEachFinding { formula, finding in
      guard case .difference = finding.content else { return }
      guard let (word, opposite) = opposites.first(where: { finding.text.contains($0.0) }) else { return }
      count += 1
      let text = finding.text.replacing(word, with: opposite)
      #expect(finding.fault(in: text) != nil, "\(formula) \(text)")
    }
    #expect(count > 500)
  }
}
