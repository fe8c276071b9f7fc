import ContentSamples
import Testing

@Suite("total-not-sum")
struct TotalNotSumTests {
  private let data = "\(Content.thefts)/data.csv"
  private let kinds = ["categories: { kind: [bicycle, car] }"]

  @Test("a total over all districts is their sum")
  func districts() {
    let rows = "2021,Ayford,600\n2021,Beeham,200\n2021,Cold Dene,90"
    #expect(
      Content.oneMeasure("period,area,value\n2021,,900\n\(rows)").problems == [
        """
        \(data):2 The total over `area` is 900, and its parts sum to 890. Mend whichever is wrong. \
        (\(data):3 The first part is here.)
        """
      ])
    #expect(Content.oneMeasure("period,area,value\n2021,,890\n\(rows)").problems == [])
  }

  @Test("a table of districts is held against the measure's data")
  func furtherTable() {
    let table = "\(Content.thefts)/by-district.csv"
    let content = Content.oneMeasure(
      "period,value\n2021,900",
      others: [table: "period,area,value\n2021,Ayford,600\n2021,Beeham,200\n2021,Cold Dene,90"])
    #expect(
      content.problems == [
        """
        \(data):2 The total over `area` is 900, and its parts sum to 890. Mend whichever is wrong. \
        (\(table):2 The first part is here.)
        """
      ])
  }

  @Test("a table of districts that counts something else is not held against the measure's data")
  func furtherTableOfAnother() {
    let table = "\(Content.thefts)/by-district.csv"
    let rows = "period,area,value\n2021,Ayford,600\n2021,Beeham,200\n2021,Cold Dene,90"
    for said in ["noun: arrests", "unit: percent"] {
      let content = Content.oneMeasure(
        "period,value\n2021,900", definition: ["tables: { by-district: { \(said) } }"],
        others: [table: said == "noun: arrests" ? rows : rows.replacing("00", with: "0")])
      #expect(content.problems == [])
    }
  }

  @Test("a total over all categories is their sum")
  func categories() {
    let rows = "period,kind,value\n2021,,900\n2021,bicycle,600\n2021,car,290"
    #expect(
      Content.oneMeasure(rows, definition: kinds).problems == [
        """
        \(data):2 The total over `kind` is 900, and its parts sum to 890. Mend whichever is wrong; where the \
        categories overlap or are some of many, add `kind` to `non-additive` in `measure.yml`. \
        (\(data):3 The first part is here.)
        """
      ])
    #expect(Content.oneMeasure(rows, definition: kinds + ["non-additive: [kind]"]).problems == [])
  }

  @Test(
    "parts that are not all there, missing or estimated are left alone",
    arguments: ["2021,bicycle,600", "2021,bicycle,600\n2021,car,[x]", "2021,bicycle,600\n2021,car,290 [e]"])
  func incomplete(rows: String) {
    #expect(Content.oneMeasure("period,kind,value\n2021,,900\n\(rows)", definition: kinds).problems == [])
  }

  @Test("percentages do not sum")
  func percentages() {
    let content = Content.oneMeasure(
      "period,kind,value\n2021,,79\n2021,bicycle,70\n2021,car,85", definition: kinds + ["unit: percent"])
    #expect(content.problems == [])
  }

  @Test("only a column that the measure declares is not additive")
  func unknownColumn() {
    #expect(
      Content.oneMeasure("period,value\n2021,1", definition: kinds + ["non-additive: [kinds]"]).problems == [
        "\(Content.thefts)/measure.yml:4:16 The measure declares no category column `kinds`. Did you mean `kind`?"
      ])
  }
}
