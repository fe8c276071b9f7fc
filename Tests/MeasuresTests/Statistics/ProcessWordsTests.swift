import Measures
import Testing

@Suite("Process behaviour in words")
struct ProcessWordsTests {
  private let even = Array(repeating: ["10", "30"], count: 6).flatMap(\.self)

  private func behaviour(
    of year: [String], then next: [String] = [], recalculations: [Recalculation] = []
  ) throws -> ProcessBehaviour {
    try ProcessBehaviour(
      of: Series(months(of: 2020, year) + months(of: 2021, next)),
      by: ProcessMethod(baseline: .first(12)), recalculations: recalculations)
  }

  @Test("a shift is told with its length")
  func shift() throws {
    let low = ["20", "18", "17", "18", "17", "18", "17", "18", "17"]
    #expect(
      try behaviour(of: even, then: low).words
        == "The last eight months are below average, more than chance would explain.")
    let high = ["20"] + Array(repeating: ["21", "22"], count: 4).flatMap(\.self)
    #expect(
      try behaviour(of: even, then: high).words
        == "The last eight months are above average, more than chance would explain.")
  }

  @Test("a trend is told with its steps")
  func trend() throws {
    #expect(
      try behaviour(of: even, then: ["14", "16", "18", "20", "22", "24", "26"]).words
        == "Each of the last six months is higher than the one before, more than chance would explain.")
    #expect(
      try behaviour(of: even, then: ["29", "26", "24", "22", "20", "18", "16", "14"]).words
        == "Each of the last eight months is lower than the one before, more than chance would explain.")
  }

  @Test("two in three are told as two or as three")
  func twoInThree() throws {
    #expect(
      try behaviour(of: even, then: ["60", "25", "60"]).words
        == "Two of the last three months are far above average, more than chance would explain.")
    #expect(
      try behaviour(of: even, then: ["-20", "-20", "-20"]).words
        == "The last three months are far below average, more than chance would explain.")
  }

  @Test("a point outside is told with its month")
  func outside() throws {
    #expect(
      try behaviour(of: even, then: ["99"]).words == "January 2021 is higher than chance would explain.")
    #expect(
      try behaviour(of: even, then: ["-99"]).words == "January 2021 is lower than chance would explain.")
  }

  @Test("nothing out of the ordinary is told as that, and so is too little to tell")
  func common() throws {
    #expect(try behaviour(of: even).words == "December 2020 is within what chance would explain.")
    #expect(
      try behaviour(of: ["5"]).words
        == "There are too few months in a row to tell what chance would explain.")
    #expect(try behaviour(of: []).words == nil)
  }

  @Test("years and quarters are called by their names")
  func nouns() throws {
    let years = try (2011...2017).map { year in
      try Observation(period: period("\(year)"), value: Value(Double(year)))
    }
    #expect(
      try ProcessBehaviour(of: Series(years)).words
        == "2017 is higher than chance would explain.")
    let quarter = try Observation(period: period("2020 Q1"), value: Value(5))
    #expect(
      try ProcessBehaviour(of: Series([quarter])).words
        == "There are too few quarters in a row to tell what chance would explain.")
  }

  @Test("steady limits need no note")
  func noNotes() throws {
    #expect(try behaviour(of: even).notes.isEmpty)
  }

  @Test("in a table it is told in few words, and of limits on trial nothing is")
  func brief() throws {
    #expect(try behaviour(of: even).brief == "Within what chance explains")
    #expect(
      try behaviour(of: even, then: ["9999"]).brief == "January 2021 is higher than chance would explain")
    #expect(try behaviour(of: Array(even.dropLast())).brief == nil)
  }

  @Test("limits on trial, a recalculation and missing months are told beside it")
  func notes() throws {
    #expect(
      try behaviour(of: ["1", "2", "[x]", "4"]).notes == [
        "The limits are on trial: they rest on three months, and twelve are needed.",
        "No figure for March 2020: the line is broken there.",
      ])
    #expect(
      try behaviour(of: ["1", "2", "[x]", "[x]", "4"]).notes.last
        == "No figures for March 2020 and April 2020: the line is broken there.")
    #expect(
      try behaviour(of: ["1", "2", "[x]", "[x]", "[x]", "[x]", "4"]).notes.last
        == "No figures for four months: the line is broken there.")
    let change = Recalculation(from: Month(index: 2021 * 12), because: "A new recording system")
    #expect(
      try behaviour(of: even, then: even, recalculations: [change]).notes
        == ["The limits start again from January 2021: A new recording system."])
  }
}
