import Diagnostics
import Measures

/// Where all districts of the force have a row, the force has one too.
///
/// Tally makes no total of areas. Where no row is the force's own, the headline, the chart and the change are of one
/// district, and readers who do not look twice take them for the force's. Held are the data of measures that are
/// counted and have a row for every district that `site.yml` names: what a paper prints of one district alone is
/// about that one. Add the row of the force, with an empty area, as the source prints it; or name the district in the
/// measure's `title`, `short` or `definition`.
enum MissingForce: EditionRule, Hashable {
  /// The findings are of one area alone.
  case findings(of: String)

  static let name = "missing-force"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    let districts = edition.areas.filter { $0.kind == .district }
    guard districts.count > 1 else { return }
    for measure in edition.measures where measure.folder.data.isWhole {
      guard let table = measure.tables.first, measure.folder.data.file != nil, table.isAdditive,
        let first = table.dataset.observations.first, table.dataset.hasRows(ofAll: districts),
        let id = measure.measure.findings.series?.key.area,
        let area = edition.areas.first(where: { $0.id == id })?.name, !measure.definition.names(area)
      else { continue }
      diagnostics.report(Self.findings(of: area), at: table.place(of: first), in: table.file)
    }
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .findings(let area):
      "The data have no row for the whole force, so the findings are of \(area) alone."
    }
  }

  var help: String? {
    "Add the force's own row, with an empty area, as the source prints it; or name the area in the measure's `title`."
  }
}

extension Dataset {
  /// Whether each of the districts has a row, and the force itself none.
  fileprivate func hasRows(ofAll districts: [Area]) -> Bool {
    var areas: Set<Area.ID> = []
    for series in series {
      guard let area = series.key.area else { return false }
      areas.insert(area)
    }
    return districts.allSatisfy { areas.contains($0.id) }
  }
}

extension MeasureDefinition {
  /// Whether its readers are told that it is about the area.
  fileprivate func names(_ area: String) -> Bool {
    [title, short, definition ?? ""].contains { $0.lowercased().contains(area.lowercased()) }
  }
}
