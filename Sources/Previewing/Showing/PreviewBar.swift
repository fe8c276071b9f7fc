import CommonMark
import Editions

/// What stands at the foot of every page of a preview: whether it is a draft, what is wrong with the content, and
/// what is left to review. It sticks to the window's edge and has room of its own at the end of the page, so nothing
/// stays covered.
struct PreviewBar {
  let site: PreviewSite
  /// The page below the site's root.
  let path: String
  /// The edition that the page is of.
  let edition: Edition?

  var html: String {
    """
    <aside class="tally-preview\(isDraft ? " tally-preview-draft" : "")" aria-label="Preview">
    \(PreviewState(site).html)
    \(checklist)\(origin)<div class="tally-preview-bar"><p>\(words)\(changes) <span id="tally-preview-stopped" hidden>The preview \
    has ended: this page stays as it was.</span></p>
    \(marksSwitch)</div>
    <p id="tally-preview-news" role="status"></p>
    </aside>

    """
  }

  private var isDraft: Bool { edition?.isDraft == true }

  private var changes: String {
    guard let edition, let last = site.pages?.published(before: edition) else { return "" }
    let date = HTMLText.escaped(last.date.monthWords)
    return " <a href=\"/\(ChangesPage.path(of: edition.id))\">What changed since \(date)</a>"
  }

  private var words: String {
    if let edition, isDraft {
      return
        "<strong>Draft</strong> \(HTMLText.escaped(edition.title)), \(edition.date.words): not published."
    }
    return site.pages?.hasDrafts == true
      ? "<strong>Preview</strong> with drafts." : "<strong>Preview</strong> No edition is a draft."
  }

  private var checklist: String {
    guard let edition, let pages = site.pages else { return "" }
    let folder = "/\(ContentPaths.editions)/\(edition.id)/"
    let problems = site.problems.filter { $0.place.path.contains(folder) }
    return pages.checklist(of: edition, problems: problems).html
  }

  private var origin: String { edition.map { PageOrigin(of: path, in: $0).html } ?? "" }

  /// Where there are words of an edition, their marks can be hidden, to read the page as it will be published.
  private var marksSwitch: String {
    guard edition != nil else { return "" }
    return "<label><input type=\"checkbox\" id=\"tally-preview-marks\" checked> Review marks</label>\n"
  }
}
