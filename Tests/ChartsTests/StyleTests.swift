import Testing

@testable import Charts

@Suite("Style")
struct StyleTests {
  /// Relative luminance and contrast as WCAG 2.2 defines them.
  private func luminance(_ hex: String) throws -> Double {
    let digits = try #require(UInt32(hex.dropFirst(), radix: 16))
    let channels = [16, 8, 0].map { shift -> Double in
      let channel = Double((digits >> UInt32(shift)) & 0xFF) / 255
      return channel <= 0.04045 ? channel / 12.92 : power((channel + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// To the power of 2.4, by the fifth root of the twelfth power (Newton's method).
  private func power(_ base: Double) -> Double {
    let target = (0..<12).reduce(1.0) { product, _ in product * base }
    return (0..<200).reduce(1.0) { root, _ in
      root - (root * root * root * root * root - target) / (5 * root * root * root * root)
    }
  }

  private func contrast(_ one: ColourToken, _ other: ColourToken, in scheme: Scheme) throws -> Double {
    let lights = [try luminance(scheme.hex(of: one)), try luminance(scheme.hex(of: other))].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  @Test("black on white has the contrast that WCAG says")
  func reference() throws {
    #expect(abs(try luminance("#ffffff") - 1) < 1e-6)
    #expect(abs(try luminance("#777777") - 0.1845) < 1e-3)
  }

  @Test(
    "every line, dot and bar has 3:1 on the page and on panels, in both schemes", arguments: Scheme.allCases)
  func marks(scheme: Scheme) throws {
    let tokens = SeriesStyle.all.map(\.colour) + [.accent, .mark2, .edge, .ink, .signal]
    for token in tokens {
      #expect(try contrast(token, .page, in: scheme) >= 3, "\(token)")
      #expect(try contrast(token, .panel, in: scheme) >= 3, "\(token)")
    }
  }

  @Test("parts that touch differ by 3:1, and each has 3:1 on the page by its fill or its outline")
  func parts() throws {
    for scheme in Scheme.allCases {
      for (lower, upper) in zip(PartStyle.all, PartStyle.all.dropFirst()) {
        #expect(try contrast(lower.fill, upper.fill, in: scheme) >= 3, "\(upper.number) \(scheme)")
      }
      for part in PartStyle.all {
        #expect(try contrast(part.outline ?? part.fill, .page, in: scheme) >= 3)
      }
    }
  }

  @Test("marks over the band of what is expected have 3:1 on it, in both schemes", arguments: Scheme.allCases)
  func expected(scheme: Scheme) throws {
    for token in [ColourToken.accent, .signal, .edge, .ink] {
      #expect(try contrast(token, .band, in: scheme) >= 3, "\(token)")
    }
  }

  @Test("all words have 4.5:1 on the page and on panels, in both schemes", arguments: Scheme.allCases)
  func words(scheme: Scheme) throws {
    for token in SeriesStyle.all.map(\.words) + [.ink, .muted] {
      #expect(try contrast(token, .page, in: scheme) >= 4.5, "\(token)")
      #expect(try contrast(token, .panel, in: scheme) >= 4.5, "\(token)")
    }
  }

  @Test("there is a style for each line that a chart may have, each with its own dash and colour")
  func series() {
    #expect(SeriesStyle.all.map(\.number) == Array(1...LineChart.mostSeries))
    #expect(Set(SeriesStyle.all.map(\.dash)).count == LineChart.mostSeries)
    #expect(Set(SeriesStyle.all.map(\.colour)).count == LineChart.mostSeries)
  }

  @Test("the sheet has a rule for every role, and a class for every margin")
  func complete() {
    let sheet = ChartStyle.sheet()
    for role in Role.all {
      let selector = "." + role.className.split(separator: " ").joined(separator: ".")
      let general = "." + (role.className.split(separator: " ").first ?? "")
      #expect(sheet.contains(".plot \(selector) {") || sheet.contains(".plot \(general) {"), "\(role)")
    }
    for left in 0...Drawing.mostLeft { #expect(sheet.contains("\n.l\(left) { padding-left: \(left)em; }")) }
    for right in 0...Drawing.mostRight {
      #expect(sheet.contains("\n.r\(right) { padding-right: \(right)em; }"))
    }
  }

  @Test("the sheet names colours only by token, a stand-alone picture only by themselves")
  func tokens() {
    #expect(!ChartStyle.sheet().contains("#"))
    let standalone = String(decoding: StandaloneStyle.sheet(for: Role.all), as: UTF8.self)
    #expect(!standalone.contains("var("))
    #expect(standalone.contains("#0b5866"))
    #expect(standalone.contains("#74c7d2"))
  }

  @Test("a stand-alone picture has rules for its own marks alone")
  func ownRules() {
    let sheet = String(
      decoding: StandaloneStyle.sheet(for: [.bar, .openDot(2)]), as: UTF8.self)
    #expect(sheet.contains(".bar {") && sheet.contains(".ring {") && sheet.contains(".ring.s2 {"))
    #expect(!sheet.contains(".bar.other") && !sheet.contains(".ring.s1") && !sheet.contains(".line"))
  }

  @Test("the properties of a scheme list every token")
  func properties() {
    let text = ChartStyle.properties(.light)
    for token in ColourToken.allCases { #expect(text.contains("--\(token.rawValue): #")) }
  }
}
