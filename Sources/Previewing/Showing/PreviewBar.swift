import CommonMark
import Editions

/// What stands at the foot of every page of a preview: whether it is a draft, and what is wrong with the content.
/// It sticks to the window's edge and has room of its own at the end of the page, so nothing stays covered.
struct PreviewBar {
  let site: PreviewSite
  /// The draft that the page is of.
  let draft: Edition?

  var html: String {
    """
    <aside class="tally-preview\(draft == nil ? "" : " tally-preview-draft")" aria-label="Preview">
    \(PreviewState(site).html)
    <p class="tally-preview-bar">\(words) <span id="tally-preview-stopped" hidden>The preview has ended: \
    this page stays as it was.</span></p>
    <p id="tally-preview-news" role="status"></p>
    </aside>

    """
  }

  private var words: String {
    if let draft {
      return "<strong>Draft</strong> \(HTMLText.escaped(draft.title)), \(draft.date.words): not published."
    }
    return site.pages?.hasDrafts == true
      ? "<strong>Preview</strong> with drafts." : "<strong>Preview</strong> No edition is a draft."
  }
}
