extension String {
  /// "Above the limit" for "above the limit".
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// "likely range" for "Likely range"; "95% interval" as it is.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
