import Parallel
import Testing

@Suite("Work on all cores")
struct MapInParallelTests {
  @Test("gives what it would give one after the other", arguments: [0, 1, 2, 3, 1000])
  func order(count: Int) {
    let texts = (0..<count).map { "text \($0)" }
    #expect(texts.mapInParallel { $0 + "!" } == texts.map { $0 + "!" })
  }

  @Test("may itself ask for work on all cores")
  func nested() {
    let sums = Array(0..<40).mapInParallel { row in Array(0..<40).mapInParallel { row * $0 }.reduce(0, +) }
    #expect(sums == (0..<40).map { $0 * 780 })
  }
}
