/// One file of a site, whole, as it is to stand in the site's folder.
public struct OutputFile: Sendable {
  /// From the site's folder, its parts joined by `/`: `2022-02/burglary.html`.
  public let path: String
  /// All of it.
  public let bytes: [UInt8]

  /// A file of these bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
