import Measures

extension Period {
  /// How readers see the period after other words: `year ending June 2019`, but `September 2019`.
  var captioned: String { title == words ? title : title.lowercasedFirst }
}
