import Testing

@testable import Previewing

@Suite("A burst of saves")
struct BurstTests {
  private let start = ContinuousClock.now

  @Test("ends when nothing has happened for a moment, once")
  func quiet() {
    var burst = Burst()
    var ends = [burst.hasEnded(at: start)]
    burst.add(at: start)
    burst.add(at: start + Burst.quiet / 2)
    #expect(burst.end == start + Burst.quiet * 1.5)
    for moment in [1, 1.5, 9] { ends.append(burst.hasEnded(at: start + Burst.quiet * moment)) }
    #expect(ends == [false, false, true, false])
    #expect(burst.end == nil)
  }

  @Test("that does not end is looked at all the same")
  func endless() {
    var burst = Burst()
    var now = start
    while now < start + Burst.longest {
      burst.add(at: now)
      let hasEnded = burst.hasEnded(at: now)
      #expect(!hasEnded)
      now += Burst.quiet / 2
    }
    let hasEnded = burst.hasEnded(at: start + Burst.longest)
    #expect(hasEnded)
  }
}
