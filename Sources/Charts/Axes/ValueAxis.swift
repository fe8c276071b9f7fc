/// Round numbers down the left side, each with a faint rule; the rule at zero, or at the bottom, is ink.
struct ValueAxis {
  /// What the axis shows.
  let domain: ValueDomain
  /// The ticks as words, from low to high.
  let words: [String]

  /// An axis of `domain`, written in `style`.
  init(_ domain: ValueDomain, style: TickStyle) {
    self.domain = domain
    words = style.write(domain.ticks)
  }

  /// The whole em that the words need left of the plot.
  var margin: Int {
    Layout.margin(for: words.map { TextWidth.of($0) }.max() ?? 0, most: Drawing.mostLeft)
  }

  /// The rules and words, for a scale of places down.
  func marks(on scale: LinearScale) -> [Mark] {
    let base = domain.showsZero ? 0 : domain.low
    return zip(domain.ticks, words).flatMap { tick, word -> [Mark] in
      let y = scale(tick)
      return [
        .rule(from: Place(x: 0, y: y), to: Place(x: 100, y: y), role: tick == base ? .axis : .grid),
        .label(
          Label(text: word, x: 0, dx: -Layout.gap, y: y + Label.drop, anchor: .end, role: .quiet)),
      ]
    }
  }
}
