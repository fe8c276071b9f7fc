/// What one run of a program cost.
struct Run {
  /// From just before the start to the end, in seconds.
  let wall: Double
  /// Of all its threads, in the program and in the system, in seconds.
  let processor: Double
  /// The most memory that it held at once, in bytes. The system counts what this program held when it started the
  /// other, so this one stays small.
  let peak: Int
}
