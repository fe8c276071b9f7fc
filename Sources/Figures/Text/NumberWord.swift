/// The words that are numbers, each with its one meaning.
public enum NumberWord {
  /// First to twelfth.
  public static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
  ]
  /// None at all, where no other number stands in the text.
  public static let none = ["no", "none", "nobody", "nil", "nothing"]
  /// Words for numbers above twelve, which are written in digits.
  public static let tooLong = [
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
    "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "dozen",
  ]
  /// The powers of ten that words and letters after a number stand for.
  public static let powers = [
    "hundred": 2, "thousand": 3, "k": 3, "million": 6, "m": 6, "billion": 9, "bn": 9,
  ]
  /// Parts of a whole.
  public static let parts = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
  ]
  /// How many times what it was. They say a rise.
  public static let multiples = [
    "double": 2, "doubled": 2, "doubling": 2, "twice": 2, "treble": 3, "trebled": 3, "triple": 3,
    "tripled": 3,
    "quadrupled": 4,
  ]
  /// A fall by half.
  public static let halvings = ["halved", "halving"]
}
