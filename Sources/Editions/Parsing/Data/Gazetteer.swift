import Measures

/// Which areas there are and how many people live in them: what the rows of tables are held against, whichever edition
/// they are of.
struct Gazetteer: Sendable, Equatable {
  let areas: AreaBook
  let population: Population
}
