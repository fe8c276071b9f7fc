import ContentSamples
import Editions
import Testing

/// The only measure of an edition with this data, and its site; a content with a problem stops the test.
func measured(
  _ data: String?, _ definition: [String] = [], others: [String: String] = [:],
  baseline: String? = "YE 2019-06",
  at location: SourceLocation = #_sourceLocation
) throws -> (measure: Measure, site: Site) {
  let content = Content.oneMeasure(data, definition: definition, others: others, baseline: baseline)
  try #require(content.problems == [], sourceLocation: location)
  let publication = try #require(content.publication, sourceLocation: location)
  let measure = try #require(publication.editions.first?.measures.first, sourceLocation: location)
  return (measure, publication.site)
}
