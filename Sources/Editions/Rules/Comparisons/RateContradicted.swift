import Diagnostics
import Measures
import Numerals

/// A published rate agrees with the count and the population.
///
/// Where an edition has a measure of a rate and one that counts the same (their `noun` is the same), and
/// `population.csv` says how many people live there, the rate is worked out and rounded to the decimals that are
/// printed. Where measures of one noun print different counts, nothing is worked out. The source may have divided by
/// another estimate of the population, so that this is a warning: mend what was typed wrongly, or say under `stands`
/// which estimate was used.
enum RateContradicted: EditionRule, Hashable {
  /// The rate is printed as one and worked out as another.
  case contradicted(printed: String, actual: String, count: String, people: String)

  static let name = "rate-contradicted"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let rates = edition.measures.flatMap(\.tables).filter { $0.quantity.unit.people != nil }
    guard !rates.isEmpty, !edition.population.isEmpty else { return }
    let counts = Counts(of: edition.measures, nouns: Set(rates.map(\.quantity.noun)))
    for table in rates {
      for row in table.dataset.observations {
        guard let count = counts.value(of: row, noun: table.quantity.noun),
          let people = edition.population.people(in: row.area, at: row.period),
          let problem = problem(with: row, of: table.quantity, count: count, people: people)
        else { continue }
        diagnostics.report(problem, at: table.place(of: row), in: table.file)
      }
    }
  }

  private static func problem(
    with row: Observation, of quantity: Quantity, count: Value, people: Value
  ) -> RateContradicted? {
    guard let printed = row.value, let number = printed.number, let per = quantity.unit.people,
      let actual = Derivation.rate(of: count, population: people, per: per).number,
      rounded(actual, to: printed.decimals) != number
    else { return nil }
    let plain = Quantity(unit: .count, noun: "people")
    return .contradicted(
      printed: quantity.text(printed), actual: quantity.text(actual, decimals: printed.decimals),
      count: plain.text(count), people: plain.phrase(people))
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .contradicted(let printed, let actual, let count, let people):
      "The rate is printed as \(printed), and the count and the population give \(actual) (\(count) of \(people))."
    }
  }

  var help: String? {
    "Mend whichever is wrong, or say under `stands` which estimate of the population was used."
  }
}

/// The printed counts of an edition by what they count; several where measures of one noun differ.
private struct Counts {
  private var values: [Key: Set<Value.Content>] = [:]

  private struct Key: Hashable {
    let noun: String
    let period: Period
    let area: String?
  }

  init(of measures: [MeasureUnderReview], nouns: Set<String>) {
    for measure in measures.map(\.measure)
    where measure.printedQuantity.unit == .count && nouns.contains(measure.quantity.noun) {
      for row in measure.dataset.observations where row.isOfEveryCategory {
        guard let value = row.value else { continue }
        let key = Key(noun: measure.quantity.noun, period: row.period, area: row.area)
        values[key, default: []].insert(value.content)
      }
    }
  }

  /// The count of what `row` is the rate of.
  func value(of row: Observation, noun: String) -> Value? {
    guard row.isOfEveryCategory,
      let counts = values[Key(noun: noun, period: row.period, area: row.area)], counts.count == 1
    else { return nil }
    return counts.first.map { Value($0) }
  }
}

extension Observation {
  fileprivate var isOfEveryCategory: Bool { categories.allSatisfy(\.isEmpty) }
}

extension Unit {
  /// How many people a rate is for; nil where it is none.
  fileprivate var people: Int? {
    if case .rate(let people) = self { people } else { nil }
  }
}
