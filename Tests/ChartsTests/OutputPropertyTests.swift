import Foundation
import Testing

@testable import Charts

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What must hold of any chart, tried on generated ones.
@Suite("Any chart")
struct OutputPropertyTests {
  static let charts = Gallery.charts.map(\.chart) + GeneratedCharts.all

  @Test("words stay inside the frame and off each other, on a phone and on wide screens")
  func words() {
    for (number, chart) in Self.charts.enumerated() {
      let drawing = chart.drawing
      for column in [24.0, 44, 100] {
        let plotWidth = column - Double(drawing.left + drawing.right)
        let hidden: Label.Audience = column < Layout.wideColumn ? .wide : .narrow
        let shown = drawing.labels.filter { $0.audience != hidden }
        let rooms = shown.map { $0.room(plotWidth: plotWidth) }
        for (label, room) in zip(shown, rooms) {
          let isInside =
            room.across.lowerBound >= -Double(drawing.left) - 1e-6
            && room.across.upperBound <= plotWidth + Double(drawing.right) + 1e-6
            && room.down.lowerBound >= 0 && room.down.upperBound <= drawing.height
          #expect(isInside, "chart \(number) at \(column): \(label) leaves the frame")
        }
        for (first, second) in Self.overlaps(rooms) {
          Issue.record(
            "chart \(number) at \(column): `\(shown[first].text)` overlaps `\(shown[second].text)`")
        }
      }
    }
  }

  /// The pairs that share room, found from left to right.
  private static func overlaps(_ rooms: [Room]) -> [(Int, Int)] {
    let order = rooms.indices.sorted { rooms[$0].across.lowerBound < rooms[$1].across.lowerBound }
    var pairs: [(Int, Int)] = []
    for (rank, first) in order.enumerated() {
      for second in order.dropFirst(rank + 1) {
        guard rooms[second].across.lowerBound < rooms[first].across.upperBound else { break }
        if rooms[first].overlaps(rooms[second]) { pairs.append((first, second)) }
      }
    }
    return pairs
  }

  @Test("the plot keeps a third of a phone's width")
  func plotWidth() {
    for chart in Self.charts {
      let drawing = chart.drawing
      #expect(Layout.narrowColumn - Double(drawing.left + drawing.right) >= Layout.narrowColumn / 3)
    }
  }

  @Test("marks stay inside the plot, and bars touch zero")
  func marks() {
    for chart in Self.charts {
      let drawing = chart.drawing
      let dots =
        drawing.dots.map(\.place)
        + ([.expected] + (1...6).flatMap { [Role.line($0), .interval($0)] })
        .flatMap { drawing.runs(of: $0).joined() }
      #expect(dots.allSatisfy { (0...100).contains($0.x) && (0...drawing.height).contains($0.y) })
      for role in [Role.bar, .otherBar, .thinBar, .ghost, .required] + (1...4).map(Role.part) {
        for box in drawing.boxes(role) {
          #expect(box.x >= -1e-9 && box.x + box.width <= 100 + 1e-9 && box.height >= 0)
          #expect(box.y >= 0 && box.y + box.height <= drawing.height)
        }
      }
    }
  }

  @Test("no line crosses a gap")
  func gaps() {
    for case .line(let chart) in Self.charts.map(\.kind) {
      let drawing = Chart(title: "", kind: .line(chart)).drawing
      for (index, series) in chart.series.prefix(LineChart.mostSeries).enumerated() {
        let joined = drawing.runs(of: .line(index + 1)).map { $0.count - 1 }.reduce(0, +)
        let distances = zip(series.points, series.points.dropFirst()).map { $1.month - $0.month }
        let most = Set(distances).map { step in distances.count { $0 == step } }.max()
        let step = Set(distances).filter { step in distances.count { $0 == step } == most }.min() ?? 1
        let neighbours = zip(series.points, series.points.dropFirst()).filter {
          $0.datum.drawable != nil && $1.datum.drawable != nil && $1.month - $0.month <= step
        }
        #expect(joined == neighbours.count)
      }
    }
  }

  @Test("numbers have at most two decimals; nothing is a negative zero or not a number")
  func numbers() {
    for chart in Self.charts {
      let values = Self.attributeValues(of: chart.html())
      for number in Set(values.flatMap(Self.numbers)) {
        let decimals = number.drop { $0 != "." }.dropFirst()
        #expect(decimals.count <= 2 && number != "-0", "\(number)")
      }
      #expect(!values.contains { $0.contains("nan") || $0.contains("inf") })
    }
  }

  /// Quotes in texts are escaped, so that every second piece between quotes is an attribute's value.
  private static func attributeValues(of html: String) -> [Substring] {
    html.split(omittingEmptySubsequences: false) { $0 == "\"" }.enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
  }

  private static func numbers(in value: Substring) -> [Substring] {
    value.split { !$0.isNumber && $0 != "." && $0 != "-" }
  }

  @Test("the page's form has no style of its own, and is hidden from assistive technology")
  func inline() {
    for chart in Self.charts {
      let html = chart.html()
      #expect(!html.contains("style=") && !html.contains("<style"))
      #expect(html.contains("aria-hidden=\"true\" focusable=\"false\""))
      #expect(
        html.contains(
          "<div class=\"frame l\(chart.drawing.left) r\(chart.drawing.right)\"><svg class=\"plot\""))
    }
  }

  @Test("both forms are well-formed XML")
  func wellFormed() {
    for chart in Self.charts {
      for text in [chart.html(), chart.standalone()] {
        #expect(XMLParser(data: Data(text.utf8)).parse())
      }
    }
  }

  @Test("a chart that is drawn once for its page and its file is the chart that is drawn for a page alone")
  func drawnOnce() {
    for chart in Self.charts { #expect(ChartPictures(of: chart).html == chart.htmlBytes()) }
  }

  @Test("the same chart gives the same bytes")
  func deterministic() {
    for chart in Self.charts { #expect(chart.standalone() == chart.standalone()) }
  }
}
