import DossierOffice

extension Archive {
  /// The same store, but using it inside its own transaction throws, as the real one cannot do it.
  var refusingReentry: Archive {
    let lock = WriteLock()
    var archive = self
    archive.record = { [record] in
      try lock.check(); return try record($0)
    }
    archive.recordsAbout = { [recordsAbout] in
      try lock.check(); return try recordsAbout($0, $1)
    }
    archive.recordsOn = { [recordsOn] in
      try lock.check(); return try recordsOn($0, $1)
    }
    archive.history = { [history] in
      try lock.check(); return try history($0)
    }
    archive.journal = { [journal] in
      try lock.check(); try journal($0, $1)
    }
    archive.stageDocument = { [stageDocument] in
      try lock.check()
      return try stageDocument($0, $1, $2, $3)
    }
    archive.roster.generation = { [roster] in
      try lock.check(); return try roster.generation($0)
    }
    archive.roster.outline = { [roster] in
      try lock.check(); return try roster.outline($0)
    }
    archive.accounts.states = { [accounts] in
      try lock.check(); return try accounts.states()
    }
    archive.accounts.waiting = { [accounts] in
      try lock.check(); return try accounts.waiting()
    }
    archive.accounts.holders = { [accounts] in
      try lock.check(); return try accounts.holders()
    }
    archive.write = { [write] moment, body in
      try lock.check()
      lock.isHeld = true
      defer { lock.isHeld = false }
      try write(moment, body)
    }
    return archive
  }
}

/// Whether a transaction is open.
private final class WriteLock {
  var isHeld = false

  func check() throws {
    if isHeld { throw ArchiveFault.other("used inside its own transaction") }
  }
}
