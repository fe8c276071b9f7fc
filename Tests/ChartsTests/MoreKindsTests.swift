import Testing

@testable import Charts

@Suite("Lines with bands and words")
struct AnnotatedLineTests {
  @Test("a band has a gap where the line has one, and a column of its own in the table")
  func band() {
    #expect(Examples.annotated.drawing.runs(of: .interval(1)).map(\.count) == [14, 8])
    #expect(Examples.annotated.table.columnHeads == ["Period", "Satisfied", "Satisfied, 95% interval"])
    #expect(Examples.annotated.table.rows[0].cells == ["78.4%", "76.5% to 80.3%"])
    #expect(Examples.annotated.allNotes.last == "Bands: 95% interval.")
  }

  @Test("what happened is said in the words too")
  func annotation() {
    #expect(Examples.annotated.description.contains("March 2020: First lockdown."))
  }
}

@Suite("Columns of several parts")
struct ColumnGroupTests {
  @Test("parts on top of each other begin where the one beneath ends, and their sum is in the scale")
  func stacked() {
    let drawing = Examples.stacked.drawing
    let (homes, businesses) = (drawing.boxes(.part(1)), drawing.boxes(.part(2)))
    #expect(zip(homes, businesses).allSatisfy { abs($0.y - $1.y - $1.height) < 1e-9 })
    #expect(abs(homes[0].height / businesses[0].height - 18.2 / 7.1) < 1e-9)
    #expect(drawing.boxes(.part(4)).count == 4)
  }

  @Test("columns beside each other all touch zero, on both sides of it")
  func grouped() {
    let zero = Examples.grouped.drawing.rules(of: .axis).first?.from.y ?? 0
    for box in Examples.grouped.drawing.boxes(.part(1)) { #expect(abs(box.y - zero) < 1e-9) }
  }

  @Test("a negative part of a whole, and a fifth part, are refused")
  func faults() {
    func chart(_ values: [Double]) -> Chart {
      let parts = values.enumerated().map {
        ColumnGroupChart.Part(name: "Part \($0)", values: [Datum($1, text: "")])
      }
      return Chart(
        title: "", kind: .columnGroups(ColumnGroupChart(groups: ["A"], parts: parts, arrangement: .stacked)))
    }
    #expect(
      chart([1, -2]).faults.map(\.message)
        == ["The part `Part 1` has a negative value, and parts of a whole cannot."])
    #expect(
      chart([1, 1, 1, 1, 1]).faults.map(\.message)
        == ["This chart has 5 parts, and only 4 can be told apart."])
  }
}

@Suite("Before and now")
struct PairTests {
  @Test("a ring stands at the value before, a disc at the value now, and a missing one is only said")
  func dumbbells() {
    let dots = Examples.dumbbells.drawing.dots
    #expect(dots.filter { $0.role == .before }.count == 5)
    #expect(dots.filter { $0.role == .now }.count == 6)
    #expect(Examples.dumbbells.drawing.rules(of: .joint).count == 5)
    #expect(Examples.dumbbells.drawing.labels.contains { $0.text == "[x]" })
  }

  @Test("a slope says that nothing is known of the time between, and where its scale starts")
  func slope() {
    #expect(
      Examples.slope.allNotes == [
        "The scale starts at 60.", "The lines join two values and say nothing of the time between.",
      ])
    #expect(Examples.slope.table.rows[0] == ChartTable.Row(head: "Westmarch", cells: ["66", "90"]))
  }

  @Test("a frame is full where all that is required is done, and a bar may go beyond it")
  func progress() {
    let drawing = Examples.progress.drawing
    #expect(drawing.boxes(.required).count == 4)
    #expect(abs(drawing.boxes(.bar)[1].width / drawing.boxes(.required)[1].width - 940.0 / 1691) < 1e-9)
    #expect(drawing.boxes(.bar)[3].width > drawing.boxes(.required)[3].width)
    #expect(Examples.progress.description.contains("Taser: 940 of 1,691, 55.6%."))
  }
}

@Suite("Small multiples")
struct SmallMultiplesTests {
  @Test("all plots have one scale, by twos, and each its name and last value")
  func scale() {
    let drawing = Examples.multiples.drawing
    #expect(drawing.runs(of: .line(1)).count == 7)
    #expect(drawing.labels.filter { $0.text == "Jan 2017" }.count == 7)
    #expect(drawing.labels.contains { $0.text == "15.6" })
    #expect(Examples.multiples.allNotes == ["All plots have one scale."])
  }

  @Test("more lines than one plot can hold are welcome")
  func many() {
    #expect(Examples.multiples.faults == [])
    #expect(Examples.multiples.table.columnHeads.count == 8)
  }
}
