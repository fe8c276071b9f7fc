@testable import Charts

/// One page of every kind of chart on ordinary and on awkward data, in the style of a real page. Open
/// `Golden/gallery.html` in a browser to see what all charts look like; the golden test keeps it true.
enum Gallery {
  static let charts = Examples.all + AwkwardExamples.all

  static var page: String {
    """
    <!doctype html>
    <html lang="en-GB">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Charts</title>
    <style>
    :root { --sans: -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
      color-scheme: light dark; \(ChartStyle.properties(.light)) }
    @media (prefers-color-scheme: dark) { :root { \(ChartStyle.properties(.dark)) } }
    @media print { :root { \(ChartStyle.properties(.light)) } figure { break-inside: avoid; } }
    body { margin: 1rem; background: var(--page); color: var(--ink); font-family: var(--sans); }
    main { display: grid; gap: 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 37rem), 1fr)); }
    figure { margin: 0; max-width: 46rem; min-width: 0; }
    figcaption { font-weight: 700; }
    p { margin: .3rem 0 .8rem; font-size: .875rem; color: var(--muted); }
    \(ChartStyle.sheet())</style>
    <main>
    \(charts.map(\.chart).map(figure).joined(separator: "\n"))
    </main>
    </html>

    """
  }

  private static func figure(_ chart: Chart) -> String {
    """
    <figure>
    <figcaption>\(chart.title)</figcaption>
    <p>\(chart.subtitle)</p>
    <div class="chart">\(chart.html())</div>
    <p>\(chart.allNotes.joined(separator: " "))</p>
    </figure>
    """
  }
}
