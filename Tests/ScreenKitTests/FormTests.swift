import Foundation
import Testing

import ScreenKit

@Suite struct FormTests {
  let place = Rect(row: 2, column: 0, width: 80, height: 19)

  private func after(
    _ script: String, _ form: Form<SampleField> = sampleForm()
  ) throws -> (Form<SampleField>, [FormRequest<SampleField>]) {
    var form = form
    var requests: [FormRequest<SampleField>] = []
    try press(script) { event in
      if let request = form.update(event, in: place).value { requests.append(request) }
    }
    return (form, requests)
  }

  @Test(arguments: [
    ("<Tab>", SampleField.born), ("<Down><Down>", .photo), ("<Enter><Enter><Enter>", .remarks),
    ("<Tab><S-Tab>", .name), ("<Up>", .name), ("<Tab><Tab><Tab><Up>", .photo),
  ])
  func `keys walk over the fields that can be changed`(script: String, field: SampleField) throws {
    #expect(try after(script).0.focusedField?.id == field)
  }

  @Test func `a wrong field is marked but never holds the cursor`() throws {
    let (form, _) = try after("<Tab>32-1-17<Tab>")
    #expect(form.focusedField?.id == .photo)
    #expect(form.message?.kind == .error)
    let grid = drawn(columns: 80, rows: 24) { form.draw(into: &$0, in: place) }
    #expect(grid.lines[4].hasPrefix(" ! Geboren*"))
  }

  @Test func `who comes back to a wrong field reads what is wrong with it`() throws {
    let (form, _) = try after("<Tab>32-1-17<Tab><S-Tab>")
    #expect(form.focusedField?.id == .born)
    let problem = try #require(form.focusedField?.problem)
    #expect(form.hint == problem)
  }

  @Test func `going backward checks nothing`() throws {
    let (form, _) = try after("<Tab>32-1-17<S-Tab>")
    #expect(form.focusedField?.id == .name)
    #expect(form.message == nil)
    #expect(form.fields[1].problem == nil)
  }

  @Test func `no key is judged while it is typed`() throws {
    let (form, _) = try after("<Tab>32-1")
    #expect(form.message == nil)
  }

  @Test func `a right value gets its usual form when it is left`() throws {
    #expect(try after("<Tab>3-4-17<Tab>").0.value(.born) == "03-04-2017")
  }

  @Test func `an untouched required field is no error before saving`() throws {
    #expect(try after("<Tab><Tab>").0.message == nil)
  }

  @Test func `saving with errors counts them and jumps to the first`() throws {
    let (form, requests) = try after("<C-u><Tab>x<Tab><F2>")
    #expect(requests == [])
    #expect(form.message == Message("2 velden kloppen niet.", kind: .error))
    #expect(form.focusedField?.id == .name)
  }

  @Test func `a single error is told in full`() throws {
    let (form, _) = try after("<C-s>")
    #expect(form.message?.text == "Geboren: vul dit veld in.")
    #expect(form.focusedField?.id == .born)
  }

  @Test(arguments: ["<F2>", "<C-s>", "<PgDn><Enter>", "<PgDn><Space>"])
  func `a right form asks to be saved`(script: String) throws {
    #expect(try after(script, sampleForm(born: "03-04-2017")).1 == [.save])
  }

  @Test func `only what differs counts as changed`() throws {
    let (form, _) = try after("x<Backspace><Tab><Tab><Space>")
    #expect(form.changedFields == [.photo])
    var settled = form
    settled.settle()
    #expect(!settled.isChanged)
  }

  @Test func `stored values can be put back`() throws {
    var (form, _) = try after("x<Tab>y<Tab><F2>")
    form.revert()
    #expect(form.values == sampleForm().values)
    #expect(form.message == nil && form.fields.allSatisfy { $0.problem == nil })
  }

  @Test(arguments: ["<F4>", "<A-Down>"])
  func `the list of allowed values opens, filters and fills in`(open: String) throws {
    let (form, _) = try after("<Tab><Tab>\(open)onb<Enter>")
    #expect(form.value(.photo) == "onbekend")
    #expect(!form.hasOpenList)
  }

  @Test func `the list of allowed values closes without a choice`() throws {
    let (form, _) = try after("<Tab><Tab>j<F4><Down><Esc>")
    #expect(form.value(.photo) == "ja")
  }

  @Test func `help with a value is asked of the screen`() throws {
    #expect(try after("<Tab><F4>").1 == [.prompt(.born)])
    #expect(try after("<F4>").1 == [])
  }

  @Test(arguments: ["<F3>", "<F12>", "<Esc>", "<F5>", "<F10>"])
  func `keys that leave the form are left to the screen`(script: String) throws {
    var form = sampleForm()
    try press(script) { #expect(form.update($0, in: place).isIgnored) }
  }

  @Test func `enter in a memo is a line, tab goes on`() throws {
    let (form, _) = try after("<Enter><Enter><Enter>een<Enter>twee<Tab>")
    #expect(form.value(.remarks) == "een\ntwee")
    #expect(form.focusedField == nil)
    #expect(form.hint == "Velden met * zijn verplicht.")
  }

  @Test func `a text that does not fit is told`() {
    var form = sampleForm()
    _ = form.update(.paste(String(repeating: "x", count: 20_000)), in: place)
    #expect(form.message?.text == "Dit past er niet meer bij.")
  }

  @Test func `a long form is turned by pages`() throws {
    let fields = (0..<30).map { FormField($0, label: "veld \($0)", .text(TextField())) }
    var form = Form(fields, words: formWords)
    let page = Rect(row: 0, column: 0, width: 80, height: 10)
    var tops: [String] = []
    for _ in 0...30 {
      let grid = drawn(columns: 80, rows: 10) { form.draw(into: &$0, in: page) }
      tops.append(String(grid.lines[0].prefix(11)).trimmingCharacters(in: .whitespaces))
      _ = form.update(.key(.tab), in: page)
    }
    #expect(Array(Set(tops)).count == 4)
    #expect(tops[9] == "veld 0" && tops[10] == "veld 10" && tops[30] == "veld 22")
  }

  @Test(arguments: [3, 4, 6, 10, 19])
  func `the cursor stays visible in a form longer than the body`(height: Int) throws {
    let small = Rect(row: 2, column: 0, width: 80, height: height)
    var form = sampleForm()
    for key in Array(repeating: Key.tab, count: 6) + Array(repeating: .backTab, count: 6) {
      let grid = drawn(columns: 80, rows: 24) { form.draw(into: &$0, in: small) }
      #expect(small.contains(try #require(grid.cursor)))
      #expect(ScreenInvariants.violations(of: grid) == [])
      _ = form.update(.key(key), in: small)
    }
  }
}
