import ContentSamples
import Testing

@Suite("change-contradicted")
struct ChangeContradictedTests {
  private let data = "\(Content.thefts)/data.csv"

  @Test("a percentage that the values contradict is told with what they give")
  func percent() {
    let content = Content.oneMeasure(
      "period,value,percent,against\n2015/16,1232,,\n2016/17,1094,-13%,2015/16", baseline: "2015/16")
    #expect(
      content.problems == [
        """
        \(data):3 The change is printed as −13%, and the values give −11.2% (1,232 to 1,094). \
        Mend whichever is wrong, or say under `stands` that the source prints it so.
        """
      ])
  }

  @Test("a difference that the values contradict is told with what they give")
  func change() {
    let content = Content.oneMeasure("period,value,change,against\nYE 2019-06,162,,\n2021,147,-51,YE 2019-06")
    #expect(
      content.problems == [
        """
        \(data):3 The change is printed as −51, and the values give −15 (162 to 147). \
        Mend whichever is wrong, or say under `stands` that the source prints it so.
        """
      ])
  }

  // Expected values by hand: 46/52 − 1 = −11.54 %, 19018/28675 − 1 = −33.68 %, 7509/8945 − 1 = −16.05 %,
  // 1125/1000 − 1 = 12.5 %, which rounds away from zero, as do 63/40 − 1 = 57.5 % and 41/40 − 1 = 2.5 %.
  @Test(
    "a change that agrees to the decimals printed, half away from zero, is right",
    arguments: [
      ("52", "46", "-12%"), ("28675", "19018", "-34%"), ("8945", "7509", "-16%"), ("8945", "7509", "-16.1%"),
      ("1000", "1125", "+13%"), ("40", "63", "+58%"), ("40", "41", "+3%"), ("1000", "1000", "0%"),
      ("0", "12", "+40%"), ("[x]", "12", "+40%"),
    ])
  func agrees(before: String, after: String, percent: String) {
    let content = Content.oneMeasure(
      "period,value,percent,against\nYE 2019-06,\(before),,\n2021,\(after),\(percent),YE 2019-06")
    #expect(content.problems == [])
  }

  // −5.4 of 10.2 is −152.9 %; with both half of their last decimal up or down it is from −154 % to −152 %.
  @Test("a value may fall below zero", arguments: ["-152", "-153", "-154"])
  func negative(percent: String) {
    let content = Content.oneMeasure(
      "period,value,percent,against\nYE 2019-06,10.2,,\n2021,-5.4,\(percent)%,YE 2019-06",
      definition: ["unit: pounds"])
    #expect(content.problems == [])
  }

  @Test("values that are themselves rounded leave room", arguments: ["+1.4", "+1.5", "+1.6"])
  func rounded(change: String) {
    let content = Content.oneMeasure(
      "period,value,change,against\nYE 2019-06,77.5,,\n2021,79.0,\(change),YE 2019-06",
      definition: ["unit: percent"])
    #expect(content.problems == [])
  }
}
