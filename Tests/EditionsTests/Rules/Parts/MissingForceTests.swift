import ContentSamples
import Testing

@Suite("missing-force")
struct MissingForceTests {
  private func problems(_ rows: String, definition: [String] = []) -> [String] {
    Content.oneMeasure("period,area,value\n\(rows)", definition: definition).problems
  }

  @Test("districts without the force are told once, with the one whose findings are shown")
  func missing() {
    #expect(
      problems("2019,beeham,10\n2019,ayford,20\n2019,cold-dene,5\n2020,beeham,12") == [
        """
        warning \(Content.thefts)/data.csv:2 The data have no row for the whole force, so the findings are of Beeham \
        alone. Add the force's own row, with an empty area, as the source prints it; or name the area in the measure's \
        `title`.
        """
      ])
  }

  @Test(
    "data with a row of the force, of some districts, or of what is not counted are left alone",
    arguments: [
      (rows: "2019,beeham,10\n2019,ayford,20\n2019,cold-dene,5\n2019,,35", definition: [String]()),
      (rows: "2019,beeham,10\n2019,ayford,20", definition: []),
      (rows: "2019,beeham,10\n2019,ayford,20\n2019,cold-dene,5", definition: ["unit: percent"]),
      (
        rows: "2019,beeham,10\n2019,ayford,20\n2019,cold-dene,5",
        definition: ["definition: Thefts in BEEHAM and elsewhere."]
      ),
    ])
  func leftAlone(rows: String, definition: [String]) {
    #expect(problems(rows, definition: definition) == [])
  }
}
