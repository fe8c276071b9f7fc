import Parallel
import Testing

@Suite("What is made on all cores")
struct TakeInOrderTests {
  @Test("is taken in order, each once", arguments: [0, 1, 7, 8, 9, 100])
  func order(count: Int) {
    var taken: [Int] = []
    Array(0..<count).takeInOrder(batch: 8, make: { $0 * 2 }, take: { taken.append($0) })
    #expect(taken == (0..<count).map { $0 * 2 })
  }

  private struct Full: Error {}

  @Test("is not taken any more after an error, and what was to be made later is not made")
  func failure() {
    var taken: [Int] = []
    var isMade = [Bool](repeating: false, count: 100)
    isMade.withUnsafeMutableBufferPointer { isMade in
      // Safe, because each element has a place of its own.
      nonisolated(unsafe) let isMade = isMade
      let make = { @Sendable (number: Int) in
        isMade[number] = true
        return number
      }
      #expect(throws: Full.self) {
        try Array(0..<100).takeInOrder(batch: 8, make: make) { number throws(Full) in
          if number == 10 { throw Full() }
          taken.append(number)
        }
      }
    }
    #expect(taken == Array(0..<10))
    // The batch from 16 is made while the one from 8 is taken.
    #expect(isMade.lastIndex(of: true) == 23)
  }
}
