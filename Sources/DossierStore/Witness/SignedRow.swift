import DossierCore
import Sealing

/// A row for the witness as it is under its seal: who wrote it, the signature, the content.
///
/// Everybody can seal to the journal's key, so without a signature whoever can write in the
/// directory of the witness could have an account blocked at the next restore.
struct SignedRow {
  let name: LineSigner.Name
  let signature: [UInt8]
  let content: [UInt8]

  /// Signs a row for its place.
  init(_ content: [UInt8], by signer: LineSigner, context: [UInt8]) {
    name = signer.name
    self.content = content
    signature = signer.pair.signature(
      of: Self.statement(context, name: signer.name, content: content))
  }

  /// Reads an opened row; throws `StoreFault.damaged`.
  init(opened bytes: [UInt8]) throws(StoreFault) {
    var reader = ByteReader(bytes)
    name = LineSigner.Name(
      account: AccountID(number: try reader.number()),
      keys: Int(try reader.number(UInt32.self)))
    signature = try reader.raw(VerifyingKey.signatureSize)
    content = reader.remaining
  }

  /// What is sealed.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(name.account.number)
    writer.write(UInt32(truncatingIfNeeded: name.keys))
    writer.write(raw: signature)
    writer.write(raw: content)
    return writer.bytes
  }

  /// Whether the owner of a key signed this row for this place.
  func isSigned(with key: VerifyingKey, context: [UInt8]) -> Bool {
    key.isSignature(
      signature, of: Self.statement(context, name: name, content: content))
  }

  private static func statement(
    _ context: [UInt8], name: LineSigner.Name, content: [UInt8]
  ) -> [UInt8] {
    var writer = ByteWriter(context)
    writer.write(text: "signed row")
    writer.write(name.account.number)
    writer.write(UInt32(truncatingIfNeeded: name.keys))
    writer.write(raw: Digest(of: content).bytes)
    return writer.bytes
  }
}
