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

  @Test("counts whole people")
  func fractions() {
    #expect(
      problems(",2019,all,833.6,x") == [
        """
        population.csv:2:11 `833.6` is no number of people: it has decimals. \
        Write all of them, not thousands; `833,600` or `833600` where the dot sets off thousands.
        """
      ])
  }

  @Test(
    "does not change by more than half from one year to the next, unless a mark says that the series breaks")
  func jumps() {
    #expect(
      problems("ayford,2020,all,833600,x\nayford,2019,all,833,x\n,2019,all,700000,x\n,2020,all,300000,x") == [
        """
        warning population.csv:2:17 The people of Ayford go from 833 in 2019 to 833,600 in 2020, by more than half. \
        Mend whichever is wrong; where the area is another since then, mark the number `[b]`.
        """,
        """
        warning population.csv:5:11 The people of the force's area go from 700,000 in 2019 to 300,000 in 2020, by \
        more than half. Mend whichever is wrong; where the area is another since then, mark the number `[b]`.
        """,
      ])
    #expect(problems(",2019,all,200000,x\n,2020,all,300000,x\n,2021,all,200000,x") == [])
    #expect(problems(",2019,all,200000,x\n,2020,all,300001 [b],x\n,2020,10-17,9,x\n,2025,all,9,x") == [])
  }

  @Test("sums to the force's own people where all districts are given, as far as they are rounded")
  func totals() {
    let parts = "ayford,2019,all,200123,x\nbeeham,2019,all,99456,x\nsouthshire,2019,all,9,x"
    let all = parts + "\ncold-dene,2019,all,421,x"
    let of = "The people of the force's area in 2019 are"
    let help = "Mend whichever is wrong; where the total is an estimate of its own, mark it `[e]`."
    let content = Content.oneMeasure(nil, definition: ["no-data: None."])
    func problems(_ rows: String) -> [String] {
      content.with("population.csv", "area,year,age,people,source\n\(rows)").problems
    }
    #expect(problems("\(all)\n,2019,all,300000,x") == [])
    #expect(problems("\(all)\n,2019,all,300002,x") == [])
    #expect(
      problems("\(all)\n,2019,all,300003,x") == [
        "warning population.csv:6:11 \(of) 300,003, and those of all its areas sum to 300,000. \(help)"
      ])
    #expect(problems("\(all)\n,2019,all,300049,x").count == 1)
    #expect(problems("\(all)\n,2019,all,300400,x").count == 1)
    #expect(problems("\(all)\n,2019,all,310000,x").count == 1)
    #expect(problems("\(all)\n,2019,all,300400 [e],x") == [])
    #expect(problems("\(parts)\n,2019,all,900000,x") == [])
  }
}
