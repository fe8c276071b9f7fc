import Diagnostics

/// One cell: what stands in it without the quotes and white space around it, and where.
public struct CSVCell: Sendable {
  let storage: CSVStorage
  let row: Int
  let column: Int

  /// Its text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Its text in UTF-8, for callers that read numbers without making a `String`.
  public var bytes: ArraySlice<UInt8> { storage.buffer[extent.range] }
  /// Whether nothing stands in it but white space.
  public var isEmpty: Bool { extent.isEmpty }
  /// Where its text begins, after a quote.
  public var place: Place { storage.place(ofByte: extent.start, inRow: row) }

  private var extent: CSVExtent { storage.extent(row: row, column: column) }
}
