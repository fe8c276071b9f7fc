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
      // Most tables have several rows for each period, one after the other: it is worked out for the first.
      var last: (period: Period, members: Range<Int>)?
      for observation in dataset.observations {
        json.object { json in
          if let last, last.period.isWritten(like: observation.period) {
            json.append(again: last.members)
          } else {
            let start = json.count
            writeMembers(of: observation.period, to: &json)
            last = (observation.period, start..<json.count)
          }
          writeMembers(of: observation, in: dataset, to: &json)
        }
      }
    }
  }

  private static func writeMembers(of period: Period, to json: inout JSONText) {
    json.member("period", period)
    json.member("from", period.first?.iso)
    json.member("to", period.last?.iso)
  }

  private static func writeMembers(of observation: Observation, in dataset: Dataset, to json: inout JSONText)
  {
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
