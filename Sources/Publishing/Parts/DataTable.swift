import CommonMark
import Editions
import Measures

/// A table of data, rendered, with the legend of its shorthand.
struct DataTable: TemplateModel {
  let legend: String?
  private let isEmpty: Bool
  private let grid: TableGrid
  private let anchor: String
  private let caption: String
  private let note: String

  static let fields: [Field<DataTable>] = [
    .html("html", writing: { $0.write(to: &$1) }), .text("legend", ifAny: { $0.legend }),
  ]
}

extension DataTable {
  /// The tables of a measure: its data, what is derived from them, then its further tables.
  static func tables(of measure: Measure, site: Site) -> [DataTable] {
    let whole = measure.wholeKind
    let printed = DataTable(
      measure.dataset, anchor: PageAnchors.data, caption: measure.title, quantity: measure.quantityOfData,
      whole: whole, site: site)
    let further = measure.tables.map { table in
      DataTable(
        table.dataset, anchor: PageAnchors.table(table.id),
        caption: "\(measure.short): \(table.title.lowercasedFirst)", quantity: table.quantity, whole: whole,
        site: site)
    }
    let derived = measure.derivation.map { DataTable($0, of: measure, site: site) }
    return ([printed, derived].compactMap(\.self) + further).filter { !$0.isEmpty }
  }

  /// What is derived from the data of a measure.
  private init(_ derivation: DerivationKind, of measure: Measure, site: Site) {
    self.init(
      measure.reported, anchor: PageAnchors.derived,
      caption: "\(measure.short): \(derivation.tableTitle)", quantity: measure.quantity,
      whole: measure.wholeKind, origin: derivation.origin, site: site,
      besides: derivation == .yearEnding ? [.monthsSummed] : [])
  }

  /// A table of `dataset`; `origin` says in the caption where its figures come from, where they are not printed, and
  /// then their column says all that they are. `columns` say of a period what is so in all areas.
  private init(
    _ dataset: Dataset, anchor: String, caption: String, quantity: Quantity, whole: WholeKind,
    origin: String? = nil, site: Site, besides columns: [TableColumn] = []
  ) {
    let series = dataset.series
    let isMatrix =
      series.count > 1 && dataset.holdsValuesAlone && dataset.categoryColumns.isEmpty
      && !dataset.observations.isOfOnePeriod
    let figures = TableColumn.figures(
      quantity, head: origin == nil ? quantity.noun : quantity.described, whole: whole)
    let grid =
      isMatrix
      ? TableGrid(matrixOf: series, besides: columns, quantity: quantity, site: site)
      : TableGrid(rowsOf: dataset, figures: figures + columns, site: site)
    let period = grid.holdsPeriods ? nil : dataset.observations.first?.period.captioned
    let statistic = quantity.described.lowercased() == caption.lowercased() ? nil : quantity.described
    let isByArea = dataset.observations.contains { $0.area != nil }
    let note = [isByArea ? nil : site.area, statistic, period, origin].compactMap(\.self)
    self.note = note.joined(separator: ", ").uppercasedFirst
    isEmpty = dataset.observations.isEmpty
    self.grid = grid
    self.anchor = anchor
    self.caption = caption
    legend = ShorthandLegend.words(for: dataset.observations.lazy.filter(\.mayNeedLegend).flatMap(\.values))
  }

  /// The whole table.
  func write(to html: inout HTMLText) {
    html.write(
      "<div class=\"tablebox\" tabindex=\"0\" role=\"region\" aria-labelledby=\"\(anchor)_caption\">")
    html.write(
      "<table class=\"\(grid.isUpright ? "data upright" : "data")\" id=\"\(anchor)\"><caption id=\"\(anchor)_caption\">"
    )
    html.writeEscaped(caption)
    html.write(" <span>")
    html.writeEscaped(note)
    html.write("</span></caption>\n<thead><tr>")
    grid.writeHeads(to: &html)
    html.write("</tr></thead>\n<tbody>\n")
    grid.writeRows(to: &html)
    html.write("</tbody></table></div>")
    for note in grid.notes.lines {
      html.write("<p class=\"minor\">")
      html.writeEscaped(note)
      html.write("</p>")
    }
  }
}

extension DerivationKind {
  /// What a table of it is called, after the measure.
  fileprivate var tableTitle: String {
    switch self {
    case .yearEnding: "sums of twelve months"
    case .rate: "rates"
    }
  }

  /// Where its figures come from, in a caption.
  fileprivate var origin: String {
    switch self {
    case .yearEnding: "worked out as the sum of twelve months"
    case .rate: "worked out from the printed counts and the population"
    }
  }
}

extension Dataset {
  /// Whether its rows hold nothing but values, so that periods and areas can be its two sides.
  fileprivate var holdsValuesAlone: Bool {
    observations.allSatisfy {
      $0.value != nil
        && ($0.isBare || $0.whole == nil && $0.change == nil && $0.percent == nil && $0.note == nil)
    }
  }
}

extension Observation {
  fileprivate var values: [Value] { [value, whole, change, percent].compactMap(\.self) }

  /// Whether it is more than a plain number.
  fileprivate var mayNeedLegend: Bool { !isBare || value?.number == nil || value?.marks.isEmpty == false }
}
