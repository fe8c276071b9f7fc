extension Role {
  /// The class that the style sheet knows the role by.
  var className: String {
    switch self {
    case .grid: "grid"
    case .axis: "axis"
    case .tick: "tick"
    case .leader: "leader"
    case .baseline: "baseline"
    case .reference: "ref"
    case .referenceGround: "ref-ground"
    case .line(let series): "line s\(series)"
    case .dot(let series): "dot s\(series)"
    case .openDot(let series): "ring s\(series)"
    case .seriesName(let series): "name s\(series)"
    case .interval(let series): "interval s\(series)"
    case .expected: "expected"
    case .limit: "limit"
    case .mean: "mean"
    case .signal: "signal"
    case .before: "before"
    case .now: "now"
    case .joint: "joint"
    case .seam: "seam"
    case .required: "required"
    case .part(let part): "part p\(part)"
    case .sparkline: "line spark"
    case .sparkdot: "dot spark"
    case .bar: "bar"
    case .otherBar: "bar other"
    case .thinBar: "bar thin"
    case .ghost: "ghost"
    case .quiet: "quiet"
    case .plain: "plain"
    case .strong: "strong"
    case .flag: "flag"
    }
  }

  /// Whether its dots are diamonds.
  var isDiamond: Bool { self == .signal }

  /// The radius of a dot, in px.
  var radius: Double {
    switch self {
    case .sparkdot: 3
    case .signal: 6
    case .before: 6
    default: 4
    }
  }
}
