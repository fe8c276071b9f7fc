import ContentSamples
import Editions
import Foundation
import SeededNumbers
import Testing

@testable import Publishing

@Suite("A measure as JSON")
struct MeasureJSONTests {
  private func json(_ data: String, _ definition: [String] = []) throws -> String {
    let (measure, site) = try measured(data, definition)
    return String(decoding: MeasureJSON.bytes(of: measure, site: site), as: UTF8.self)
  }

  @Test("says what it is, and leaves out what does not apply")
  func measure() throws {
    #expect(
      try json("period,value\nYE 2019-06,1200") == """
        {"measure":"thefts","title":"Thefts","area":"Northshire","unit":"count","noun":"thefts","better":"neither",\
        "source":"Paper 7","place":"paragraph 1",\
        "findings":{"latest":{"period":"YE 2019-06","value":1200},"baseline":{"period":"YE 2019-06","value":1200}},\
        "observations":[{"period":"YE 2019-06","from":"2018-07","to":"2019-06","value":1200}]}

        """)
  }

  @Test("holds evidence and source where the measure has them")
  func evidence() throws {
    let edition = try #require(Content.northshire.publication)
    let measure = try #require(edition.editions.first?.measures.first)
    let json = String(decoding: MeasureJSON.bytes(of: measure, site: edition.site), as: UTF8.self)
    #expect(
      json.contains(
        """
        "better":"lower","evidence":"official","official":"thefts","source":"Recorded crime","place":"paragraph 2",\
        "findings":{
        """))
  }

  @Test("holds every column of a row, a number with marks or a missing one as an object")
  func observation() throws {
    let json = try json(
      "period,area,kind,value,of,change,percent,against,note\n12 months (not stated),ayford,bicycles,[x],90 [p] [r],-3,-2.50%,2018,\"so, \"\"printed\"\"\"",
      ["categories:", "  kind: [bicycles]"])
    let row = try #require(json.split(separator: "\"observations\":").last)
    #expect(
      row == """
        [{"period":"12 months (not stated)","area":"ayford","categories":{"kind":"bicycles"},\
        "value":{"missing":"x"},"of":{"number":90,"marks":["p","r"]},"change":-3,"percent":-2.50,"against":"2018",\
        "note":"so, \\"printed\\""}]}

        """)
  }

  @Test("is valid, whatever is in the data", arguments: 0..<30)
  func valid(seed: Int) throws {
    var chance = SplitMix64(seed: UInt64(seed) + 1000)
    let sample = DatasetSample(using: &chance)
    let csv = String(decoding: DatasetCSV.bytes(of: sample.dataset, unit: sample.unit), as: UTF8.self)
    let (measure, site) = try measured(csv, sample.definition)
    let parsed = try JSONSerialization.jsonObject(with: Data(MeasureJSON.bytes(of: measure, site: site)))
    let object = try #require(parsed as? [String: Any])
    let rows = try #require(object["observations"] as? [[String: Any]])
    #expect(rows.map { $0["period"] as? String } == sample.dataset.observations.map(\.period.notation))
    #expect(rows.map { $0["note"] as? String } == sample.dataset.observations.map(\.note))
  }

  @Test("escapes what JSON keeps for itself")
  func escapes() {
    var text = JSONText()
    text.array { json in
      json.string("a\"b\\c\n\u{1F}é")
      json.number(1.5, decimals: 2)
      json.object { json in
        json.member("k", String?.none)
        json.member("l", "")
      }
    }
    #expect(String(decoding: text.bytes, as: UTF8.self) == #"["a\"b\\c\u000a\u001fé",1.50,{"l":""}]"#)
  }
}
