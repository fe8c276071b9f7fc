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
    case .sparkline: "line spark"
    case .sparkdot: "dot spark"
    case .bar: "bar"
    case .otherBar: "bar other"
    case .thinBar: "bar thin"
    case .ghost: "ghost"
    case .quiet: "quiet"
    case .plain: "plain"
    case .strong: "strong"
    }
  }

  /// The radius of a dot, in px.
  var radius: Double {
    switch self {
    case .sparkdot: 3
    default: 4
    }
  }
}
