import ContentSamples
import Testing

@Suite("windows-differ")
struct WindowsDifferTests {
  private let survey = "editions/2022-02/theft/survey"

  @Test("an edition whose latest figures end in different months names those that do")
  func differ() {
    let content = Content.northshire.replacing("YE 2021-12", with: "YE 2021-09", in: "\(survey)/data.csv")
    #expect(
      content.problems == [
        """
        warning editions/2022-02/edition.yml Most of the latest figures end in December 2021, and others do not: \
        People who had something stolen in September 2021. Name the month in the `note` of each, so that readers \
        see it.
        """
      ])
  }

  @Test("a note that names the month tells readers", arguments: ["measure", "row"])
  func noted(place: String) {
    let content = Content.northshire.replacing("YE 2021-12", with: "YE 2021-09", in: "\(survey)/data.csv")
    let noted =
      place == "measure"
      ? content.replacing(
        "better: lower", with: "better: lower\nnote: It ends in September.", in: "\(survey)/measure.yml")
      : content.with("\(survey)/data.csv", "period,value,note\nYE 2021-09,9%,the survey ends in September")
    #expect(noted.problems == [])
  }
}
