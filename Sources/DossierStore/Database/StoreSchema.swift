/// The tables of format 1.
///
/// Nothing about a pupil, a kind or a category is in the clear; `docs/decisions` says why each
/// column is.
enum StoreSchema {
  /// `DKAS`, in the header of the file.
  static let applicationID = 0x444B_4153

  static let tables = [
    """
    CREATE TABLE meta (
      one INTEGER PRIMARY KEY CHECK (one = 1), format INTEGER NOT NULL, store BLOB NOT NULL,
      demo INTEGER NOT NULL, created INTEGER NOT NULL, memory INTEGER NOT NULL,
      passes INTEGER NOT NULL, anchor BLOB NOT NULL, proof BLOB NOT NULL) STRICT
    """,
    """
    CREATE TABLE authority (
      one INTEGER PRIMARY KEY CHECK (one = 1), changes INTEGER NOT NULL) STRICT
    """,
    """
    CREATE TABLE compartment (
      number INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, epoch INTEGER NOT NULL,
      due INTEGER NOT NULL) STRICT
    """,
    """
    CREATE TABLE epoch (
      compartment INTEGER NOT NULL, epoch INTEGER NOT NULL, public BLOB, chained BLOB,
      maker INTEGER NOT NULL, maker_keys INTEGER NOT NULL, signature BLOB NOT NULL,
      PRIMARY KEY (compartment, epoch)) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE account (
      id INTEGER PRIMARY KEY, login BLOB NOT NULL UNIQUE, kind INTEGER NOT NULL,
      status INTEGER NOT NULL, keys INTEGER NOT NULL, memory INTEGER NOT NULL,
      passes INTEGER NOT NULL, salt BLOB NOT NULL, secrets BLOB NOT NULL,
      expires INTEGER, tries INTEGER NOT NULL) STRICT
    """,
    """
    CREATE TABLE account_key (
      account INTEGER NOT NULL, keys INTEGER NOT NULL, receive BLOB NOT NULL, verify BLOB NOT NULL,
      PRIMARY KEY (account, keys)) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE attempt (
      login BLOB PRIMARY KEY, failures INTEGER NOT NULL, next INTEGER NOT NULL)
      STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE appointment (
      account INTEGER NOT NULL, role TEXT NOT NULL, compartments TEXT NOT NULL,
      needed INTEGER NOT NULL, PRIMARY KEY (account, role)) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE approval (
      account INTEGER NOT NULL, role TEXT NOT NULL, keys INTEGER NOT NULL,
      approver INTEGER NOT NULL, approver_keys INTEGER NOT NULL, compartments TEXT NOT NULL,
      needed INTEGER NOT NULL, signature BLOB NOT NULL,
      PRIMARY KEY (account, role, keys, approver)) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE key_grant (
      account INTEGER NOT NULL, role TEXT NOT NULL, compartment INTEGER NOT NULL,
      epoch INTEGER NOT NULL, keys INTEGER NOT NULL, sealed BLOB NOT NULL,
      grantor INTEGER NOT NULL, grantor_keys INTEGER NOT NULL, signature BLOB NOT NULL,
      PRIMARY KEY (account, role, compartment)) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE head (account INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
    """
    CREATE TABLE draft (
      account INTEGER NOT NULL, name BLOB NOT NULL, sealed BLOB NOT NULL,
      PRIMARY KEY (account, name)) STRICT
    """,
    """
    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY, previous BLOB NOT NULL, hash BLOB NOT NULL,
      written BLOB NOT NULL, body BLOB NOT NULL) STRICT
    """,
    """
    CREATE TABLE record (
      id INTEGER PRIMARY KEY, version INTEGER NOT NULL, compartment INTEGER NOT NULL,
      epoch INTEGER NOT NULL, subject BLOB, list BLOB, seq INTEGER NOT NULL,
      sealed BLOB NOT NULL) STRICT
    """,
    "CREATE INDEX record_by_subject ON record (subject) WHERE subject IS NOT NULL",
    "CREATE INDEX record_by_list ON record (list) WHERE list IS NOT NULL",
    """
    CREATE TABLE record_past (
      id INTEGER NOT NULL, version INTEGER NOT NULL, compartment INTEGER NOT NULL,
      epoch INTEGER NOT NULL, subject BLOB, list BLOB, seq INTEGER NOT NULL,
      sealed BLOB NOT NULL, PRIMARY KEY (id, version)) STRICT
    """,
    """
    CREATE TABLE document (
      id INTEGER PRIMARY KEY, compartment INTEGER NOT NULL, epoch INTEGER NOT NULL,
      staged INTEGER, header BLOB, digest BLOB, seq INTEGER) STRICT
    """,
    """
    CREATE TABLE document_chunk (
      document INTEGER NOT NULL, ordinal INTEGER NOT NULL, sealed BLOB NOT NULL,
      PRIMARY KEY (document, ordinal)) STRICT
    """,
    "CREATE TABLE document_gone (id INTEGER PRIMARY KEY) STRICT",
    """
    CREATE TABLE roster (
      list BLOB PRIMARY KEY, changes INTEGER NOT NULL, epoch INTEGER NOT NULL,
      sealed BLOB NOT NULL) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE roster_chunk (
      id INTEGER PRIMARY KEY AUTOINCREMENT, list BLOB NOT NULL, place INTEGER NOT NULL,
      version INTEGER NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL,
      sealed BLOB NOT NULL, UNIQUE (list, place)) STRICT
    """,
    """
    CREATE TABLE witness_row (
      seq INTEGER NOT NULL, ordinal INTEGER NOT NULL, epoch INTEGER NOT NULL,
      sealed BLOB NOT NULL, PRIMARY KEY (seq, ordinal)) STRICT
    """,
  ]

  /// Made when the first approval is taken away, so that a file of before it stays what it was.
  static let pastApprovals = """
    CREATE TABLE approval_past (
      account INTEGER NOT NULL, role TEXT NOT NULL, keys INTEGER NOT NULL,
      approver INTEGER NOT NULL, approver_keys INTEGER NOT NULL, compartments TEXT NOT NULL,
      needed INTEGER NOT NULL, signature BLOB NOT NULL,
      PRIMARY KEY (account, role, keys, approver, approver_keys, compartments, needed))
      STRICT, WITHOUT ROWID
    """
}
