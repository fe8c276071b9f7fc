/// What stands at every address while there is no page to show yet: the problems.
struct EmptyPage {
  let site: PreviewSite

  var bytes: [UInt8] {
    let body = """
      <main class="tally-preview">
      <h1>Nothing to show yet</h1>
      <p>Mend what is wrong in the content or the templates, and save: the pages appear here.</p>
      \(PreviewState(site).html)
      <p id="tally-preview-stopped" hidden>The preview has ended.</p>
      <p id="tally-preview-news" role="status"></p>
      </main>

      """
    let html = OwnPage.html(
      title: "Nothing to show yet", head: PreviewPage.head(isDraft: false), body: body,
      class: "tally-preview-empty")
    return Array(html.utf8)
  }
}
