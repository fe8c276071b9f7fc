/// Which elements of two sequences stand for each other: pairs of equal elements, in order in both.
///
/// It is the patience method: elements that stand once in each are the anchors that a reader would see too, and what
/// lies between two anchors is aligned in the same way. Where there are none, as few elements as can be are left out, or
/// nothing is aligned where those are very many, so that the time grows little faster than the length.
struct Alignment {
  /// The numbers of the elements of each pair, from 0.
  private(set) var pairs: [(old: Int, new: Int)] = []

  private let old: [Int]
  private let new: [Int]

  /// How deep anchors are looked for between anchors.
  private static let depthLimit = 32
  /// The most elements that are left out or taken in where there are no anchors.
  private static let stepLimit = 1000

  /// Aligns two sequences, of which equal elements have equal numbers.
  init(_ old: [Int], _ new: [Int]) {
    (self.old, self.new) = (old, new)
    align(0..<old.count, 0..<new.count, depth: 0)
  }

  private mutating func align(_ olds: Range<Int>, _ news: Range<Int>, depth: Int) {
    var (olds, news) = (olds, news)
    while let first = olds.first, let other = news.first, old[first] == new[other] {
      pairs.append((first, other))
      (olds, news) = (olds.dropFirst(), news.dropFirst())
    }
    var end: [(old: Int, new: Int)] = []
    while let last = olds.last, let other = news.last, old[last] == new[other] {
      end.append((last, other))
      (olds, news) = (olds.dropLast(), news.dropLast())
    }
    alignMiddle(olds, news, depth: depth)
    pairs += end.reversed()
  }

  private mutating func alignMiddle(_ olds: Range<Int>, _ news: Range<Int>, depth: Int) {
    guard !olds.isEmpty, !news.isEmpty else { return }
    let anchors = depth < Self.depthLimit ? anchors(in: olds, news) : []
    guard !anchors.isEmpty else { return alignByFewestSteps(olds, news) }
    var (nextOld, nextNew) = (olds.lowerBound, news.lowerBound)
    for anchor in anchors where anchor.old >= nextOld && anchor.new >= nextNew {
      align(nextOld..<anchor.old, nextNew..<anchor.new, depth: depth + 1)
      pairs.append(anchor)
      (nextOld, nextNew) = (anchor.old + 1, anchor.new + 1)
    }
    align(nextOld..<olds.upperBound, nextNew..<news.upperBound, depth: depth + 1)
  }
}

extension Alignment {
  /// The pairs of elements that stand once in each, as many of them as are in the same order in both.
  private func anchors(in olds: Range<Int>, _ news: Range<Int>) -> [(old: Int, new: Int)] {
    let (olds, news) = (singles(old, in: olds), singles(new, in: news))
    let pairs = olds.compactMap { element, place in news[element].map { (old: place, new: $0) } }
    return longestRise(in: pairs.sorted { $0.old < $1.old })
  }

  /// Where each element stands that stands there once.
  private func singles(_ sequence: [Int], in range: Range<Int>) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var repeated: Set<Int> = []
    for place in range where places.updateValue(place, forKey: sequence[place]) != nil {
      repeated.insert(sequence[place])
    }
    return places.filter { !repeated.contains($0.key) }
  }

  /// The longest part of `pairs`, which are in order of `old`, that is in order of `new` too.
  private func longestRise(in pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    // The pair that ends the best rise of each length, and the pair before each pair in its rise.
    var ends: [Int] = []
    var before: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? ends[low - 1] : nil)
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    return sequence(first: ends.last) { $0.flatMap { before[$0] } }.prefix { $0 != nil }
      .compactMap { $0.map { pairs[$0] } }.reversed()
  }

  /// Aligns by the fewest steps that make one of the other (Myers, 1986); not at all where that takes too many.
  private mutating func alignByFewestSteps(_ olds: Range<Int>, _ news: Range<Int>) {
    guard let reaches = reaches(olds, news) else { return }
    var (x, y) = (olds.count, news.count)
    var found: [(old: Int, new: Int)] = []
    for reach in reaches.reversed() {
      let diagonal = x - y
      let before = reach.isStepDown(on: diagonal) ? diagonal + 1 : diagonal - 1
      let start = reach.steps == 0 ? 0 : reach[before]
      let end = (x: start, y: start - before)
      while x > max(end.x, 0), y > max(end.y, 0), old[olds.lowerBound + x - 1] == new[news.lowerBound + y - 1]
      {
        (x, y) = (x - 1, y - 1)
        found.append((olds.lowerBound + x, news.lowerBound + y))
      }
      (x, y) = end
    }
    pairs += found.reversed()
  }

  /// How far each number of steps comes before the next is taken; nil where more than `stepLimit` are needed.
  private func reaches(_ olds: Range<Int>, _ news: Range<Int>) -> [Reach]? {
    var reaches: [Reach] = []
    var reach = Reach(steps: 0, ends: [0, 0, 0])
    for steps in 0...min(olds.count + news.count, Self.stepLimit) {
      reach.steps = steps
      reaches.append(reach)
      var next = Reach(steps: steps + 1, ends: Array(repeating: 0, count: 2 * steps + 5))
      for diagonal in stride(from: -steps, through: steps, by: 2) {
        var x = reach.isStepDown(on: diagonal) ? reach[diagonal + 1] : reach[diagonal - 1] + 1
        while x < olds.count, x - diagonal < news.count,
          old[olds.lowerBound + x] == new[news.lowerBound + x - diagonal]
        {
          x += 1
        }
        next[diagonal] = x
        if x >= olds.count, x - diagonal >= news.count { return reaches }
      }
      reach = next
    }
    return nil
  }
}

/// How many old elements are passed on each diagonal (old less new elements) when so many steps are about to be taken.
private struct Reach {
  var steps: Int
  /// From the diagonal `-steps - 1` on.
  var ends: [Int]

  subscript(diagonal: Int) -> Int {
    get { ends[diagonal + (ends.count - 1) / 2] }
    set { ends[diagonal + (ends.count - 1) / 2] = newValue }
  }

  /// Whether the best way onto a diagonal takes a new element, rather than leaves an old one out.
  func isStepDown(on diagonal: Int) -> Bool {
    diagonal == -steps || (diagonal != steps && self[diagonal - 1] < self[diagonal + 1])
  }
}
