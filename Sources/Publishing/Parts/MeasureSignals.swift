import Editions
import Measures

/// What a reader should notice of a measure, in a few words each: how its process behaves or, where it is none or its
/// limits are on trial, whether chance could explain the change; whether the target is met, and whether the data are
/// new.
enum MeasureSignals {
  static func words(of measure: Measure, _ facts: MeasureFacts) -> [String] {
    let target = measure.targetIsMet.map { $0 ? "Target met" : "Target not met" }
    let process = measure.process.flatMap { process in
      process.brief.map { $0 + judgement(of: process, quantity: measure.quantity) }
    }
    return [
      target, process ?? (facts.isUnclear ? facts.judgement : nil),
      measure.update == nil ? nil : "No new data", measure.retirement == nil ? nil : "No longer reported",
    ].compactMap(\.self)
  }

  /// `, for the better`, where the process does more than chance explains, and one way is better.
  private static func judgement(of process: ProcessBehaviour, quantity: Quantity) -> String {
    guard case .special(let isBetter?) = process.variation(for: quantity) else { return "" }
    return isBetter ? ", for the better" : ", for the worse"
  }
}
