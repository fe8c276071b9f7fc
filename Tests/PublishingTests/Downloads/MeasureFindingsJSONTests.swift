import Foundation
import Testing

@testable import Publishing

/// What is claimed in the JSON is worked out again, from nothing but the CSV beside it.
@Suite("The findings of a measure as JSON")
struct MeasureFindingsJSONTests {
  private struct Published {
    let findings: [String: Any]
    /// The columns of the CSV, by their heads.
    let columns: [String: [String]]

    func numbers(_ column: String) -> [Double] { (columns[column] ?? []).compactMap { Double($0) } }

    subscript(path: String...) -> Any? {
      path.reduce(findings as Any?) { part, name in (part as? [String: Any])?[name] }
    }
  }

  private func published(_ data: String, _ definition: [String] = [], baseline: String? = "2019-01") throws
    -> Published
  {
    let (measure, site) = try measured(data, definition, baseline: baseline)
    let json = try JSONSerialization.jsonObject(with: Data(MeasureJSON.bytes(of: measure, site: site)))
    let findings = try #require((json as? [String: Any])?["findings"] as? [String: Any])
    let csv = String(
      decoding: DatasetCSV.bytes(of: measure.dataset, unit: measure.quantity.unit), as: UTF8.self)
    let rows = csv.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let columns = rows[0].enumerated().map { index, head in
      (String(head), rows.dropFirst().map { $0[index].replacing("%", with: "") }.map { String($0) })
    }
    return Published(findings: findings, columns: Dictionary(uniqueKeysWithValues: columns))
  }

  private func months(_ count: Int) -> String {
    let rows = (0..<count).map {
      "\(2019 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1),\(90 + $0 * 37 % 23)"
    }
    return (["period,value"] + rows).joined(separator: "\n")
  }

  private func agree(_ claimed: Any?, _ expected: Double) -> Bool {
    (claimed as? Double).map { abs($0 - expected) < 0.000_001 } ?? false
  }

  @Test("name the area and the categories that they are of, where there is no total")
  func part() throws {
    let data = "period,area,kind,value\n2020-01,beeham,cars,4\n2020-01,beeham,bicycles,5"
    let published = try published(data, ["categories: { kind: [cars, bicycles] }"])
    #expect(published["area"] as? String == "beeham")
    #expect(published["categories", "kind"] as? String == "cars")
    #expect(try self.published(months(3))["area"] == nil)
  }

  @Test("hold the latest value, those it is compared with, and the change as the CSV gives it")
  func change() throws {
    let published = try published(months(23))
    let values = published.numbers("value")
    #expect(published["latest", "period"] as? String == "2020-11")
    #expect(agree(published["latest", "value"], values[22]))
    #expect(agree(published["baseline", "value"], values[0]))
    #expect(agree(published["previous", "value"], values[21]))
    #expect(agree(published["year-earlier", "value"], values[10]))
    #expect(agree(published["change", "difference", "value"], values[22] - values[0]))
    #expect(agree(published["change", "percent", "value"], (values[22] - values[0]) / values[0] * 100))
    #expect(published["change", "percent", "is"] as? String == "worked out")
    #expect(published["change", "chance", "says"] as? String == "no clear change")
    #expect(published["change", "chance", "test"] as? String == "limits of the process")
  }

  @Test("hold the test by which chance could explain a change, where a process leads that says more")
  func chanceBesideProcess() throws {
    func published(_ last: Int) throws -> Published {
      let rows = (1...12).map { "2019-\($0 < 10 ? "0" : "")\($0),\($0 == 12 ? last : 100)" }
      return try self.published((["period,value"] + rows).joined(separator: "\n"), ["better: lower"])
    }
    let unclear = try published(110)
    #expect((unclear["process", "signals"] as? [Any])?.isEmpty == false)
    #expect(unclear["change", "chance", "says"] as? String == "no clear change")
    #expect(unclear["change", "chance", "test"] as? String == "ratio of two counts")
    #expect(unclear["change", "chance", "lower"] as? Double != nil)
    #expect(try published(200)["change", "chance"] == nil)
    // The page says that it did not change.
    #expect(try published(100)["change", "chance"] == nil)
  }

