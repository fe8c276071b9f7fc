import ContentSamples

extension Content {
  /// A small statement whose list of sign-offs is these entries, on lines 35 and below of its definition.
  static func signedOff(_ entries: String...) -> Content {
    let list = entries.map { "\n  - { \($0) }" }.joined()
    let file = "editions/2022-02/edition.yml"
    return northshire.replacing("paragraphs: numbered", with: "paragraphs: plain", in: file)
      .replacing(
        """

          - by: Chief constable
            for: the words of the force
            signed: 2022-02-18
            name: A. Northam
        """, with: list, in: file)
  }
}
