import Measures
import Testing

@Suite("Rows sorted into series")
struct SeriesSortingTests {
  private func numbers(_ areas: [String]) -> [Int] {
    var sorting = SeriesSorting()
    let numbers = areas.map { area in
      let month = Month(index: 24_240)
      return sorting.number(of: Observation(period: .month(month), area: area.isEmpty ? nil : area))
    }
    #expect(
      sorting.keys.map { $0.area ?? "" } == areas.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    return numbers
  }

  @Test(
    "have the number of their series, in whatever order the rows come",
    arguments: [
      (["", "a", "b", "", "a", "b"], [0, 1, 2, 0, 1, 2]),
      (["", "", "a", "a", "b", "b"], [0, 0, 1, 1, 2, 2]),
      (["", "a", "b", "a", "", "b", "b", "", "a"], [0, 1, 2, 1, 0, 2, 2, 0, 1]), (["a"], [0]), ([], []),
      (["", "a", "", "a", "b", "", "a", "b"], [0, 1, 0, 1, 2, 0, 1, 2]),
    ])
  func order(areas: [String], expected: [Int]) {
    #expect(numbers(areas) == expected)
  }
}
