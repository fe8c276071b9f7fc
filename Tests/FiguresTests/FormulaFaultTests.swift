import Figures
import Testing

@Suite("Formulas that are none")
struct FormulaFaultTests {
  private static let findings =
    "`value`, `change`, `percent`, `points`, `share`, `whole`, `total`, `mean`, `rate`, `rank`, `count`, `gap`,"
    + " `period` or `fact`"

  private func fault(in typed: String) -> FormulaFault? {
    do {
      _ = try Formula(reading: typed)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "a fault is told in a sentence, with its place and what to do",
    arguments: [
      (
        "value", 0, "The formula does not begin with `=`.",
        "Write it as in a spreadsheet: `=value(baseline)`."
      ),
      (
        "=value(YE 2019-06)", 9, "The formula has a space, and CommonMark reads it as words.",
        "Write `-` for a space in a period or a category: `=value(YE-2019-06)`."
      ),
      (
        "=!value", 1, "The formula names no measure before the `!`.",
        "Write the name of a measure's folder, as in `=burglary!value`, or leave the `!` out."
      ),
      (
        "=burglary.!value", 10, "The formula names no table between the `.` and the `!`.",
        "Write the name of a table, as in `=burglary.by-district!value`, or leave the `.` out."
      ),
      ("=", 1, "The formula asks for nothing.", "Write one of \(findings) after the `=`."),
      ("=burglary!", 10, "The formula asks for nothing.", "Write one of \(findings) after the `=`."),
      (
        "=percnt(baseline)", 1, "The formula asks for `percnt`, which the data cannot give.",
        "Did you mean `percent`?"
      ),
      (
        "=firearm-discharges.value", 1,
        "The formula has no `!` between the measure and what is asked of it.",
        "Write `=firearm-discharges!value`."
      ),
      (
        "=burglary.by-district:share(dunmere)", 1,
        "The formula has no `!` between the measure and what is asked of it.",
        "Write `=burglary.by-district!share(dunmere)`."
      ),
      (
        "=value()", 7, "The formula has a place for a period, an area or a category with nothing in it.",
        "Write what belongs there, or take the mark before it out."
      ),
      (
        "=value(in:)", 10, "The formula has a place for a period, an area or a category with nothing in it.",
        "Write what belongs there, or take the mark before it out."
      ),
      ("=value(in:2020,in:2021)", 15, "The formula says `in:` twice.", "Leave one of the two out."),
      ("=value(2020", 6, "The formula opens a parenthesis and does not close it.", "Write `)` at its end."),
      (
        "=value(20_20)", 9, "The formula has a `_` where none can stand.",
        "Write names with letters, digits and hyphens, and `,` between arguments."
      ),
      (
        "=value(2020)*2", 12, "The formula goes on with `*2` after its end.",
        "Take it out, or put it in the words beside the link."
      ),
    ])
  func faults(typed: String, offset: Int, message: String, help: String) {
    let fault = fault(in: typed)
    #expect(fault?.offset == offset)
    #expect(fault?.message == message)
    #expect(fault?.help == help)
  }
}
