/// A piece of a policy file that knows where it stands.
struct MarkedNode {
  let place: Place
  let content: Content

  enum Content {
    case text(String)
    case list([MarkedNode])
    case table([Pair])
  }

  struct Pair {
    let key: String
    let place: Place
    let value: MarkedNode
  }

  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  var list: [MarkedNode]? {
    if case .list(let list) = content { list } else { nil }
  }

  var pairs: [Pair]? {
    if case .table(let pairs) = content { pairs } else { nil }
  }

  subscript(key: String) -> MarkedNode? {
    pairs?.first { $0.key == key }?.value
  }
}
