/// Words beside each other's rows, pushed apart so that none overlap.
enum LabelSpread {
  /// What wants a place: the middle it would like, and its height, in em.
  struct Wish: Equatable {
    var middle: Double
    var height: Double
  }

  /// The middles that come nearest to all wishes (least squares), in the same order from top to bottom, at
  /// least `gap` apart, within `bounds` where they fit there. Equal wishes stand as given.
  ///
  /// Taking away the room that those above need turns "apart" into "in order"; the nearest numbers in order
  /// are found by pooling neighbours that are not (isotonic regression).
  static func middles(_ wishes: [Wish], gap: Double, within bounds: ClosedRange<Double>) -> [Double] {
    let order = wishes.indices.sorted { (wishes[$0].middle, $0) < (wishes[$1].middle, $1) }
    var room: [Double] = []
    var used = 0.0
    for index in order {
      room.append(used)
      used += wishes[index].height + gap
    }
    let tops = zip(order, room).map { index, room in wishes[index].middle - wishes[index].height / 2 - room }
    let highest = max(bounds.lowerBound, bounds.upperBound - (used - gap))
    var middles = wishes.map(\.middle)
    for (rank, top) in inOrder(tops).enumerated() {
      let clamped = min(max(top, bounds.lowerBound), highest)
      middles[order[rank]] = clamped + room[rank] + wishes[order[rank]].height / 2
    }
    return middles
  }

  /// The numbers nearest to `values` that never fall.
  private static func inOrder(_ values: [Double]) -> [Double] {
    var pools: [(mean: Double, count: Int)] = []
    for value in values {
      pools.append((value, 1))
      while pools.count > 1, pools[pools.count - 2].mean > pools[pools.count - 1].mean {
        let below = pools.removeLast()
        let above = pools.removeLast()
        let count = above.count + below.count
        let sum = above.mean * Double(above.count) + below.mean * Double(below.count)
        pools.append((sum / Double(count), count))
      }
    }
    return pools.flatMap { Array(repeating: $0.mean, count: $0.count) }
  }
}
