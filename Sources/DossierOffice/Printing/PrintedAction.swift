/// An action of which a page goes along as PDF: at the screen nobody waits for that.
package protocol PrintedAction: OfficeAction {
  /// Judges it and draws its page; nothing is written yet.
  func begin(in office: Office) throws -> PendingAction
}

extension PrintedAction {
  /// Does all of it at once, for a script: waits until the PDF is there or will not come.
  package func perform(in office: Office) throws -> ActionOutcome {
    let pending = try begin(in: office)
    while true {
      if let outcome = try pending.look() { return outcome }
    }
  }
}

/// An action that waits for a PDF; once it is there, or will not come, the action is carried out.
package struct PendingAction {
  private let printing: PdfPrinting?
  private let carryOut: (_ pdf: [UInt8]?, _ hasWaited: Bool) throws -> ActionOutcome

  /// Begins to print a page, where there is one and a program for it.
  ///
  /// `carryOut` does all of it; when it was waited for, it looks again whether everything is still
  /// as it was judged.
  init(
    _ page: [UInt8]?, in office: Office,
    carryOut: @escaping (_ pdf: [UInt8]?, _ hasWaited: Bool) throws -> ActionOutcome
  ) {
    printing = page.flatMap(office.printer.begin)
    self.carryOut = carryOut
  }

  /// Carries it out as soon as that can be; `nil` while the PDF is being made.
  func look() throws -> ActionOutcome? {
    guard let printing else { return try carryOut(nil, false) }
    return switch printing.look() {
    case .working: nil
    case .made(let pdf): try carryOut(pdf, true)
    case .failed: try carryOut(nil, true)
    }
  }
}

/// An action that was begun at a screen, carried out between key presses.
///
/// Whoever lets go of it before it is done has done nothing.
package struct PrintJob {
  private let look: () throws -> ActionOutcome?

  init(_ look: @escaping () throws -> ActionOutcome?) {
    self.look = look
  }

  /// Looks for a few milliseconds; the outcome once it was carried out, `nil` before.
  ///
  /// Throws what carrying it out throws; a refusal is journalled.
  package func step() throws -> ActionOutcome? { try look() }
}

extension Office {
  /// Begins an action like `perform`, without waiting for its PDF.
  package func begin<Action: PrintedAction>(_ action: Action) throws -> PrintJob {
    let pending = try journallingRefusal(of: Action.name) { try action.begin(in: self) }
    return PrintJob { [self] in
      guard let outcome = try journallingRefusal(of: Action.name, pending.look) else { return nil }
      forgetWhatChanged()
      return outcome
    }
  }
}
