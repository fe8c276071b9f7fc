import Editions
import Measures

/// A measure as JSON, described in the README: what it is, and every observation as it was printed.
enum MeasureJSON {
  static func bytes(of measure: Measure, site: Site) -> [UInt8] {
    var json = JSONText(capacity: 1 << 15)
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
      MeasureFindingsJSON.write(measure, site: site, to: &json)
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
    json.member("period", period)
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
      json.categories(of: observation, in: dataset)
      json.member("value", observation.value)
      if observation.isBare { return }
      json.member("of", observation.whole)
      json.member("change", observation.change)
      json.member("percent", observation.percent)
      json.member("against", observation.against)
      json.member("note", observation.note)
    }
  }
}
