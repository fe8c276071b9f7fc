/// Where something stands in the author's files.
///
/// `path` is written as the author would type it from where they stand (`Content/site.yml`). Lines and
/// columns count from 1; a column counts Unicode scalars, as editors and libyaml do, not bytes. A place
/// without a line is the whole file or folder; one without a column is the whole line.
public struct Place: Hashable, Sendable {
  /// The file or folder, as the author would type it.
  public let path: String
  /// From 1; nil for the whole file.
  public let line: Int?
  /// From 1, in Unicode scalars; nil for the whole line.
  public let column: Int?

  /// A place; a column without a line is left out.
  public init(_ path: String, line: Int? = nil, column: Int? = nil) {
    self.path = path
    self.line = line
    self.column = line == nil ? nil : column
  }
}

extension Place: Comparable {
  /// By path, then line, then column; the whole before its parts.
  public static func < (left: Place, right: Place) -> Bool {
    (left.path, left.line ?? 0, left.column ?? 0) < (right.path, right.line ?? 0, right.column ?? 0)
  }
}

extension Place: CustomStringConvertible {
  /// `path:line:column`, the form that editors and terminals make into a link.
  public var description: String {
    [path, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
  }
}
