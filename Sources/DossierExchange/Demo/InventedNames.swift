/// Names for invented persons, put together for this program; no list of real persons is behind it.
enum InventedNames {
  /// Call names of girls.
  static let girls = [
    "Anouk", "Aylin", "Bente", "Britt", "Chloë", "Dewi", "Eline", "Elif", "Esmée", "Fatima",
    "Femke", "Fenna", "Floor", "Gülsüm", "Hanna", "Hafsa", "Iris", "Isa", "Jasmijn", "Jinte",
    "Kaatje", "Kiki", "Lieke", "Loïs", "Lotte", "Maud", "Mei-Lin", "Merel", "Naïma", "Nienke",
    "Noor", "Oksana", "Pien", "Puck", "Renée", "Roos", "Saar", "Samira", "Sanne", "Sofie",
    "Tess", "Thirza", "Urmila", "Veerle", "Willemijn", "Xiu", "Yara", "Ymke", "Zeynep", "Zoë",
  ]
  /// Call names of boys.
  static let boys = [
    "Abel", "Ali", "Bas", "Björn", "Bram", "Cas", "Daan", "Dirk", "Elias", "Emre",
    "Fedde", "Finn", "Gijs", "Guus", "Hamza", "Hidde", "Ilyas", "Ivo", "Jens", "Jesse",
    "Jip", "Joep", "Kasper", "Koen", "Lars", "Levi", "Łukasz", "Mats", "Mees", "Mohamed",
    "Niels", "Noah", "Olivier", "Otis", "Pepijn", "Piotr", "Quinten", "Raúl", "Rayan", "Ruben",
    "Sem", "Sjoerd", "Stijn", "Teun", "Thijs", "Tygo", "Valentijn", "Wessel", "Yusuf", "Ömer",
  ]
  /// Further first names, for those who have more than one.
  static let further = [
    "Maria", "Johanna", "Cornelis", "Hendrik", "Elisabeth", "Wilhelmus", "Anna", "Pieter",
    "Hassan", "Amina", "José", "Catharina", "Jacobus", "Margaretha", "Adriaan", "Fatma",
  ]
  /// Call names of grown-ups.
  static let grownUps = [
    "Annelies", "Bart", "Carla", "Erik", "Fleur", "Gerard", "Hatice", "Ingrid", "Jeroen", "Karim",
    "Linda", "Marloes", "Nadia", "Onno", "Petra", "Remco", "Saskia", "Tjeerd", "Wouter", "Yvonne",
  ]
  /// Prefixes with family names; an empty prefix is none.
  static let families: [(prefix: String, surname: String)] = [
    ("", "Aalders"), ("", "Achterberg"), ("van den", "Akker"), ("", "Alblas"), ("van", "Amstel"),
    ("", "Arends"), ("", "Aydın"), ("", "Baltus"), ("de", "Beer"), ("van den", "Berg"),
    ("", "Bijlsma"), ("van der", "Bilt"), ("", "Blaauw"), ("de", "Boer"), ("", "Boonstra"),
    ("van den", "Bosch"), ("", "Brouwers"), ("de", "Bruin"), ("", "Buitenhuis"), ("", "Çelik"),
    ("", "Chen"), ("ten", "Cate"), ("", "Coşkun"), ("", "Dekkers"), ("", "Demir"),
    ("van", "Dijk"), ("", "Dijkstra"), ("", "Doğan"), ("van", "Doorn"), ("", "Driessen"),
    ("den", "Dulk"), ("", "Eikelboom"), ("El", "Idrissi"), ("El", "Yaakoubi"), ("", "Elzinga"),
    ("van", "Essen"), ("", "Feenstra"), ("", "García"), ("van der", "Graaf"), ("de", "Groot"),
    ("", "Haverkamp"), ("van der", "Heide"), ("den", "Hertog"), ("", "Hoekstra"), ("van 't", "Hof"),
    ("", "Hosseini"), ("in 't", "Hout"), ("", "Huisman"), ("", "IJzerman"), ("", "Jansen"),
    ("de", "Jong"), ("", "Kaya"), ("", "Keizer"), ("", "Kowalski"), ("", "Kuipers"),
    ("van der", "Laan"), ("", "Lammers"), ("de", "Leeuw"), ("van", "Loon"), ("van der", "Maas"),
    ("", "Martínez"), ("", "Meijerink"), ("van der", "Meulen"), ("", "Mulder"), ("", "Müller"),
    ("", "Nguyễn"), ("", "Nijland"), ("", "Nowak"), ("", "Núñez"), ("", "Okafor"),
    ("", "Öztürk"), ("ter", "Horst"), ("op de", "Weegh"), ("", "Peeters"), ("", "Postma"),
    ("", "Ramdjan"), ("van", "Rijn"), ("", "Rietveld"), ("de", "Rooij"), ("van", "Rossum"),
    ("", "Sahin"), ("", "Schouten"), ("", "Singh"), ("", "Sluiter"), ("", "Smits"),
    ("van der", "Steen"), ("", "Stroïnk"), ("", "Terpstra"), ("", "Tuinstra"), ("", "Ünal"),
    ("van der", "Veen"), ("", "Veldkamp"), ("", "Visser"), ("de", "Vries"), ("", "Wiśniewska"),
    ("de", "Wit"), ("van", "Zanten"), ("", "Zijlstra"), ("", "Zuidema"), ("'t", "Zand"),
  ]
  /// Names of persons who have only one.
  static let single = ["Ganesh", "Sukarno", "Tenzin", "Madhuri", "Wayan", "Suharti"]
  /// Streets of a town that does not exist.
  static let streets = [
    "Appelgaard", "Berkenpad", "Dorpsweide", "Eikenhof", "Fluitekruidlaan", "Grutterspad",
    "Hazelaarstraat", "Klokkengieterserf", "Ladekastlaan", "Molenwerf", "Notenpad", "Zandhofje",
  ]
}
