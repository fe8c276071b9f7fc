import Dispatch

extension Array where Element: Sendable {
  /// Hands what `make` makes of each element to `take`, in their order. While one batch of so many is taken, the
  /// next is made on the other cores, so that no more than two are held at once. It stops at the first error.
  public func takeInOrder<Made: Sendable, Failure: Error>(
    batch: Int, make: @Sendable (Element) -> Made, take: (Made) throws(Failure) -> Void
  ) throws(Failure) {
    var made: [Made] = []
    var start = 0
    repeat {
      let next = self[start..<Swift.min(start + batch, count)]
      let (ready, first) = (made, start)
      // Safe, because one alone takes, and the call returns after it.
      nonisolated(unsafe) var failure: Failure?
      made = withoutActuallyEscaping(take) { take in
        nonisolated(unsafe) let take = take
        return [Made](unsafeUninitializedCapacity: next.count) { results, filled in
          // Safe, because each element's result has a place of its own.
          nonisolated(unsafe) let results = results
          // With nothing to take, one element is made alone, so that it may itself ask for all cores.
          let takers = ready.isEmpty ? 0 : 1
          DispatchQueue.concurrentPerform(iterations: next.count + takers) { number in
            if number < takers {
              failure = error(of: take, for: ready)
            } else {
              results.initializeElement(at: number - takers, to: make(next[first + number - takers]))
            }
          }
          filled = next.count
        }
      }
      if let failure { throw failure }
      start += next.count
    } while !made.isEmpty
  }
}

/// Hands each of `made` to `take`; the error that stops it, or nil.
private func error<Made, Failure: Error>(
  of take: (Made) throws(Failure) -> Void, for made: [Made]
) -> Failure? {
  do throws(Failure) {
    for made in made { try take(made) }
    return nil
  } catch {
    return error
  }
}
