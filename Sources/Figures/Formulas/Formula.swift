/// What an author asks of the data, as typed in the address of a link: `=burglary!percent(baseline)`.
///
/// ```
/// formula = "=" [ measure [ "." table ] "!" ] finding [ "(" arg { "," arg } ")" ]     no space anywhere
/// arg     = [ key ":" ] atom
/// ```
/// Names are letters, digits and hyphens; an atom may have `/` and `.` too. What an atom means is not known
/// before the data are: `Formula` only knows its shape.
public struct Formula: Hashable, Sendable {
  /// The measure and the table that are asked; nil for the measure that the words stand beside.
  public let table: TableName?
  /// What is asked.
  public let finding: Finding
  /// What it is narrowed down to, in the author's order.
  public let arguments: [Argument]

  /// A measure's data, or a further table of it: `burglary`, `burglary.by-district`.
  public struct TableName: Hashable, Sendable {
    /// The measure's id.
    public let measure: String
    /// The further table's id; nil for the measure's own data.
    public let table: String?

    /// A name.
    public init(measure: String, table: String? = nil) {
      self.measure = measure
      self.table = table
    }

    /// As the author writes it.
    public var notation: String { table.map { "\(measure).\($0)" } ?? measure }
  }

  /// One thing between the parentheses: `baseline`, `in:2014`.
  public struct Argument: Hashable, Sendable {
    /// What stands before the colon; nil where the atom stands alone and is recognised by what it is.
    public let key: String?
    /// The period, area, category or id.
    public let atom: String

    /// As the author writes it.
    public var notation: String { key.map { "\($0):\(atom)" } ?? atom }
  }
}

extension Formula {
  /// The formula as the author writes it.
  public var notation: String {
    let prefix = table.map { "\($0.notation)!" } ?? ""
    let list = arguments.isEmpty ? "" : "(\(arguments.map(\.notation).joined(separator: ",")))"
    return "=\(prefix)\(finding.rawValue)\(list)"
  }

  /// What may be written before the colon, beside the category columns of a table.
  public enum Key: String, CaseIterable, Sendable {
    /// The period itself.
    case `in`
    /// The period that a change is measured from.
    case from
    /// The same as `from`.
    case against
    /// An area.
    case area
    /// A fact.
    case id
  }
}
