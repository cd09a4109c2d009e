/// The matrix of IEZO on a screen of 80 columns, as it was read and found right.
enum MatrixTableGolden {
  static let iezo = """
    Stichting IEZO: Privacyverklaring leerlingen, versie 3

    Rubriek                   BES  DIR  MT   LKR  ASS  ADM  CLA  IB   ZC   ICT
                              B    S    S    E    E    S    S    S    S    S
    C01 Identiteit            -    V    V    V    V    W    W    V    V    -
    C02 Contact leerling      -    V    -    V    -    W    W    V    V    -
    C03 Herkomst              -    -    -    -    -    -    W    -    -    -
    C04 Leerlingnummer        -    V    -    V    -    W    W    V    V    -
    C05 BSN of onderwijsnumm… -    -    -    -    -    s    W    -    -    -
    C06 Ouders en gezag       -    V    s    s    s    W    W    V    V    -
    C07a Gezondheid voor ond… -    V    -    s    s    -    -    W    W    -
    C07b Medisch (met toeste… -    -    -    s    s    -    -    W    V    -
    C08 Zorgvoorzieningen     -    V    s    V    -    -    -    W    W    -
    C09 Psychosociaal en ond… -    -    -    -    -    -    -    W    V    -
    C10 Voortgang en resulta… -    V    s    W    -    s    V    W    V    -
    C11 Verlof en verzuim     -    V    s    W    -    W    W    V    V    -
    C12 Groep en organisatie  -    W    W    V    V    W    W    V    V    -
    C13 Ontwikkelingsperspec… -    V    -    V    -    -    -    W    W    -
    C14 Gespreksverslagen     -    V    -    W    -    -    -    W    V    -
    C15 MDO-verslagen         -    V    -    s    -    -    -    W    W    -
    C16 Financieel            -    V    -    -    -    W    V    -    -    -
    C17 Beeldmateriaal (uit)  -    V    -    V    -    W    V    -    -    -
    C18 Betrokken medewerkers -    W    V    V    -    V    W    V    V    -
    C19 Godsdienst of … (uit) -    V    -    s    -    -    W    -    -    -
    C20 Strafrechtelijk (uit) -    W    -    -    -    -    -    -    -    -
    C21 Veiligheid en pesten  s    W    s    W    -    -    -    W    V    -
    C22 Systeemlog            -    s    -    -    -    -    -    -    -    s
    C23 Toestemmingen         -    V    -    V    -    W    W    W    V    -
    C24 Verstrekkingen        s    W    -    -    -    V    W    W    V    -
    C25 AVG-verzoeken en oud… W    W    -    -    -    W    W    s    -    -
    C26 Kindveiligheid (meld… -    V    -    s    -    -    -    W    -    -
    C27 Overstap en onderwij… -    W    -    W    -    V    W    W    V    -
    C28 Papieren dossier      -    V    -    -    -    W    W    W    V    -
    C29 Klacht                W    -    -    -    -    -    -    -    -    -
    C30 Niet toegelaten       -    V    -    -    -    W    W    V    -    -
    C31 VVE-overdracht        -    V    -    V    -    W    W    V    V    -
    Datalekregister           W    W    m    m    -    m    m    m    m    t
    Verwerkers en ontvangers  W    V    -    -    -    V    V    V    V    V
    Vorderingen               -    W    -    -    -    -    -    -    -    -
    Bewaren en vernietigen    g    g    -    -    -    -    v    v    -    -
    Beleid en autorisaties    g    V    -    -    -    -    -    -    -    c

    Rubriek                   SMW  LOG  ORT  VTP  FG   SMWX LOGX ORTX
                              P    P    P    P    B    P    P    P
    C01 Identiteit            V    V    V    s    s    s    s    s
    C02 Contact leerling      V    -    V    -    -    -    -    -
    C03 Herkomst              -    -    -    -    -    -    -    -
    C04 Leerlingnummer        -    -    -    -    s    -    -    -
    C05 BSN of onderwijsnumm… -    -    -    -    -    -    -    -
    C06 Ouders en gezag       V    s    V    s    -    -    -    -
    C07a Gezondheid voor ond… s    s    V    -    -    -    -    -
    C07b Medisch (met toeste… -    -    -    -    -    -    -    -
    C08 Zorgvoorzieningen     -    s    V    -    -    -    -    -
    C09 Psychosociaal en ond… -    -    W    -    -    -    -    W
    C10 Voortgang en resulta… -    V    V    -    -    V    V    V
    C11 Verlof en verzuim     V    -    -    -    -    -    -    -
    C12 Groep en organisatie  V    V    V    s    s    -    -    -
    C13 Ontwikkelingsperspec… -    -    V    -    -    V    V    V
    C14 Gespreksverslagen     -    -    V    -    -    -    -    -
    C15 MDO-verslagen         V    s    V    -    -    W    W    V
    C16 Financieel            -    -    -    -    -    -    -    -
    C17 Beeldmateriaal (uit)  -    -    -    -    -    -    -    -
    C18 Betrokken medewerkers V    V    V    V    s    -    -    -
    C19 Godsdienst of … (uit) -    -    -    -    -    -    -    -
    C20 Strafrechtelijk (uit) -    -    -    -    -    -    -    -
    C21 Veiligheid en pesten  V    -    -    V    -    -    -    -
    C22 Systeemlog            -    -    -    -    V    -    -    -
    C23 Toestemmingen         V    V    V    -    V    -    -    -
    C24 Verstrekkingen        -    -    -    -    V    -    -    -
    C25 AVG-verzoeken en oud… -    -    -    -    V    -    -    -
    C26 Kindveiligheid (meld… V    -    -    -    -    -    -    -
    C27 Overstap en onderwij… -    -    V    -    -    -    -    -
    C28 Papieren dossier      -    -    -    -    V    -    -    -
    C29 Klacht                -    -    -    W    s    -    -    -
    C30 Niet toegelaten       -    -    -    -    s    -    -    -
    C31 VVE-overdracht        -    -    -    -    -    -    -    -
    Datalekregister           m    m    m    m    Va   -    -    -
    Verwerkers en ontvangers  -    -    -    -    Va   -    -    -
    Vorderingen               -    -    -    -    Va   -    -    -
    Bewaren en vernietigen    -    -    -    -    Vh   -    -    -
    Beleid en autorisaties    -    -    -    -    V    -    -    -

    W wijzigen   V inzien   s samenvatting   - niets   (uit) wordt niet vastgelegd
    m melden   a adviseren   v voorstellen   g goedkeuren   h aanhouden   t techniek
    c accounts   E eigen groep   S eigen school   B hele bestuur   P per leerling

    BES   Bestuurder
    DIR   Directeur
    MT    Managementteam
    LKR   Leraar
    ASS   Assistent of stagiair
    ADM   Administratief medewerker
    CLA   Coördinator leerlingadministratie
    IB    Intern begeleider
    ZC    Zorgcoördinator
    ICT   ICT-ondersteuner
    SMW   Schoolmaatschappelijk werker
    LOG   Logopedist
    ORT   Orthopedagoog
    VTP   Vertrouwenspersoon
    FG    Functionaris gegevensbescherming
    SMWX  Schoolmaatschappelijk werker (extern)
    LOGX  Logopedist (extern)
    ORTX  Orthopedagoog (extern)
    """
}
