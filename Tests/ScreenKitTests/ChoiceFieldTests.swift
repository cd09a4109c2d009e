import Testing

import ScreenKit

@Suite struct ChoiceFieldTests {
  let options = [
    ChoiceOption("j", label: "ja"), ChoiceOption("n", label: "nee"),
    ChoiceOption("o", label: "onbekend"), ChoiceOption("nvt", label: "niet van toepassing"),
  ]

  @Test(arguments: [
    ("", "<Space>", "j"), ("j", "<Space>", "n"), ("nvt", "<Space>", "j"), ("", "n", "n"),
    ("n", "n", "nvt"), ("nvt", "N", "n"), ("j", "x", "j"), ("j", "<Delete>", ""),
    ("", "<Left>", "nvt"),
    ("n", "<Home>", "j"), ("n", "<End>", "nvt"),
  ])
  func `letters and the space bar step through the values`(
    before: String, script: String, after: String
  ) throws {
    var field = ChoiceField(options, value: before)
    try press(script) { _ = field.update($0) }
    #expect(field.value == after)
  }

  @Test func `a value that is not allowed counts as nothing chosen`() {
    #expect(ChoiceField(options, value: "misschien").selection == nil)
  }

  @Test func `a field that may not be empty is not emptied`() throws {
    var field = ChoiceField(options, value: "j", isClearable: false)
    try press("<Backspace>") { _ = field.update($0) }
    #expect(field.value == "j")
  }

  @Test func `a field without values takes no keys`() throws {
    var field = ChoiceField([])
    try press("<Space>") { #expect(field.update($0).isIgnored) }
  }
}
