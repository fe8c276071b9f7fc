import ContentSamples
import Measures
import Testing

@testable import Editions

@Suite("site.yml")
struct SiteTests {
  @Test("says who publishes, about which force, under which licence, and how to be reached")
  func site() throws {
    let site = try #require(Content.northshire.publication).site
    #expect(site.title == "Northshire police performance")
    #expect(site.publisher == "Northshire Police and Crime Commissioner")
    #expect(site.address == "https://northshire.example")
    #expect(site.force == "Northshire Police")
    #expect(site.area == "Northshire")
    #expect(site.licence == NamedLink(name: "Open Shire Licence", address: "https://licence.example"))
    #expect(site.contact.office.name == "Office of the Commissioner")
    #expect(site.contact.office.address == "https://office.example")
    #expect(site.contact.email == "office@northshire.example")
    #expect(site.contact.telephone == "01632 960000")
    #expect(site.contact.post == "1 High Street, Ayford")
  }

  @Test("names the districts, then the peers, in its own order")
  func areas() throws {
    let site = try #require(Content.northshire.publication).site
    #expect(
      site.areas == [
        Area(id: "ayford", name: "Ayford", kind: .district),
        Area(id: "beeham", name: "Beeham", kind: .district),
        Area(id: "southshire", name: "Southshire", kind: .peer),
      ])
    #expect(site.name(ofArea: "beeham") == "Beeham")
    #expect(site.name(ofArea: nil) == "Northshire")
  }

  @Test("that is not there is missed")
  func missing() {
    let content = Content.northshire.with("site.yml", nil).with("population.csv", nil)
      .with("editions/2022-02/theft/thefts/by-area.csv", nil)
    #expect(
      content.problems == [
        "site.yml There is no such file, which says what the site is. Put it here."
      ])
  }

  @Test("needs a title, a publisher, a force, a licence and a contact")
  func needs() {
    let content = Content.northshire.with("site.yml", "areas:\n  ayford: Ayford\n  beeham: Beeham")
    #expect(
      content.problems.filter { $0.hasPrefix("site.yml") }
        == [
          "contact", "force", "licence", "publisher", "title",
        ].map {
          "site.yml:1:1 `\($0)` is missing, and the site needs it. Add a line that begins with `\($0):`."
        })
  }

  @Test("an address that does not begin with https is no web address")
  func webAddress() {
    let content = Content.northshire.replacing(
      "https://licence.example", with: "www.licence.example", in: "site.yml")
    #expect(
      content.problems == [
        "site.yml:14:12 `www.licence.example` is not a web address. Begin it with `https://`."
      ])
  }

  @Test("two areas that differ only in capitals cannot be told apart in a table")
  func sameArea() {
    let content = Content.northshire.replacing(
      "southshire: Southshire", with: "southshire: AYFORD", in: "site.yml")
    #expect(
      content.problems == [
        "site.yml:11:3 Two areas are called `AYFORD`. Give each area a name of its own."
      ])
  }

  @Test("a key that it does not have is named with the nearest that it has")
  func unknownKey() {
    let content = Content.northshire.replacing("licence:", with: "license:", in: "site.yml")
    #expect(
      content.problems == [
        "site.yml:1:1 `licence` is missing, and the site needs it. Add a line that begins with `licence:`.",
        "site.yml:12:1 `license` is no key of the site. Did you mean `licence`?",
      ])
  }
}
