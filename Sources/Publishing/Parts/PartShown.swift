import Editions
import Measures
import Numerals

extension Measure {
  /// Whose figures pages show where the data hold none for the whole, and by which order those were chosen: `Ayford, the
  /// first of three in the data, which hold no figure for the whole.` Nil where the figures are of the whole.
  var partShown: String? {
    part.map { part in
      let choices = reported.foremost.count
      let choice = choices == 1 ? "the only one" : "the first of \(Cardinal.write(choices))"
      let isOfAll = choices == reported.series.count
      let rest = isOfAll ? "which hold no figure for the whole" : "which hold no total"
      return
        "\(part.uppercasedFirst), \(choice)\(isOfAll ? "" : " for the whole force") in the data, \(rest)."
    }
  }
}
