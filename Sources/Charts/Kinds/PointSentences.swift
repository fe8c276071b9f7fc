/// What a line shows, in sentences: first and last, lowest and highest, baseline, gaps.
struct PointSentences {
  /// The whole sentences, in reading order.
  let sentences: [String]

  /// Sentences about `points`, called `name` where it is not empty.
  init(_ points: [LineChart.Point], name: String, baseline: LineChart.Baseline? = nil) {
    let present = points.filter { $0.datum.drawable != nil }
    let lead = name.isEmpty ? "" : name + ": "
    guard let first = present.first, let last = present.last else {
      sentences = [name.isEmpty ? "No figures." : lead + "no figures."]
      return
    }
    guard present.count > 1 else {
      sentences = [lead + Self.words(first) + "."] + Self.gaps(in: points)
      return
    }
    sentences =
      [
        (name.isEmpty ? "From " : lead + "from ")
          + "\(Self.comparedWords(first)) to \(Self.comparedWords(last)), \(Self.comparison(first, last))."
      ]
      + Self.extremes(of: present) + Self.standing(at: baseline, in: present) + Self.gaps(in: points)
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

  private static func extremes(of points: [LineChart.Point]) -> [String] {
    func value(_ point: LineChart.Point) -> Double { point.datum.drawable ?? 0 }
    guard let low = points.min(by: { value($0) < value($1) }),
      let high = points.max(by: { value($0) < value($1) }), value(low) < value(high)
    else { return [] }
    return ["Lowest \(words(low)); highest \(words(high))."]
  }

  private static func standing(at baseline: LineChart.Baseline?, in points: [LineChart.Point]) -> [String] {
    guard let baseline, let point = points.first(where: { $0.month == baseline.month }) else { return [] }
    return ["\(baseline.label): \(point.datum.text)."]
  }

  private static func gaps(in points: [LineChart.Point]) -> [String] {
    let missing = points.filter { $0.datum.drawable == nil }
    guard let first = missing.first else { return [] }
    return missing.count == 1
      ? ["No figure for \(first.label)."] : ["No figures for \(missing.count) of \(points.count) periods."]
  }
}
