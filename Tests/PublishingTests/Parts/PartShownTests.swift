import Testing

@testable import Publishing

@Suite("Whose figures pages show, where the data hold none for the whole")
struct PartShownTests {
  private func words(_ rows: String...) throws -> String? {
    try measured(
      (["period,area,way,value"] + rows).joined(separator: "\n"),
      ["categories: { way: [bicycles, cars, vans] }"], baseline: nil
    ).measure.partShown
  }

  @Test("the first of the areas that have rows")
  func areas() throws {
    #expect(
      try words("2018,cold-dene,,12", "2018,ayford,,9", "2019,cold-dene,,7")
        == "Cold Dene, the first of two in the data, which hold no figure for the whole.")
  }

  @Test("the only one there is")
  func one() throws {
    #expect(
      try words("2018,cold-dene,,12", "2019,cold-dene,,7")
        == "Cold Dene, the only one in the data, which hold no figure for the whole.")
  }

  @Test("the first of the force's categories")
  func categories() throws {
    #expect(
      try words("2018,,bicycles,12", "2018,,cars,9", "2018,,vans,9")
        == "Bicycles, the first of three in the data, which hold no figure for the whole.")
  }

  @Test("the force's first category, though rows of areas come before it")
  func behindAreas() throws {
    let area = "2018,ayford,cars,2"
    #expect(
      try words(area, "2018,,bicycles,12", "2018,,cars,9")
        == "Bicycles, the first of two for the whole force in the data, which hold no total.")
    #expect(
      try words(area, "2018,,bicycles,12")
        == "Bicycles, the only one for the whole force in the data, which hold no total.")
  }

  @Test("nothing of the whole")
  func whole() throws {
    #expect(try words("2018,ayford,,2", "2018,,,12") == nil)
  }
}
