import Editions
import Reading

/// Whom a new site is about, as far as somebody has said.
public struct StarterForce: Sendable {
  private let names: [(slot: String, name: String)]
  private let districts: [String]
  private let peers: [String]

  /// A force, the area that it polices, who publishes, the districts of the area and the forces to compare with.
  /// What is nil follows from the rest where it can, and is a placeholder where it cannot.
  public init(
    name: String?, area: String?, publisher: String?, districts: [String] = [], peers: [String] = []
  ) {
    let area = area ?? name.flatMap(Self.area(ofForce:))
    self.names = [
      ("force", name ?? Self.placeholder("the name of the force")),
      ("area", area ?? Self.placeholder("the name of the area")),
      ("title", area.map { "\($0) police performance" } ?? Self.placeholder("the name of this site")),
      (
        "publisher",
        publisher ?? area.map { "\($0) Police and Crime Commissioner" }
          ?? Self.placeholder("who publishes this site")
      ),
    ]
    self.districts = districts
    self.peers = peers
  }

  /// The area of a force that is named after it: `Westmarch` of `Westmarch Police`; nil for other names.
  public static func area(ofForce name: String) -> String? {
    let kinds = [" Police", " Constabulary", " Police Service"]
    return kinds.first(where: name.hasSuffix).map { String(name.dropLast($0.count)) }
  }

  private static func placeholder(_ what: String) -> String { "\(Placeholder.mark) \(what)" }
}

extension StarterForce {
  /// A text of the starter content with its slots filled, such as `{{force}}`, as the kind of file asks.
  func filled(_ text: String, in path: String) -> String {
    let isDefinition = path.hasSuffix(SourceKind.definitions)
    let filled = names.reduce(text) { text, name in
      text.replacing("{{\(name.slot)}}", with: isDefinition ? name.name.quotedForYAML : name.name.asMarkdown)
    }
    return filled.replacing("{{areas}}", with: Self.areas("areas", districts, like: "ayford: Ayford"))
      .replacing("{{peers}}", with: Self.areas("peers", peers, like: "southshire: Southshire"))
  }

  /// A list of areas by their ids; where there are none, a comment that says how to write it.
  private static func areas(_ key: String, _ names: [String], like example: String) -> String {
    guard !names.isEmpty else { return "# \(key):\n#   \(example)" }
    return "\(key):" + names.map { "\n  \($0.slug): \($0.quotedForYAML)" }.joined()
  }
}

extension String {
  /// With a backslash before each sign that CommonMark would read as more than itself.
  fileprivate var asMarkdown: String {
    reduce(into: "") { text, character in
      if "\\`*_[]<>#&".contains(character) { text.append("\\") }
      text.append(character)
    }
  }
}
