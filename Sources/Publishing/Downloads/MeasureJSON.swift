import Editions
import Measures

/// A measure as JSON, described in the README: what it is, and every observation as it was printed.
enum MeasureJSON {
  static func bytes(of measure: Measure, site: Site) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("measure", measure.id)
      json.member("title", measure.title)
      json.member("area", site.area)
      json.member("unit", measure.quantity.unit.name)
      json.member("noun", measure.quantity.noun)
      json.member("better", measure.quantity.better.rawValue)
      json.member("evidence", measure.evidence?.kind.rawValue)
      json.member("official", measure.evidence?.official?.id)
      json.member("because", measure.evidence?.because?.plainText)
      json.member("source", measure.source?.title)
      json.member("place", measure.source?.place)
      json.member("findings", MeasureFindingsJSON.tree(of: measure, site: site)) { $0.write(to: &$1) }
      json.member("observations", measure.dataset, as: write)
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ dataset: Dataset, to json: inout JSONText) {
    json.array { json in
      var periods = PerPeriod(members)
      for observation in dataset.observations {
        write(observation, at: periods.text(of: observation.period), of: dataset, to: &json)
      }
    }
  }

  private static func members(of period: Period) -> String {
    var json = JSONText()
    json.member("period", period.notation)
    json.member("from", period.first?.iso)
    json.member("to", period.last?.iso)
    return json.text
  }

  private static func write(
    _ observation: Observation, at period: String, of dataset: Dataset, to json: inout JSONText
  ) {
    json.object { json in
      json.append(written: period)
      json.member("area", observation.area)
      if !observation.categories.allSatisfy(\.isEmpty) {
        json.member("categories", observation.categories) { categories, json in
          json.object { json in
            for (name, category) in zip(dataset.categoryColumns, categories) where !category.isEmpty {
              json.member(named: name, category) { $1.string($0) }
            }
          }
        }
      }
      json.member("value", observation.value, as: write)
      if observation.isBare { return }
      json.member("of", observation.whole, as: write)
      json.member("change", observation.change, as: write)
      json.member("percent", observation.percent, as: write)
      json.member("against", observation.against?.notation)
      json.member("note", observation.note)
    }
  }

  /// A number alone, or an object that says why there is none and which marks it carries.
  private static func write(_ value: Value, to json: inout JSONText) {
    let number = value.number.map { (number: $0, decimals: value.decimals) }
    if let number, value.marks.isEmpty { return json.number(number.number, decimals: number.decimals) }
    let marks = Marks.all.filter { value.marks.contains($0.mark) }.map(\.letter)
    json.object { json in
      json.member("number", number) { $1.number($0.number, decimals: $0.decimals) }
      json.member("missing", value.missing?.rawValue)
      json.member("marks", marks.isEmpty ? nil : marks) { marks, json in
        json.array { json in for mark in marks { json.string(mark) } }
      }
    }
  }
}
