/// What a line shows, in sentences: first and last, lowest and highest, baseline, gaps.
struct PointSentences {
  /// The whole sentences, in reading order.
  let sentences: [String]

  /// Sentences about `points`, called `name` where it is not empty.
  init(_ points: [LineChart.Point], name: String, baseline: LineChart.Baseline? = nil) {
    let present = points.indices.filter { points[$0].datum.drawable != nil }
    let lead = name.isEmpty ? "" : name + ": "
    guard let first = present.first, let last = present.last else {
      sentences = [name.isEmpty ? "No figures." : lead + "no figures."]
      return
    }
    let gaps = Self.gaps(in: points, count: points.count - present.count)
    guard present.count > 1 else {
      sentences = [lead + Self.words(points[first]) + "."] + gaps
      return
    }
    sentences =
      [
        (name.isEmpty ? "From " : lead + "from ")
          + "\(Self.comparedWords(points[first])) to \(Self.comparedWords(points[last])), "
          + "\(Self.comparison(points[first], points[last]))."
      ]
      + Self.extremes(of: points, at: present) + Self.standing(at: baseline, in: points) + gaps
  }
}

extension PointSentences {
  private static func words(_ point: LineChart.Point) -> String { "\(point.datum.text) \(point.when)" }

  /// The same within "from … to".
  private static func comparedWords(_ point: LineChart.Point) -> String {
    "\(point.datum.text) \(point.comparedWhen)"
  }

  private static func comparison(_ first: LineChart.Point, _ last: LineChart.Point) -> String {
    let (start, end) = (first.datum.drawable ?? 0, last.datum.drawable ?? 0)
    return start == end ? "as high as at first" : end > start ? "higher than at first" : "lower than at first"
  }

  /// The lowest and the highest of the points that are `present`.
  private static func extremes(of points: [LineChart.Point], at present: [Int]) -> [String] {
    func value(_ index: Int) -> Double { points[index].datum.drawable ?? 0 }
    guard let low = present.min(by: { value($0) < value($1) }),
      let high = present.max(by: { value($0) < value($1) }), value(low) < value(high)
    else { return [] }
    return ["Lowest \(words(points[low])); highest \(words(points[high]))."]
  }

  private static func standing(at baseline: LineChart.Baseline?, in points: [LineChart.Point]) -> [String] {
    guard let baseline,
      let index = points.firstIndex(where: { $0.month == baseline.month && $0.datum.drawable != nil })
    else { return [] }
    return ["\(baseline.label): \(points[index].datum.text)."]
  }

  private static func gaps(in points: [LineChart.Point], count: Int) -> [String] {
    guard count > 0, let first = points.firstIndex(where: { $0.datum.drawable == nil }) else { return [] }
    return count == 1
      ? ["No figure for \(points[first].label)."] : ["No figures for \(count) of \(points.count) periods."]
  }
}
