import Diagnostics
import Figures
import Measures
import Reading

extension Site {
  /// Reads `site.yml`.
  init?(_ tree: SourceTree, into diagnostics: inout DiagnosticList) {
    guard var fields = tree.definition(ContentPaths.site, of: "the site", into: &diagnostics) else {
      return nil
    }
    let title = fields.required("title")
    let publisher = fields.required("publisher")
    let address = fields.webAddress("address")
    let force = fields.needed("force", of: "the force") { force in
      (name: force.required("name"), area: force.required("area"))
    }
    let areas =
      fields.areas("areas", kind: .district) + fields.areas("peers", kind: .peer)
    let licence = fields.needed("licence", of: "the licence") { licence in
      (name: licence.required("name"), address: licence.webAddress("address"))
    }
    let contact = fields.needed("contact", of: "the contact") { contact in
      Contact(&contact)
    }
    let notFigures = fields.texts("not-figures")
    fields.reportSameNames(areas)
    fields.finish(&diagnostics)
    guard let title, let publisher, let force, let name = force.name, let area = force.area, let licence,
      let licenceName = licence.name, let contact
    else { return nil }
    self.init(
      title: title.value, publisher: publisher.value, address: address?.value, force: name.value,
      area: area.value, areas: areas.map(\.value),
      licence: NamedLink(name: licenceName.value, address: licence.address?.value), contact: contact,
      notFigures: NotFigures(notFigures.map(\.value)))
  }
}

extension Contact {
  fileprivate init?(_ fields: inout YAMLFields) {
    let name = fields.required("name")
    let address = fields.webAddress("address")
    let email = fields.text("email")
    let telephone = fields.text("telephone")
    let post = fields.text("post")
    guard let name else { return nil }
    self.init(
      office: NamedLink(name: name.value, address: address?.value), email: email?.value,
      telephone: telephone?.value, post: post?.value)
  }
}

extension YAMLFields {
  /// Areas under a key, by id.
  fileprivate mutating func areas(_ key: String, kind: Area.Kind) -> [Located<Area>] {
    namedTexts(key).map { name, value in
      Located(Area(id: name.value, name: value.value, kind: kind), at: name.place)
    }
  }

  /// Two areas that a table could not tell apart.
  fileprivate mutating func reportSameNames(_ areas: [Located<Area>]) {
    var names: Set<String> = []
    for area in areas {
      let own: Set = [area.value.id, area.value.name.lowercased()]
      if let taken = own.intersection(names).min() {
        report(ContentProblem.sameArea(taken == area.value.id ? taken : area.value.name), at: area.place)
      }
      names.formUnion(own)
    }
  }
}
