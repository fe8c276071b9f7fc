import ContentSamples
import Editions
import Measures
import SeededNumbers
import Testing

@testable import Publishing

@Suite("Data as CSV")
struct DatasetCSVTests {
  private func csv(_ data: String, _ definition: [String] = []) throws -> String {
    let measure = try measured(data, definition).measure
    return String(decoding: DatasetCSV.bytes(of: measure.dataset, unit: measure.quantity.unit), as: UTF8.self)
  }

  @Test("has the columns that any row fills, and the one notation of each period")
  func columns() throws {
    #expect(
      try csv(
        "period,area,value,of,change,percent,against,note\nyear ending June 2019,Ayford,\"1,200\",,,,,\nDec 2021,,900 [p],,-300,-25.0%,2018,\"printed, so\""
      )
        == """
        period,area,value,change,percent,against,note\r
        YE 2019-06,ayford,1200,,,,\r
        2021-12,,900 [p],-300,-25.0%,2018,"printed, so"\r

        """)
  }

  @Test("has the columns of categories and values where there is no row")
  func noRows() {
    let dataset = Dataset(categoryColumns: ["weapon"], observations: [])
    let csv = DatasetCSV.bytes(of: dataset, unit: .count)
    #expect(String(decoding: csv, as: UTF8.self) == "period,weapon,value\r\n")
  }

  @Test("in per cent says so in each cell, as less than one per cent could be a fraction")
  func percent() throws {
    #expect(
      try csv("period,value,of\n2020,12%,500\n2021,0.5%,[x]", ["unit: percent"])
        == "period,value,of\r\n2020,12%,500\r\n2021,0.5%,[x]\r\n")
  }

  @Test("reads back to an equal dataset, whatever is in it", arguments: 0..<60)
  func readsBack(seed: Int) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    let sample = DatasetSample(using: &chance)
    let bytes = DatasetCSV.bytes(of: sample.dataset, unit: sample.unit)
    let measure = try measured(String(decoding: bytes, as: UTF8.self), sample.definition).measure
    #expect(measure.dataset.categoryColumns == sample.writtenColumns)
    #expect(measure.dataset.observations == sample.dataset.observations)
    #expect(measure.dataset.observations.map(\.period.form) == sample.dataset.observations.map(\.period.form))
  }
}
