/// A series of whole numbers, how its limits are worked out, and what they are.
struct ProcessVector {
  let values: [Int]
  let screens: Bool
  /// How many points are the baseline; 0 for all.
  let first: Int
  let mean: Double
  /// How far the limits lie from the mean.
  let reach: Double
  /// For each point: outside, trend, near (two in three), shift, or a full stop.
  let states: String
}

/// Made by make-vectors.py.
let processVectors: [ProcessVector] = [
  ProcessVector(
    values: [
      0, 3, 6, 8, 10, 8, 15, 13, 16, 20, 24, 26, 21, 24, 34, 33, 30, 36, 36, 31, 41, 51, 42, 44,
    ],
    screens: true, first: 0, mean: 23.833333333333332, reach: 11.33391304347826,
    states: "oooooonnns...snnsoosoooo"),
  ProcessVector(
    values: [
      -4, 5, 2, 8, 10, 6, 14, 21, 12, 31, 20, 26,
    ],
    screens: true, first: 0, mean: 12.583333333333334, reach: 20.312727272727273,
    states: "............"),
  ProcessVector(
    values: [
      -1, 0, 2, -2, -6, 0, -4,
    ],
    screens: false, first: 0, mean: -1.5714285714285714, reach: 9.31,
    states: "......."),
  ProcessVector(
    values: [
      49, 58, 62, 47, 41, 47,
    ],
    screens: true, first: 12, mean: 50.666666666666664, reach: 21.28,
    states: "......"),
  ProcessVector(
    values: [
      36, 53, 46, 55, 52, 38, 55, 40, 45, 45, 49, 53,
    ],
    screens: true, first: 0, mean: 47.25, reach: 22.972727272727273,
    states: "............"),
  ProcessVector(
    values: [
      -3, -1, -4, 13, 4, -2,
    ],
    screens: false, first: 0, mean: 1.1666666666666667, reach: 19.684,
    states: "......"),
  ProcessVector(
    values: [
      -2, -2, -3, -4, 0, 3, -2, 0, -8, 0, -3, -3,
    ],
    screens: true, first: 0, mean: -2.0, reach: 8.463636363636363,
    states: "............"),
  ProcessVector(
    values: [
      50, 49, 48, 47, 46, 45, 44, 50,
    ],
    screens: true, first: 12, mean: 47.375, reach: 2.66,
    states: "tttttto."),
  ProcessVector(
    values: [
      60, 45, 53, 46, 44, 58, 52, 61,
    ],
    screens: false, first: 0, mean: 52.375, reach: 23.18,
    states: "........"),
  ProcessVector(
    values: [
      317, 455,
    ],
    screens: true, first: 0, mean: 386.0, reach: 367.08,
    states: ".."),
  ProcessVector(
    values: [
      50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50,
    ],
    screens: true, first: 0, mean: 50.0, reach: 0.0,
    states: "............."),
  ProcessVector(
    values: [
      44, 53, 53, 42, 42, 53,
    ],
    screens: false, first: 12, mean: 47.833333333333336, reach: 16.492,
    states: "......"),
  ProcessVector(
    values: [
      41, 50, 46, 58, 40, 37, 50, 53,
    ],
    screens: true, first: 0, mean: 46.875, reach: 23.56,
    states: "........"),
  ProcessVector(
    values: [
      337, 445, 383, 417, 441, 411, 412, 476, 383, 468, 407, 378,
    ],
    screens: true, first: 0, mean: 413.1666666666667, reach: 142.91454545454545,
    states: "............"),
  ProcessVector(
    values: [
      50, 51, 52, 53, 54, 55, 56, 50,
    ],
    screens: false, first: 0, mean: 52.625, reach: 4.56,
    states: "ttttttt."),
  ProcessVector(
    values: [
      372, 405, 342, 311, 306, 400, 459, 353, 730, 445, 440, 413,
    ],
    screens: true, first: 12, mean: 414.6666666666667, reach: 188.328,
    states: "........o..."),
  ProcessVector(
    values: [
      474, 376, 334, 400, 360, 359, 412, 421, 426, 507, 449, 487, 443,
    ],
    screens: true, first: 0, mean: 419.0769230769231, reach: 118.59166666666667,
    states: "............."),
  ProcessVector(
    values: [
      60, 46, 50, 65, 59, 59, 65, 43, 64, 85, 58, 72, 68,
    ],
    screens: false, first: 0, mean: 61.07692307692308, reach: 34.13666666666666,
    states: "............."),
  ProcessVector(
    values: [
      50, 49, 48, 47, 46, 45, 44, 50, 49, 48, 47, 46, 45, 44, 50, 49, 48, 47, 46, 45, 44, 50, 49,
      48,
    ],
    screens: true, first: 0, mean: 47.25, reach: 2.66,
    states: "otttttootttttootttttoo.."),
  ProcessVector(
    values: [
      -1, 3, 16, 1, -3, -2,
    ],
    screens: true, first: 12, mean: 2.3333333333333335, reach: 19.684,
    states: "......"),
  ProcessVector(
    values: [
      428, 428, 391, 462, 395, 421, 428, 429, 362, 363, 399, 441, 378, 350, 368, 405, 413, 450,
      340, 393, 439, 414, 363, 398,
    ],
    screens: false, first: 0, mean: 402.4166666666667, reach: 100.15478260869565,
    states: "........................"),
  ProcessVector(
    values: [
      54, 51, 58, 71, 60, 40, 66, 56, 54, 52, 65, 52,
    ],
    screens: true, first: 0, mean: 56.583333333333336, reach: 29.01818181818182,
    states: "............"),
  ProcessVector(
    values: [
      50, 51,
    ],
    screens: true, first: 0, mean: 50.5, reach: 2.66,
    states: ".."),
  ProcessVector(
    values: [
      41, 52, 55, 52, 47, 57, 70, 70, 79, 63, 68, 68, 69, 75, 84, 87, 77, 80, 89, 91, 92, 79,
      100, 92,
    ],
    screens: false, first: 12, mean: 60.166666666666664, reach: 18.136363636363637,
    states: "o.....ssosssssoosooooooo"),
  ProcessVector(
    values: [
      50, 54, 38, 54, 51, 58, 54, 50, 58, 46, 55, 49, 72, 67, 47, 66, 76, 80, 49, 58, 69, 68, 77,
      63,
    ],
    screens: true, first: 0, mean: 58.708333333333336, reach: 28.33478260869565,
    states: "ssssssssssss............"),
  ProcessVector(
    values: [
      54, 48,
    ],
    screens: true, first: 0, mean: 51.0, reach: 15.96,
    states: ".."),
  ProcessVector(
    values: [
      8, -3, -7, -2, 0, -7, -1, -4, -5, 13, -6, -9, -8, -6, -10, -5, -10, -4, -8, -12, -11, -10,
      -12, -15,
    ],
    screens: false, first: 0, mean: -5.583333333333333, reach: 13.531304347826087,
    states: "o........o.............."),
  ProcessVector(
    values: [
      374, 389, 382, 412, 371, 355, 431, 391, 363, 345, 303, 355, 390,
    ],
    screens: true, first: 12, mean: 372.5833333333333, reach: 88.26363636363637,
    states: "............."),
  ProcessVector(
    values: [
      45, 42, 52, 46, 37, 33, 47, 50, 61, 67, 49, 44, 41, 45, 31, 34, 45, 55, 48, 33, 49, 28, 39,
      48,
    ],
    screens: true, first: 0, mean: 44.541666666666664, reach: 24.633913043478262,
    states: "........nn.............."),
  ProcessVector(
    values: [
      0, 1, 2, 3, 4, 5, 6,
    ],
    screens: false, first: 0, mean: 3.0, reach: 2.66,
    states: "ottttto"),
  ProcessVector(
    values: [
      361, 393, 340, 417, 376, 430, 428, 397, 466, 328, 445, 391, 332, 420, 469, 393, 387, 382,
      447, 310, 434, 401, 313, 328, 383, 393, 336, 449, 414, 408, 411, 430, 435, 422, 393, 447,
    ],
    screens: true, first: 0, mean: 397.47222222222223, reach: 137.712,
    states: "...........................sssssss.."),
  ProcessVector(
    values: [
      42, 42, 55, 39, 46, 61, 48, 55, 60, 55, 60, 59, 63, 71, 64, 61, 65, 64, 63, 73, 66, 84, 67,
      73,
    ],
    screens: true, first: 12, mean: 51.833333333333336, reach: 21.03818181818182,
    states: ".......ssssssssssssonono"),
  ProcessVector(
    values: [
      386, 426, 474, 416, 403, 477, 418,
    ],
    screens: false, first: 0, mean: 428.57142857142856, reach: 129.45333333333335,
    states: "......."),
  ProcessVector(
    values: [
      -7, 4, -5, 5, -5, 14, -2, -3, -9, -6, -6, -5, -7,
    ],
    screens: true, first: 0, mean: -2.4615384615384617, reach: 19.506666666666668,
    states: "............."),
  ProcessVector(
    values: [
      4, 2, 0, 1, -2, 0, -4, 1, -4, -3, -4, -1, -1, -5, 6, -3, 0, 0, 1, -1, -1, 0, 9, 0,
    ],
    screens: true, first: 0, mean: -0.20833333333333334, reach: 9.02086956521739,
    states: "......................o."),
  ProcessVector(
    values: [
      -1, -2, -2, 1, 4, -3, 18, 0, -2, 4, 5, -3, -1, -2, 1, 1, -9, 8, -4, 3, 2, -1, -4, -1, -2,
      0, 3, -1, 0, 9, 0, -4, 1, 0, 1, 1,
    ],
    screens: false, first: 12, mean: 1.5833333333333333, reach: 16.927272727272726,
    states: "...................................."),
]
