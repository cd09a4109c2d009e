extension MarkedNode {
  /// This node as a board changes it: what `change` does not name stays as it is.
  ///
  /// Tables merge key by key. Lists of things with a `code` merge by that code, and new codes come
  /// after the old ones; any other list is replaced as a whole.
  func changed(by change: MarkedNode) -> MarkedNode {
    switch (content, change.content) {
    case (.table(let old), .table(let new)):
      return MarkedNode(place: place, content: .table(merged(old, new)))
    case (.list(let old), .list(let new)) where isCoded(old) && isCoded(new):
      return MarkedNode(place: place, content: .list(merged(old, new)))
    default:
      return change
    }
  }
}

private func isCoded(_ items: [MarkedNode]) -> Bool {
  items.allSatisfy { $0["code"]?.text != nil }
}

private func merged(_ old: [MarkedNode.Pair], _ new: [MarkedNode.Pair]) -> [MarkedNode.Pair] {
  var result = old
  for pair in new {
    if let index = result.firstIndex(where: { $0.key == pair.key }) {
      let value = result[index].value.changed(by: pair.value)
      result[index] = MarkedNode.Pair(key: pair.key, place: pair.place, value: value)
    } else {
      result.append(pair)
    }
  }
  return result
}

private func merged(_ old: [MarkedNode], _ new: [MarkedNode]) -> [MarkedNode] {
  var result = old
  var seen: Set<String> = []
  for item in new {
    let code = item["code"]?.text ?? ""
    // A code that the change names twice is kept twice, so that the walk reports it.
    if seen.insert(code).inserted, let index = old.firstIndex(where: { $0["code"]?.text == code }) {
      result[index] = result[index].changed(by: item)
    } else {
      result.append(item)
    }
  }
  return result
}
