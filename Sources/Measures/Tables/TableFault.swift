/// Why a table cannot be made of a dataset.
public enum TableFault: Error, Sendable, Hashable {
  /// It is by one thing twice.
  case twice(TableDimension)
  /// The dataset has no such column of categories.
  case noSuchColumn(String, columns: [String])
  /// It is by two scales of time that are not the parts of years and years.
  case twoTimeScales(TableDimension, TableDimension)
  /// The dataset has no row for what it is by.
  case noRows
  /// Its rows are of several periods, and it is by none of them.
  case severalPeriods([Period])
  /// The dataset has no rows for the total over a column that it is not by.
  case columnNotNamed(String)
  /// The dataset has no rows for the force itself, and it is not by area.
  case areaNotNamed
  /// Numbers of that unit do not add up.
  case notAddedUp(Unit)
  /// It is by years, the data are of their parts, and numbers of that unit do not add up.
  case yearsNotAddedUp(Unit, from: TableDimension, to: TableDimension)
  /// The categories of that column overlap, or are some of many.
  case overlappingCategories(String)
  /// It is by area, and other forces are among the areas.
  case peersInTotal
  /// Its windows share months, so that a total would count them twice.
  case overlappingPeriods
  /// A total over points in time would count what stays twice.
  case pointsInTime
  /// A total at the end of rows that hold one number each.
  case nothingAcross
  /// A mean, where nothing is of time.
  case noTimeToAverage
}
