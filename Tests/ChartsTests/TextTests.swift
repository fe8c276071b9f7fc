import Testing

@testable import Charts

@Suite("Words and their width")
struct TextTests {
  @Test("a width is the sum of Helvetica's advances and the allowance")
  func width() {
    // Adobe's metrics: N 722, o 556 in regular; N 722, o 611 in bold.
    #expect(abs(TextWidth.of("No") - 1.278 * 1.15) < 1e-9)
    #expect(abs(TextWidth.of("No", isStrong: true) - 1.333 * 1.27) < 1e-9)
    #expect(TextWidth.of("") == 0)
  }

  @Test("there is an advance for each character from space to tilde")
  func tables() {
    #expect(Helvetica.regular.count == 95)
    #expect(Helvetica.bold.count == 95)
  }

  @Test("words go to the next line where they do not fit")
  func wrap() {
    #expect(Wrapping.lines("England and Wales", width: 8, mostLines: 2) == ["England and", "Wales"])
    #expect(Wrapping.lines("Dudley", width: 8, mostLines: 2) == ["Dudley"])
    #expect(Wrapping.lines("", width: 8, mostLines: 2) == [])
  }

  @Test("what does not fit in the last line is cut with an ellipsis")
  func cut() {
    let lines = Wrapping.lines("Hospital admissions for assault with a knife", width: 8, mostLines: 2)
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { TextWidth.of($0) <= 8 })
  }

  @Test("a word that is too long is broken with a hyphen")
  func broken() {
    // Wolverh- is 4.6 em with the allowance, Wolverha- 5.2.
    #expect(Wrapping.lines("Wolverhampton", width: 5, mostLines: 3) == ["Wolverh-", "ampton"])
  }
}

@Suite("Words pushed apart")
struct LabelSpreadTests {
  private func middles(_ wishes: [Double], within bounds: ClosedRange<Double> = 0...100) -> [Double] {
    LabelSpread.middles(
      wishes.map { LabelSpread.Wish(middle: $0, height: 2) }, gap: 0, within: bounds)
  }

  @Test("words with room stay where they wish to be")
  func undisturbed() {
    #expect(middles([10, 20, 5]) == [10, 20, 5])
  }

  @Test("words that overlap move apart by as much each")
  func apart() {
    #expect(middles([10, 11]) == [9.5, 11.5])
    #expect(middles([10, 10, 10]) == [8, 10, 12])
  }

  @Test("words stay within the bounds")
  func bounded() {
    #expect(middles([0, 0]) == [1, 3])
    #expect(middles([100, 100, 100]) == [95, 97, 99])
  }
}
