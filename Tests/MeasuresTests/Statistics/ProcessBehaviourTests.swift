import Measures
import Testing

@Suite("Process behaviour")
struct ProcessBehaviourTests {
  private let burglaries = Quantity(unit: .count, noun: "burglaries", better: .lower)
  private let satisfied = Quantity(unit: .count, noun: "satisfied", better: .higher)

  @Test("mean, limits and signals are those of a second implementation", arguments: processVectors)
  func vectors(vector: ProcessVector) throws {
    let method = ProcessMethod(
      baseline: vector.first == 0 ? .all : .first(vector.first), screens: vector.screens)
    let behaviour = try ProcessBehaviour(of: series(vector.values.map(Double.init)), by: method)
    let limits = try #require(behaviour.stretches.first?.limits)
    #expect(isNear(limits.mean, vector.mean))
    #expect(isNear(limits.upper, vector.mean + vector.reach))
    #expect(isNear(limits.lower, vector.mean - vector.reach))
    #expect(isNear(limits.nearUpper, vector.mean + vector.reach * 2 / 3))
    #expect(isNear(limits.nearLower, vector.mean - vector.reach * 2 / 3))
    #expect(states(of: behaviour) == vector.states)
  }

  @Test("the flow rates of the NIST handbook, 6.3.2.2, have its mean and its limits")
  func published() throws {
    let flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
    let limits = try #require(try ProcessBehaviour(of: series(flow)).stretches.first?.limits)
    #expect(isNear(limits.mean, 50.81))
    #expect((limits.averageMovingRange - 1.8778).magnitude < 0.00005)
    // The handbook divides by 1.128, where the field rounds 3 ÷ 1.128 to 2.66.
    #expect((limits.upper - 55.8041).magnitude < 0.001)
    #expect((limits.lower - 45.8159).magnitude < 0.001)
  }

  @Test("a range that stands out is screened once, unless it is told not to")
  func screening() throws {
    let values = [10.0, 11, 10, 11, 10, 11, 10, 40, 10, 11, 10, 11, 10, 11]
    let screened = try ProcessBehaviour(of: series(values)).stretches[0].limits
    let whole = try ProcessBehaviour(of: series(values), by: ProcessMethod(screens: false)).stretches[0]
      .limits
    #expect(screened?.averageMovingRange == 1)
    #expect(whole?.averageMovingRange == 71.0 / 13)
    #expect(screened?.mean == whole?.mean)
  }

  @Test("a point on the limit is not outside, and one beyond it is")
  func strictlyBeyond() throws {
    // The baseline's mean is 1.5 and its average moving range 1, so the limits are −1.16 and 4.16.
    let baseline = Array(repeating: [1.0, 2.0], count: 6).flatMap(\.self)
    let method = ProcessMethod(baseline: .first(12))
    #expect(try states(of: ProcessBehaviour(of: series(baseline + [4.16]), by: method)).last == ".")
    #expect(try states(of: ProcessBehaviour(of: series(baseline + [4.17]), by: method)).last == "o")
    #expect(try states(of: ProcessBehaviour(of: series(baseline + [-1.16]), by: method)).last == ".")
    #expect(try states(of: ProcessBehaviour(of: series(baseline + [-1.17]), by: method)).last == "o")
  }

  @Test("seven on one side are a shift, six are not, and a point on the mean breaks it")
  func shift() throws {
    let baseline = Array(repeating: [1.0, 3.0], count: 6).flatMap(\.self)
    let method = ProcessMethod(baseline: .first(12))
    let up = [2.5, 2.6, 2.5, 2.6, 2.5, 2.6]
    func ending(_ values: [Double]) throws -> Substring {
      try states(of: ProcessBehaviour(of: series(baseline + values), by: method)).suffix(values.count)
    }
    // The last point of the baseline is above the mean too.
    #expect(try ending(up) == "ssssss")
    #expect(try ending([2] + up) == ".......")
    #expect(try ending([2] + up + [2.5]) == ".sssssss")
    #expect(try ending([2] + up + [2, 2.5]) == ".........")
    #expect(try ending([1.5, 1.6, 1.5, 1.6, 1.5, 1.6, 1.5]) == "sssssss")
  }

  @Test("six steps one way are a trend, five are not, and a tie breaks it")
  func trend() throws {
    let baseline = Array(repeating: [1.0, 30.0], count: 6).flatMap(\.self)
    let method = ProcessMethod(baseline: .first(12))
    func ending(_ values: [Double]) throws -> Substring {
      try states(of: ProcessBehaviour(of: series(baseline + values), by: method)).suffix(values.count)
    }
    #expect(try ending([12, 13, 14, 15, 16, 17, 18]) == "ttttttt")
    #expect(try ending([18, 17, 16, 15, 14, 13, 12]) == "ttttttt")
    #expect(try ending([12, 13, 14, 15, 16, 17]) == "......")
    #expect(try ending([12, 13, 14, 15, 15, 16, 17, 18]) == "........")
  }

