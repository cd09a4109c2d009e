/// The matrix that the boards adopted, written out once more.
///
/// It is text on purpose and shares nothing with the policy files: a slip in one of them must show.
enum AdoptedMatrix {
  static let table = """
    code  BES  DIR  MT   LKR  ADM  CLA  IB   ZC   ICT  SMW  LOG  ORT  VTP  FG
    scope B    S    S    E    S    S    S    S    S    P    P    P    P    B
    C01   -    V    V    V    W    W    V    V    -    V    V    V    s    s
    C02   -    V    -    V    W    W    V    V    -    V    -    V    -    -
    C03   -    -    -    -    -    W    -    -    -    -    -    -    -    -
    C04   -    V    -    V    W    W    V    V    -    -    -    -    -    s
    C05   -    -    -    -    s    W    -    -    -    -    -    -    -    -
    C06   -    V    s    s    W    W    V    V    -    V    s    V    s    -
    C07a  -    V    -    s    -    -    W    W    -    s    s    V    -    -
    C07b  -    -    -    s    -    -    W    V    -    -    -    -    -    -
    C08   -    V    s    V    -    -    W    W    -    -    s    V    -    -
    C09   -    -    -    -    -    -    W    V    -    -    -    W    -    -
    C10   -    V    s    W    s    V    W    V    -    -    V    V    -    -
    C11   -    V    s    W    W    W    V    V    -    V    -    -    -    -
    C12   -    W    W    V    W    W    V    V    -    V    V    V    s    s
    C13   -    V    -    V    -    -    W    W    -    -    -    V    -    -
    C14   -    V    -    W    -    -    W    V    -    -    -    V    -    -
    C15   -    V    -    s    -    -    W    W    -    V    s    V    -    -
    C16   -    V    -    -    W    V    -    -    -    -    -    -    -    -
    C17   -    V    -    V    W    V    -    -    -    -    -    -    -    -
    C18   -    W    V    V    V    W    V    V    -    V    V    V    V    s
    C19   -    V    -    s    -    W    -    -    -    -    -    -    -    -
    C20   -    W    -    -    -    -    -    -    -    -    -    -    -    -
    C21   s    W    s    W    -    -    W    V    -    V    -    -    V    -
    C22   -    s    -    -    -    -    -    -    s    -    -    -    -    V
    C23   -    V    -    V    W    W    W    V    -    V    V    V    -    V
    C24   s    W    -    -    V    W    W    V    -    -    -    -    -    V
    C25   W    W    -    -    W    W    s    -    -    -    -    -    -    V
    C26   -    V    -    s    -    -    W    -    -    V    -    -    -    -
    C27   -    W    -    W    V    W    W    V    -    -    -    V    -    -
    C28   -    V    -    -    W    W    W    V    -    -    -    -    -    V
    C29   W    -    -    -    -    -    -    -    -    -    -    -    W    s
    C30   -    V    -    -    W    W    V    -    -    -    -    -    -    s
    C31   -    V    -    V    W    W    V    V    -    -    -    -    -    -
    """

  struct Cell: CustomStringConvertible, Sendable {
    let role: String
    let category: String
    let letter: String
    let scope: String

    var description: String { "\(role) \(category)" }
  }

  /// Every cell of the table, also those that give nothing.
  static let cells: [Cell] = {
    let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    return rows.dropFirst(2).flatMap { row in
      zip(zip(rows[0], rows[1]), row).dropFirst().map { head, letter in
        Cell(role: head.0, category: row[0], letter: letter, scope: head.1)
      }
    }
  }()
}
