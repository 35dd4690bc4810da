import { expect, test } from "@jest/globals";
import { found } from "./_testing/found";

function expectNobody(text: string): void {
  expect(found(text).filter((finding) => !finding.endsWith("possible"))).toEqual([]);
}

test.each([
  "Tilbud fra Jensen & Co",
  "Calvin Zantul jeans",
  "Bent Fabricius-Bjerre noder",
  "Julia 1.10 and Pluto",
  "Møde med Georg Jensen",
  "Aftale med Novo Nordisk",
  "Ordre fra Carl Hansen & Søn",
  "Peter Hansen A/S",
  "Faktura fra Lars Larsen Group",
  "Hans Nielsen Transport ApS",
  "Brdr. Jensen",
  "Audit by Grant Thornton",
  "Ernst & Young",
  "Bang & Olufsen",
  "Frode Laursen - ny aftale",
  "A.P. Møller",
  "Leverance til Louis Poulsen",
  "Lars Bo Kjær ApS faktura",
  "Dan Taxi",
  "Ole Falkenborg Byggeri rykker",
  "Laila Design",
  "Kirk Kapital",
  "Joe & The Juice",
])("firms: %s", expectNobody);

test.each([
  "Emma Mærsk forsinket",
  "ETA Maersk Mc-Kinney Møller",
  "M/V Anna Larsen",
  "MV Helene Hansen ankommer",
  "Vessel Christian Nielsen voy 123W",
  "MSC Anna",
])("ships: %s", expectNobody);

test.each([
  "Levering H.C. Andersens Boulevard 12",
  "Peter Bangs Vej 30",
  "Jens Juuls Vej",
  "Hans Broges Gade 4",
  "Lager i Frederikshavn",
  "Skt. Hans aften",
  "Kongens Lyngby",
  "Marie Kruses Skole",
  "Kursus på Testrup",
  "Plejehjemmet Lotte lukker",
  "Auditorium Inge Lehmann",
  "Franklin County",
  "Børnehuset Frida lukker kl. 15",
])("streets and places: %s", expectNobody);

test.each([
  "Rapport Maj 2026",
  "Møde den 3. August",
  "Lønkørsel Juni",
  "Status May",
  "Ferie Juli",
  "Per 1. januar",
  "Ann. deadline fredag",
])("months and weekdays: %s", expectNobody);

test.each([
  "Will you join us?",
  "Grant Application 2026",
  "Mark as read",
  "Storm over Danmark",
  "Hans kontrakt er klar",
  "Per dags dato",
  "Bo bedre",
  "Liv og død",
  "Line 3 is down",
  "vedr. Line 3",
  "Else we cancel",
  "Max 20 paller",
  "Sol og sommer",
  "May I call you?",
  "Chase payment",
  "Bill of lading",
  "Lone worker policy",
  "Christian values seminar",
])("words that are names as well: %s", expectNobody);

test.each([
  "Projekt Emma",
  "Projekt Odin status",
  "Levering til Victoria Station 4",
  "Server Thor nede",
  "SAP Ariba adgang",
  "Jira Victoria sprint 14",
  "Freja 2.3 release",
  'Server "Bertha" genstartes',
  "Anna-modellen v2",
  "Niels Bohr Institutet",
  "Vilhelm Lauritzen Terminalen",
  "Mødelokale Karen Blixen er optaget",
  "Lokale Ragnhild",
  "Alma bibliotekssystem",
  "Lex Bodil",
  "Kodenavn Freja",
  "Test af Luca appen",
  "Halley's comet",
  "Carl Prisen",
])("products and projects: %s", expectNobody);

test.each([
  "Tømrermester Poulsens Eftf. A/S",
  "C.H. Robinson rates",
  "Ben & Jerry's",
  "Levi's katalog",
  "Lauras Bageri leverer",
  "Kromann Reumert faktura",
  "Hansen Nielsen Spedition & Transport A/S",
  "Jensens Bøfhus kl. 18",
  "Laura Maersk bunkering",
  "Esvagt Froude",
  "Leonora Christina aflyst",
  "M/S Kong Harald",
  "Hans Broges Gade",
  "Christian X's Vej",
  "Frederik VI's Allé",
  "Rudolf Steiner-skolen",
  "Port Elizabeth",
  "Charles de Gaulle terminal 2",
])("more firms, ships and places: %s", expectNobody);