  @Test("hold the mean and the limits of a process, stretch by stretch")
  func process() throws {
    let lines = ["recalculations:", "  - from: 2020-01", "    because: The rules changed."]
    let published = try published(months(24), lines)
    let values = published.numbers("value")
    let stretches = try #require(published["process", "stretches"] as? [[String: Any]])
    #expect(stretches.count == 2)
    #expect(stretches.last?["because"] as? String == "The rules changed.")
    for (stretch, part) in zip(stretches, [values[..<12], values[12...]]) {
      let mean = part.reduce(0, +) / Double(part.count)
      let ranges = zip(part, part.dropFirst()).map { abs($1 - $0) }
      let all = ranges.reduce(0, +) / Double(ranges.count)
      let kept = ranges.filter { $0 < all * 3.267 }
      let average = kept.reduce(0, +) / Double(kept.count)
      #expect(agree(stretch["mean"], mean))
      #expect(agree(stretch["average-moving-range"], average))
      #expect(agree(stretch["lower"], mean - 2.66 * average))
      #expect(agree(stretch["upper"], mean + 2.66 * average))
    }
  }

  @Test("hold shares with the whole that they are of, and the place among the peers")
  func shares() throws {
    let shared = try published("period,value,of\n2021-05-01,940,1691", ["of: requirement"], baseline: nil)
    let share = try #require((shared["shares"] as? [[String: Any]])?.first)
    #expect(agree(share["percent"], shared.numbers("value")[0] / shared.numbers("of")[0] * 100))
    #expect(share["whole-is"] as? String == "printed")
    let ranked = try published("period,area,value\n2021,,900\n2021,southshire,1200", baseline: nil)
    let values = ranked.numbers("value")
    #expect(agree(ranked["peers", "rank"], 2))
    #expect(agree(ranked["peers", "gap-to-mean"], values[0] - values[1]))
    #expect(ranked["peers", "areas"] as? [String] == ["southshire"])
  }

  @Test("hold the target with what reaches it, and what is printed as printed")
  func target() throws {
    let value = try published(
      "period,value\n2021,1000", ["better: lower", "target: { value: 900 }"], baseline: nil)
    #expect(agree(value["target", "reached", "value"], 1_000))
    #expect(value["target", "reached", "is"] as? String == "printed")
    let published = try published(
      "period,value,percent,against\n2019,1000,,\n2021,,-8.5%,2019",
      ["better: lower", "target:", "  percent: -5", "  from: 2019"], baseline: nil)
    #expect(agree(published["target", "percent"], -5))
    #expect(agree(published["target", "reached", "value"], -8.5))
    #expect(published["target", "reached", "is"] as? String == "printed")
    #expect(published["target", "sense"] as? String == "at most")
    #expect(published["target", "met"] as? String == "yes")
    #expect(published["grade"] == nil)
  }

  @Test("hold a rate with the count and the population that it is worked out from")
  func rate() throws {
    let (measure, site) = try measured(
      "period,value\n2019,450", ["unit: per 1,000", "derive: rate"],
      others: ["population.csv": "area,year,age,people,source\n,2019,all,90000,Estimate"], baseline: nil)
    let json = try JSONSerialization.jsonObject(with: Data(MeasureJSON.bytes(of: measure, site: site)))
    let findings = try #require((json as? [String: Any])?["findings"] as? [String: Any])
    let rate = try #require(findings["rate"] as? [String: Any])
    #expect(agree(rate["count"], 450))
    #expect(agree(rate["people"], 90_000))
    #expect(agree(rate["per"], 1_000))
    #expect(agree(rate["value"], 450 / 90_000 * 1_000))
  }

  @Test("hold rates and their changes as they were worked out, whatever readers see of them")
  func unroundedRates() throws {
    let (measure, site) = try measured(
      "period,value\n2019,720\n2020,600",
      ["unit: per 1,000", "derive: rate", "decimals: 2", "target: { value: 1, sense: at most }"],
      others: [
        "population.csv": "area,year,age,people,source\n,2019,all,800000,Estimate\n,2020,all,833600,Estimate"
      ], baseline: "2019")
    let json = try JSONSerialization.jsonObject(with: Data(MeasureJSON.bytes(of: measure, site: site)))
    let findings = try #require((json as? [String: Any])?["findings"] as? [String: Any])
    let published = Published(findings: findings, columns: [:])
    let (before, after) = (720 / 800_000.0 * 1_000, 600 / 833_600.0 * 1_000)
    #expect(agree(published["latest", "value"], after))
    #expect(agree(published["target", "reached", "value"], after))
    #expect(published["target", "reached", "is"] as? String == "worked out")
    #expect(agree(published["change", "before"], before))
    #expect(agree(published["change", "after"], after))
    #expect(agree(published["change", "difference", "value"], after - before))
    #expect(agree(published["change", "percent", "value"], (after - before) / before * 100))
  }
}
