import DossierOffice

/// An order for a letter about a request, with the request at hand.
@dynamicMemberLookup
struct RequestLetterOrder {
  /// The order as a whole.
  let whole: LetterOrder
  /// The request as the writer sees it.
  let request: RequestAnswer

  init(_ order: LetterOrder, _ request: RequestAnswer) {
    whole = order
    self.request = request
  }

  subscript<Value>(dynamicMember path: KeyPath<LetterOrder, Value>) -> Value {
    whole[keyPath: path]
  }
}
