import Testing

@testable import Editions

@Suite("A name as a part of an address")
struct SlugTests {
  @Test(
    "is in small letters without accents, digits and hyphens",
    arguments: [
      ("Ayford", "ayford"), ("Bishop's Ayford", "bishop-s-ayford"), (" Stow-on-Fen ", "stow-on-fen"),
      ("Llanfêr", "llanfer"), ("Llanfe\u{302}r", "llanfer"), ("Tŷ Gŵyr 2", "ty-gwyr-2"), ("Ærø", "aero"),
      ("STRASSE Straße", "strasse-strasse"), ("Łódź", "lodz"), ("İzmir", "izmir"), ("Москва", ""), ("", ""),
    ])
  func slugs(name: String, slug: String) {
    #expect(name.slug == slug)
    #expect(slug.isEmpty || slug.isSlug)
  }
}
