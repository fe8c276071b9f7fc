/// One made-up measure: its definition, five years of months for three areas, and two voices. It depends on its
/// number and the seed alone, so more measures never change those before them.
struct SampleMeasure {
  /// From 0.
  let number: Int
  let seed: UInt64

  enum Voice: String, CaseIterable {
    case force
    case commissioner
  }

  /// The areas of each month, in the order of a table's rows; the force itself has no name in its data.
  static let areas = ["", "Eastmere", "Westmere"]
  /// The months of the data, in order.
  static let months = (2019...2023).flatMap { year in (1...12).map { "\(year)-\(padded($0, to: 2))" } }

  var id: String { "\(topic.id)-\(padded(number, to: 5))" }
  var title: String { "\(topic.title), ward \(number)" }
  var unit: String { isCount ? "count" : "per 1,000" }
  var noun: String { topic.noun }
  var definition: String {
    "All \(topic.noun) that were recorded in the ward in a month, by the date of the report."
  }
  var better: String { "lower" }

  /// The table, as a spreadsheet would save it.
  var csv: String {
    let series = values
    let rows = SampleMeasure.months.indices.flatMap { month in
      SampleMeasure.areas.indices.map { area in
        "\(SampleMeasure.months[month]),\(SampleMeasure.areas[area]),\(written(series[area][month]))\n"
      }
    }
    return "period,area,value\n" + rows.joined()
  }

  /// What a voice says, with a link to the page of another measure.
  func words(of voice: Voice, neighbour: String) -> String {
    let stream = 3 * number + (voice == .force ? 1 : 2)
    var words = SampleWords(numbers: SeededNumbers(seed: seed, stream: stream))
    return words.text(neighbour: neighbour)
  }
}

extension SampleMeasure {
  private var topic: (id: String, title: String, noun: String) {
    SampleMeasure.topics[number % SampleMeasure.topics.count]
  }

  private var isCount: Bool { number % 3 != 2 }

  private static let topics = [
    (id: "burglary", title: "Burglary", noun: "burglaries"),
    (id: "boat-theft", title: "Theft of boats", noun: "thefts"),
    (id: "robbery", title: "Robbery", noun: "robberies"),
    (id: "night-noise", title: "Noise at night", noun: "reports"),
    (id: "collisions", title: "Collisions on the coast road", noun: "collisions"),
    (id: "fraud", title: "Fraud by telephone", noun: "frauds"),
    (id: "criminal-damage", title: "Criminal damage", noun: "offences"),
    (id: "missing", title: "Missing people", noun: "reports"),
  ]

  /// For each area its months, in tenths: a level that wanders, with a season. The force is the sum of its two
  /// districts, or their mean where the measure is a rate.
  private var values: [[Int]] {
    var numbers = SeededNumbers(seed: seed, stream: 3 * number)
    let level = 40 + numbers.below(400)
    let districts = (0..<2).map { _ in walk(from: level, &numbers) }
    let force = SampleMeasure.months.indices.map { month in
      let sum = districts[0][month] + districts[1][month]
      return isCount ? sum : sum / 2
    }
    return [force] + districts
  }

  private func walk(from level: Int, _ numbers: inout SeededNumbers) -> [Int] {
    var drift = 0.0
    return SampleMeasure.months.indices.map { month in
      drift = 0.8 * drift + 0.1 * (numbers.fraction() - 0.5)
      // Summer months stand a tenth above winter's.
      let season = 0.05 * Double(6 - abs(month % 12 - 6)) / 3
      let value = Double(level) * (1 + drift + season)
      return isCount ? 10 * Int(value) : Int(value)
    }
  }

  private func written(_ tenths: Int) -> String {
    isCount ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

/// A number with zeros in front, so that names sort as numbers do.
func padded(_ number: Int, to digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
