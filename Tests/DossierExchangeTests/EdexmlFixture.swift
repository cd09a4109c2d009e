import DossierCore
import DossierExchange
import Foundation

/// A small school file to vary; the persons in it are invented.
struct EdexmlFixture {
  var head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  var school = """
    <school><schooljaar>2024-2025</schooljaar><brincode>99XX</brincode>\
    <dependancecode>00</dependancecode><xsdversie>2.1</xsdversie></school>
    """
  var locations = "<vestigingen><vestiging key=\"V1\"><naam>Noord</naam></vestiging></vestigingen>"
  var groups = """
    <groepen><groep key="G1"><naam>Groep 3</naam><jaargroep>3</jaargroep></groep>\
    <samengestelde_groep key="S1"><naam>Koor</naam></samengestelde_groep></groepen>
    """
  var pupils = Self.pupil()
  var staff = ""

  /// One pupil with what every pupil should have, and more.
  static func pupil(_ key: String = "L1", _ more: String = "") -> String {
    """
    <leerling key="\(key)"><achternaam>Veen</achternaam><roepnaam>Bente</roepnaam>\
    <geboortedatum>2018-03-04</geboortedatum>\(more)</leerling>
    """
  }

  var text: String {
    head + "<EDEX>\n" + school + "\n" + locations + "\n" + groups + "\n<leerlingen>\n" + pupils
      + "\n</leerlingen>\n" + staff + "</EDEX>\n"
  }

  func read() throws -> ImportedFile {
    try withFile(text) { try EdexmlReader().read($0) }
  }

  /// The kinds of problems found, in order.
  func problems() throws -> [ImportProblem] {
    try read().summary.findings.map(\.problem)
  }
}
