extension String {
  /// The text as it is written in YAML: between double quotes where it would mean something else without them.
  public var quotedForYAML: String {
    let isPlain =
      first?.isLetter == true && allSatisfy { $0.isLetter || $0.isNumber || " '&.-/".contains($0) }
    if isPlain, !hasSuffix(" "), !["null", "true", "false"].contains(lowercased()) { return self }
    let escaped = unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\\", "\"": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\""
  }
}
