import ContentSamples
import Editions
import Testing

/// The only measure of an edition with this data, and its site; a content with an error stops the
/// test. Figures that contradict each other stand: a test of pages need not make them agree.
func measured(
  _ data: String?, _ definition: [String] = [], others: [String: String] = [:],
  baseline: String? = "YE 2019-06",
  at location: SourceLocation = #_sourceLocation
) throws -> (measure: Measure, site: Site) {
  let content = Content.oneMeasure(data, definition: definition, others: others, baseline: baseline)
    .lettingStand("theft/thefts/data.csv")
  try #require(content.problems.filter { !$0.hasPrefix("warning ") } == [], sourceLocation: location)
  let publication = try #require(content.publication, sourceLocation: location)
  let measure = try #require(publication.editions.first?.measures.first, sourceLocation: location)
  return (measure, publication.site)
}
