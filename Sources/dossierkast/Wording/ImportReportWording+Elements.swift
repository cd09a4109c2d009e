extension ImportReportWording {
  /// Elements of EDEXML and OSO that have no field here, in words; others keep their own name.
  static let elements = [
    "land": "land van herkomst", "gebruikersnaam": "gebruikersnaam van de leerling",
    "land_vader": "land van herkomst van de vader",
    "land_moeder": "land van herkomst van de moeder",
    "gewicht": "leerlinggewicht van de oude regeling",
    "gewicht_nieuw": "leerlinggewicht", "fotourl": "webadres van een foto",
    "rijksregisternummer": "Belgisch rijksregisternummer",
    "postcode4adres": "vier cijfers van de postcode", "nnca": "niet-Nederlandse achtergrond",
    "tehuis": "verblijf in een tehuis", "leerlingid": "leerlingnummer van de vorige school",
    "onderwijssinds": "sinds wanneer onderwijs in Nederland",
    "startdatumhuidigonderwijs": "begin van het onderwijs op de vorige school",
    "datuminschrijving": "inschrijving bij de vorige school",
    "datumuitschrijving": "uitschrijving bij de vorige school",
    "teruggeplaatstnaarbrin": "school van terugplaatsing", "adresbuitenland": "adres buitenland",
    "verzorgersaansprakelijk": "welke verzorgers aansprakelijk zijn",
    "aansprakelijkeinstelling": "aansprakelijke instelling",
    "vanpeuterspeelzaal": "komt van een peuterspeelzaal",
    "vroegschools": "vroegschoolse educatie", "resultaatvakkenvo": "resultaten van vakken (vo)",
    "overigvombo": "overige gegevens van vo en mbo", "iban": "IBAN",
  ]
}
