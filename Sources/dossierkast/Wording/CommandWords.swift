/// The Dutch words of the help pages.
enum CommandWords {
  static let version = "0.1.0"
  static let program = "Dossierkast: de afgesloten kast met leerlingdossiers."
  static let programDiscussion =
    "Zonder opdracht gaan de schermen open. Alles wat u op de schermen doet, kan ook met "
    + "opdrachten, onder dezelfde regels."

  // Options that many commands have
  static let store = "Het bestand van de kast."
  static let machineKey = "De machinesleutel, als die niet naast de kast ligt."
  static let witness = "De map van de getuige, op een andere schijf; init onthoudt haar."
  static let resources = "De map met het beleid, als het programma haar niet zelf vindt."
  static let user = "Uw naam om in te loggen."
  static let role = "De rol waarin u werkt, als u er meer hebt."
  static let passwordFile =
    "Een bestand met uw wachtwoord op één regel; alleen u mag het kunnen lezen."
  static let passwordDescriptor = "Een open bestandsnummer waaruit uw wachtwoord komt."
  static let today = "Een andere datum dan vandaag; alleen bij een demokast."
  static let json = "Het antwoord in JSON, voor scripts."

  // Commands
  static let open = "De schermen openen."
  static let ascii = "Lijnen van gewone tekens, voor een eenvoudige terminal."
  static let mouse = "De muis gebruiken; tekst selecteren gaat dan met Shift."
  static let locked = "Beginnen met het slotscherm van dit account."
  static let initialise = "Een nieuwe kast maken."
  static let initialiseDiscussion =
    "Vraagt naar het beleid, de school en de eerste twee accounts, en toont één keer de "
    + "kluisbladen. Pas als u van elk blad twee groepjes terugtypt, is de kast er."
  static let demo = "Een kast met een verzonnen school maken."
  static let demoDirectory = "De map waarin de demo komt."
  static let demoPupils = "Hoeveel leerlingen elke school heeft."
  static let demoSeed = "Hetzelfde getal geeft dezelfde school."
  static let demoPolicy = "Het beleid: oarsprong of iezo."
  static let demoSchools = "Hoeveel scholen."
  static let demoNoOpen = "De schermen daarna niet openen."
  static let importing = "Leerlingen overnemen uit een bestand."
  static let importEdexml = "Een bestand in EDEXML 1.03, 2.0 of 2.1."
  static let importOso = "Het overstapdossier (OSO) van één leerling, van de vorige school."
  static let importCsv = "Een tabel (CSV) met een bestand dat zegt wat elke kolom is."
  static let importFile = "Het bestand."
  static let importMapping = "Het bestand dat zegt wat elke kolom is."
  static let importDryRun = "Alleen tellen en melden; er verandert niets."
  static let importSchool = "Het kenmerk of de BRIN van de school, als het bestand die niet noemt."
  static let importPreview =
    "Alleen tonen hoe de tabel wordt gelezen: scheidingsteken, codering, kolommen, eerste rijen."
  static let importSource =
    "Het systeem waaruit het bestand komt, zoals het beleid dat noemt (esis): alleen wat daar "
    + "leidend is, wordt overschreven."
  static let importSame =
    "Deze regel is die leerling; voor een rij die is aangehouden om te bevestigen wie het is."
  static let importNew = "Deze regel is een nieuwe leerling, hoeveel die ook op een andere lijkt."
  static let doing = "Handelingen uitvoeren, elk op een regel in JSON."
  static let doingDiscussion =
    "Leest van de invoer op elke regel een object met een sleutel action, en schrijft voor elke "
    + "regel een antwoord. Eindigt met 0 als alles is gelukt."
  static let asking = "Een vraag stellen."
  static let askName = "De vraag."
  static let askParameters = "Opties van de vraag, zoals --pupil KENMERK."
  static let due = "Tonen welke verzoeken te laat zijn of bijna klaar moeten zijn."
  static let dueDiscussion =
    "Alleen nummers, soorten en datums: geschikt voor een dagelijkse mail. Eindigt met 1 als er iets "
    + "te laat is, met 3 als het kijken niet lukt, en anders met 0. Dit mag wie het register van "
    + "verzoeken ziet."
  static let dueDays = "Hoeveel dagen vooruit."
  static let package = "Het pakket van een verzoek uitlezen naar een bestand."
  static let packageDiscussion =
    "Schrijft een nieuw ZIP-bestand dat alleen u kunt lezen, en nooit naast de kast. Dit mag wie een "
    + "kopie mag overhandigen, als is toegewezen en is vastgesteld wie vraagt. Wis het na gebruik."
  static let packageRequest = "Het kenmerk van het verzoek."
  static let packageFile = "Het nieuwe bestand, buiten de map van de kast."
  static let policy = "Een beleid controleren, vergelijken of tonen."
  static let policyCheck = "Alle fouten in een beleid noemen, met regel en kolom."
  static let policyDiff = "In zinnen zeggen wat er verandert van het ene beleid naar het andere."
  static let policyMatrix = "De tabel tonen: welke rol mag wat bij welke rubriek."
  static let policyShow = "Het beleid tonen zoals het geldt."
  static let policyAdopt = "Een ander beleid in een kast in werking stellen; eerst een proef."
  static let policyAdoptDiscussion =
    """
    Zonder --replaces is het een proef: u leest wat er verandert, wat het tegenhoudt en welk nummer \
    u daarna met --replaces geeft. Wie het beleid mag goedkeuren, staat in het beleid dat nu geldt.
    """
  static let policyReplaces = "Het nummer dat de proef gaf: dit beleid vervangt dat beleid."
  static let policyHolidays = "De schoolvakanties van het bestuur in de kast zetten."
  static let policyHolidaysDiscussion =
    "Leest het bestand streng en zet de vakanties in de plaats van wat er stond. Dit mag wie groepen "
    + "beheert. De vakanties verschuiven geen termijn; zij waarschuwen als er dan niemand is."
  static let holidayFile = "Het bestand met de vakanties, of oarsprong of iezo."
  static let holidaysCheck = "Alleen het bestand controleren; hiervoor hoeft u niet in te loggen."
  static let policyFile = "Het bestand met het beleid, of oarsprong of iezo."
  static let policyWidth = "Hoe breed de tabel mag zijn."
  static let verify = "De kast controleren."
  static let verifyDiscussion =
    "Gaat zonder inloggen; wie inlogt, controleert ook wat met de eigen sleutels opengaat."
  static let accept = "Voor het eerst inloggen met een eenmalige code."
  static let acceptCode = "Een bestand met de eenmalige code op één regel."
  static let password = "Uw wachtwoord veranderen."
  static let newPasswordFile = "Een bestand met het nieuwe wachtwoord op één regel."
  static let recover = "Sleutels uitdelen met de twee kluisbladen."
  static let recoverDiscussion =
    "Voor als niemand meer kan inloggen die de sleutels heeft of rollen goedkeurt. U ziet geen "
    + "leerling en geen dossier. Alles komt in het logboek."
  static let recoverReset =
    "Dit account een nieuwe eenmalige code geven, als niemand anders dat meer kan."
  static let recoverResetValue = "login"
  static let acceptRestore =
    "Een oudere kast openen, omdat een reservekopie met opzet is teruggezet."
  static let backup = "Een reservekopie maken."
  static let backupDiscussion =
    "Kopieert de hele kast, terwijl anderen doorwerken. De machinesleutel zit er nooit in: bewaar "
    + "die ergens anders. Dit mag wie accounts beheert of rollen goedkeurt."
  static let backupFile = "Het nieuwe bestand, liefst op een andere schijf."
  static let docs = "Documentatie maken uit het programma."
  static let docsActions = "Alle handelingen en vragen, met voorbeelden."
}