test.each([
  "Else går vi over budget",
  "Will you join?",
  "August bliver travl",
  "May is a busy month",
  "Bonus for May",
  "Send til jens.hansen@firma.dk",
  "Nyt fra hansen.dk",
  "Winter Storm Operations Update",
  "Green Card Renewal Process",
  "Mark Your Calendars For Summer Party",
  "Jul i Horsens",
  "Cat D9 spare parts",
])("what only looks like a name: %s", expectNobody);

test.each([
  "Zenia Falkenborg: kollektion forår",
  "Zenia Falkenborg showroom",
  "J. Falkenborg skjorter",
  "Kreditnota fra Ole Falkenborg",
  "Kaffe fra Peter Falkenborg",
  "Hermann Falkenborg laytime statement",
  "Ellen sejler igen",
  "Clara er nede",
  "Thomas Frederiksen Tæpper",
  "Ordre fra Peter Lehmann Boghandel",
  "MS Anne-Mette",
  "M/F Ellen",
  "Robotten Rosa",
  "Otto Mønsteds Plads 3",
  "Bertel Falkenborg Højskole",
  "Fejl i Karla",
  "Ny version af Alma",
  "Peter Falkenborg Shiraz smagning",
  "Ro-ro Ark Dania",
  "Hugo og Jekyll sammenligning",
  "IKEA Billy reoler",
  "Nye priser hos Sanne Alexandra",
  "Levering af Hansen Is",
])("said of firms, brands and ships rather than of people: %s", expectNobody);

test.each([
  "Stormene Adam og Allan",
  "Emma, Ebba og Eleonora Maersk i linje",
  "Aage og Johanne Falkenborgs Fond",
  "Aase og Ejnar Danielsens Fond",
  "Signal flags Oscar, Victor and Mike",
])("joined to what is nobody: %s", expectNobody);

test.each([
  "Dr. Martens discount",
  "Hans J. Wegner Y-stol",
  "Gustav Mahlers 5.",
  "Tilbud fra Stine Goya",
  "Jimmy Choo returns",
  "Panel van, Ford Focus, lease renewal",
  "Møde for forældre, stue Grøn",
  "Chad and Sudan on the sanctions list",
])("namesakes: %s", expectNobody);

test.each([
  "Summit of the Americas",
  "Call Tomorrow",
  "Size chart",
  "Kong Frederiks fødselsdag",
  "Storm Otto: skader",
  "Skolebørn på besøg",
  "Watson, Alexa og Siri",
  "Hurricane Ian claims",
  "Niels Frederiksen Vognmandsforretning",
  "Møde hos Kromann Reumert kl. 14",
  "Malermester Zantul har sendt regning",
])("words that end like a name: %s", expectNobody);

test.each([
  "Ny rutine for paller",
  "Container MSKU1234567",
  "Kontrakt underskrevet",
  "Vedr. faktura 1234",
  "Booking Confirmation Rotterdam",
  "Q3 Budget Review",
  "Weekly Sales Report",
  "RE: FW: Opdatering",
  "EVA CV",
  "IDA API",
  "Anna-projektet",
  "Jensen",
  "Samtale om budget",
  "Nye priser fra DSV",
  "Kontrakt med Carlsberg",
  "Fragtbrev til Aarhus og Odense",
  "Vagtplan uge 12",
  "Toldpapirer mangler",
  "The Grant Agreement",
  "Power BI Dashboard",
  "Invitation: Summer Party",
])("nothing at all: %s", expectNobody);

test.each([
  "Jensen & Co",
  "Emma Mærsk",
  "H.C. Andersens Boulevard",
  "Georg Jensen",
  "Storm over Danmark",
  "Rapport Maj 2026",
])("%s is not even possible", (text) => {
  expect(found(text)).toEqual([]);
});
