/// The colours of a page in light or in dark.
public enum Scheme: Sendable, CaseIterable {
  /// Dark words on a light page; paper too.
  case light
  /// Light words on a dark page.
  case dark

  /// The colour of `token`, as six hexadecimal digits after `#`.
  public func hex(of token: ColourToken) -> String {
    let (light, dark) = token.colours
    return self == .light ? light : dark
  }
}

extension ColourToken {
  fileprivate var colours: (light: String, dark: String) {
    switch self {
    case .page: ("#fcfbf8", "#131618")
    case .panel: ("#f2f0ea", "#1d2225")
    case .ink: ("#1a1e21", "#eceae4")
    case .muted: ("#555b60", "#adb3b7")
    case .rule: ("#d8d4ca", "#394046")
    case .edge: ("#85878a", "#7d858a")
    case .accent: ("#0b5866", "#74c7d2")
    case .mark2: ("#7b8084", "#8f969b")
    case .pale: ("#dedbd3", "#394147")
    case .signal: ("#a83c12", "#f49b72")
    case .band: ("#e6eeee", "#1c2a2d")
    case .series3: ("#b04a12", "#f2a172")
    case .series4: ("#6c2f66", "#dda4d6")
    case .series5: ("#2f62b3", "#93b6f2")
    case .series6: ("#7a5c00", "#d9bc55")
    }
  }
}
