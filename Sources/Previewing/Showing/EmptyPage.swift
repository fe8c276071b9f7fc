/// What stands at every address while there is no page to show yet: the problems.
struct EmptyPage {
  let site: PreviewSite

  var bytes: [UInt8] {
    let html = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Nothing to show yet</title>
      \(PreviewPage.head(isDraft: false))</head>
      <body class="tally-preview-empty">
      <main class="tally-preview">
      <h1>Nothing to show yet</h1>
      <p>Mend what is wrong in the content or the templates, and save: the pages appear here.</p>
      \(PreviewState(site).html)
      <p id="tally-preview-stopped" hidden>The preview has ended.</p>
      <p id="tally-preview-news" role="status"></p>
      </main>
      </body>
      </html>

      """
    return Array(html.utf8)
  }
}