  @Test("two of three far from the mean on one side are flagged, and their neighbour is not")
  func twoInThree() throws {
    // The mean is 2 and the average moving range 2: the near limit is about 5.55, the limit 7.32.
    let baseline = Array(repeating: [1.0, 3.0], count: 6).flatMap(\.self)
    let method = ProcessMethod(baseline: .first(12))
    func ending(_ values: [Double]) throws -> Substring {
      try states(of: ProcessBehaviour(of: series(baseline + values), by: method)).suffix(values.count)
    }
    #expect(try ending([1, 6, 3, 6, 1]) == ".n.n.")
    #expect(try ending([1, 6, 2, 6, 1]) == ".....")
    #expect(try ending([1, 6, 1, 6, 1]) == ".....")
    #expect(try ending([1, 6, 8, 3, 1]) == "..o..")
    #expect(try ending([1, 6, 8, 6, 1]) == ".non.")
  }

  @Test("no limits are clamped, though a count cannot be below zero")
  func unclamped() throws {
    let limits = try #require(try ProcessBehaviour(of: series([0, 5, 0, 5])).stretches[0].limits)
    #expect(limits.lower < 0)
  }

  @Test(
    "a constant more on each point moves mean and limits by it, and no signal", arguments: [1000, -7, 0.1])
  func moved(by constant: Double) throws {
    let values = [3, 8, 5, 9, 4, 4, 30, 5, 6, 7, 8, 9, 10, 11, 2].map { $0 + 0.5 }
    let before = try ProcessBehaviour(of: series(values))
    let after = try ProcessBehaviour(of: series(values.map { $0 + constant }))
    let (one, other) = (try #require(before.stretches[0].limits), try #require(after.stretches[0].limits))
    #expect(isNear(other.mean, one.mean + constant))
    #expect(isNear(other.upper, one.upper + constant))
    #expect(isNear(other.lower, one.lower + constant))
    #expect(states(of: before) == states(of: after))
  }

  @Test(
    "so many times each point is so many times mean and limits, and no other signal", arguments: [3, 0.1])
  func scaled(by factor: Double) throws {
    let values: [Double] = [3, 8, 5, 9, 4, 4, 30, 5, 6, 7, 8, 9, 10, 11, 2]
    let before = try ProcessBehaviour(of: series(values))
    let after = try ProcessBehaviour(of: series(values.map { $0 * factor }))
    let (one, other) = (try #require(before.stretches[0].limits), try #require(after.stretches[0].limits))
    #expect(isNear(other.mean, one.mean * factor))
    #expect(isNear(other.upper, one.upper * factor))
    #expect(states(of: before) == states(of: after))
  }

  @Test("upside down, what was above is below")
  func mirrored() throws {
    let values: [Double] = [3, 8, 5, 9, 4, 4, 30, 5, 6, 7, 8, 9, 10, 11, 2]
    let before = try ProcessBehaviour(of: series(values)).stretches[0].points
    let after = try ProcessBehaviour(of: series(values.map { -$0 })).stretches[0].points
    #expect(before.map { $0.signal?.rule } == after.map { $0.signal?.rule })
    for (one, other) in zip(before, after) where one.signal != nil {
      #expect(one.signal?.direction != other.signal?.direction)
    }
  }

  @Test("where all points are equal, none is more than chance would explain", arguments: [0, 0.1, 7])
  func allEqual(value: Double) throws {
    let behaviour = try ProcessBehaviour(of: series(Array(repeating: value, count: 14)))
    #expect(behaviour.stretches[0].limits?.averageMovingRange == 0)
    #expect(states(of: behaviour) == "..............")
  }

  @Test("no points, only missing ones and a single one have no limits")
  func tooFew() throws {
    let none = try ProcessBehaviour(of: Series([]))
    #expect(none.stretches.isEmpty)
    #expect(none.last == nil)
    #expect(none.variation(for: burglaries) == nil)
    let missing = try ProcessBehaviour(of: Series(months(of: 2020, ["[x]", "[c]", "[x]"])))
    #expect(missing.stretches.isEmpty)
    #expect(missing.missing.map(\.notation) == ["2020-01", "2020-02", "2020-03"])
    let one = try ProcessBehaviour(of: series([5]))
    #expect(one.stretches.map(\.limits) == [nil])
    #expect(one.last?.signal == nil)
    #expect(one.variation(for: burglaries) == nil)
    #expect(one.assurance(of: 5, for: burglaries) == nil)
  }

  @Test("a missing month breaks moving ranges and runs, whether it has a row or not")
  func missingMonth() throws {
    let cells = ["1", "3", "1", "3", "90", "91", "92", "[x]", "93", "94", "95", "96"]
    let rows = try months(of: 2020, cells)
    let gap = try ProcessBehaviour(of: Series(rows))
    #expect(gap.missing.map(\.notation) == ["2020-08"])
    #expect(gap.stretches[0].limits?.averageMovingRange == 11.0 / 8)
    #expect(!states(of: gap).contains("t"))
    #expect(try ProcessBehaviour(of: Series(rows.filter { $0.value?.number != nil })) == gap)
  }

  @Test("of quarters and years, too, what is missing between them is known")
  func otherWindows() throws {
    let quarters = try ["2020 Q1", "2020 Q2", "2021 Q1"].map {
      try Observation(period: period($0), value: Value(5))
    }
    #expect(try ProcessBehaviour(of: Series(quarters)).missing.map(\.notation) == ["2020 Q3", "2020 Q4"])
    let years = try ["2015/16", "2018/19"].map { try Observation(period: period($0), value: Value(5)) }
    #expect(try ProcessBehaviour(of: Series(years)).missing.map(\.notation) == ["2016/17", "2017/18"])
  }

  @Test("fewer than twelve points make trial limits")
  func trial() throws {
    let values = (1...12).map { Double($0 % 3) }
    #expect(try ProcessBehaviour(of: series(values)).stretches[0].isOnTrial == false)
    #expect(try ProcessBehaviour(of: series(values.dropLast())).stretches[0].isOnTrial)
  }

  @Test("from a recalculation on, limits and runs start again")
  func recalculation() throws {
    let change = Recalculation(from: Month(index: 2021 * 12), because: "A new recording system.")
    let values = Array(repeating: [1.0, 3.0], count: 6).flatMap(\.self)
    let behaviour = try ProcessBehaviour(
      of: series(values + values.map { $0 + 50 }), recalculations: [change])
    #expect(behaviour.stretches.map { $0.limits?.mean } == [2, 52])
    #expect(behaviour.stretches.map(\.recalculation) == [nil, change])
    #expect(behaviour.stretches.map(\.points.count) == [12, 12])
    #expect(states(of: behaviour) == String(repeating: ".", count: 24))
  }

  @Test("variation is the state of the last point, judged by which way is better")
  func variation() throws {
    let steady = try ProcessBehaviour(of: series([1, 3, 1, 3, 1, 3]))
    #expect(steady.variation(for: burglaries) == .common)
    let risen = try ProcessBehaviour(of: series([1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 40]))
    #expect(risen.variation(for: burglaries) == .special(isBetter: false))
    #expect(risen.variation(for: satisfied) == .special(isBetter: true))
    #expect(risen.variation(for: Quantity(unit: .count, noun: "")) == .special(isBetter: nil))
  }

  @Test("a target beyond the limits is met or missed whatever chance does")
  func assurance() throws {
    // Mean 2, limits −3.32 and 7.32.
    let behaviour = try ProcessBehaviour(of: series([1, 3, 1, 3, 1, 3]))
    #expect(behaviour.assurance(of: 8, for: burglaries) == .pass)
    #expect(behaviour.assurance(of: -4, for: burglaries) == .fail)
    #expect(behaviour.assurance(of: 2, for: burglaries) == .hitAndMiss)
    #expect(behaviour.assurance(of: 8, for: satisfied) == .fail)
    #expect(behaviour.assurance(of: -4, for: satisfied) == .pass)
    #expect(behaviour.assurance(of: 2, for: Quantity(unit: .count, noun: "")) == nil)
  }
}

/// A monthly series from January 2020 on.
private func series(_ values: [Double]) -> Series {
  Series(
    values.indices.map { index in
      Observation(period: .month(Month(index: 2020 * 12 + index)), value: Value(values[index], decimals: 2))
    })
}

/// For each point a letter, as the vectors have them.
private func states(of behaviour: ProcessBehaviour) -> String {
  behaviour.stretches.flatMap(\.points).map { point in
    switch point.signal?.rule {
    case .outside: "o"
    case .trend: "t"
    case .twoInThree: "n"
    case .shift: "s"
    case nil: "."
    }
  }.joined()
}

private func isNear(_ one: Double, _ other: Double) -> Bool {
  (one - other).magnitude <= 1e-9 * max(1, other.magnitude)
}
