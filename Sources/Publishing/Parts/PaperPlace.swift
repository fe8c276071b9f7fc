/// Where in an edition's paper something is printed, for readers.
enum PaperPlace {
  /// `In the paper: paragraph 20`
  static func words(_ place: String) -> String { "In the paper: \(place)" }
}
