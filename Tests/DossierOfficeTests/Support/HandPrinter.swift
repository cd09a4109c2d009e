import DossierOffice

/// A program that makes PDFs, of which a test says how far it is.
final class HandPrinter {
  /// What whoever looks is told.
  var state = PdfPrinting.State.working
  /// How often a PDF was begun.
  private(set) var begun = 0
  /// How often somebody looked.
  private(set) var looks = 0

  var press: PdfPress {
    PdfPress { [self] _ in
      begun += 1
      return PdfPrinting { [self] in
        looks += 1
        return state
      }
    }
  }
}
