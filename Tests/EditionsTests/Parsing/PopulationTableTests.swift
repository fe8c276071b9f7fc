import ContentSamples
import Testing

@Suite("population.csv")
struct PopulationTableTests {
  private func problems(_ rows: String) -> [String] {
    Content.northshire.with("population.csv", "area,year,age,people,source\n\(rows)").problems
  }

  @Test("may have its header alone")
  func headerAlone() {
    #expect(problems("") == [])
  }

  @Test("has a column for the area, the year, the age, the people and the source, and no other")
  func columns() {
    let content = Content.northshire.with("population.csv", "area,year,ages,people\n,2019,all,5")
    #expect(
      content.problems == [
        "population.csv:1 The table lacks `age` and `source`. Add `age` and `source` to the first line.",
        "population.csv:1:11 The table has no column `ages`. Did you mean `age`?",
      ])
  }

  @Test("names an area of the site, by its id or its name")
  func areas() {
    #expect(problems("ayford,2019,all,5,x\nBeeham,2019,all,5,x") == [])
    #expect(
      problems("Ayfort,2019,all,5,x") == [
        """
        population.csv:2:1 `Ayfort` is not an area of the site. Did you mean `Ayford`? \
        Areas and peers stand in `site.yml`.
        """
      ])
  }

  @Test("names a year, and counts people in figures")
  func figures() {
    #expect(
      problems(",2019/20,all,5,x\n,2019,all,many,x") == [
        """
        population.csv:2:2 `2019/20` is not a year with a census or an estimate. \
        Write the year of the estimate, such as `2020`.
        """,
        """
        population.csv:3:11 `many` is not a number. \
        Write a number, or `[c]`, `[x]`, `[w]`, `[z]` or `[low]` to say why there is none; a blank is never a zero.
        """,
      ])
  }

  @Test("has somebody in every row, or says why the number is not known", arguments: ["0", "-500000"])
  func nobody(people: String) {
    #expect(
      problems(",2019,all,\(people),x\n,2020,all,[x],x") == [
        """
        population.csv:2:11 `\(people)` is no population: somebody lives in every area. \
        Write how many people there are, or take the row out.
        """
      ])
  }

  @Test("has one row for an area, a year and an age group")
  func duplicate() {
    #expect(
      problems("ayford,2019,all,5,x\nAyford,2019,all,6,x") == [
        """
        population.csv:3 The table has two rows for the same area, year and age group. \
        Keep the one that is right.
        """
      ])
  }
}
