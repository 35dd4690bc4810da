import { listOf, pick, type Random, type Writer, type Writers } from "./writers";

const DK_STREETS = listOf(`
  Vestergade | Nørrebrogade | Søndergade | Strandvejen | Åboulevarden | Rosenvænget
  H.C. Andersens Boulevard | Skt. Pauls Gade | Gl. Kongevej | Ny Munkegade | Lærkevej
  Jens Baggesens Vej | Toftegårds Allé | Bakkedraget | Kongens Nytorv | Elmehøj
  Egeparken | Skovbrynet | Havnepladsen | Ved Mosen | Kirkestræde | Fiskerstien
`);
const DK_TOWNS = listOf(`
  8000 Aarhus C | 2100 København Ø | 5000 Odense C | 9000 Aalborg | 7100 Vejle
  6700 Esbjerg | 8600 Silkeborg | 1620 København V | 4000 Roskilde | 3700 Rønne
  2800 Kgs. Lyngby | 6400 Sønderborg | 7400 Herning | 8930 Randers NØ | 4930 Maribo
`);
const DK_FLOORS = [
  "",
  "",
  "",
  ", st.",
  ", st. tv.",
  ", 1. sal",
  ", 3. tv.",
  ", 2. th.",
  ", 4. mf.",
  " 3.tv",
  ", kl.",
  ", 2., dør 4",
  ", 1. sal th.",
  " 5 th",
  ", st. 2",
];

const SE_STREETS = listOf(`
  Storgatan | Drottninggatan | Vasagatan | Kungsgatan | Björkvägen | Norra Ågatan
  Sankt Eriksgatan | Lillgränd | Skolvägen
`);
const SE_TOWNS = listOf(`
  411 38 Göteborg | 111 51 Stockholm | 21143 Malmö | 753 20 Uppsala | 252 25 Helsingborg
  90326 Umeå
`);
const SE_FLOORS = ["", "", "", " lgh 1203", ", lgh 1101", ", 3 tr"];

const NO_STREETS = listOf(`
  Storgata | Karl Johans gate | Bygdøy allé | Fjellveien | Kirkegata | Solbakken
  Strandgaten | Nedre Slottsgate
`);
const NO_TOWNS = listOf("0184 Oslo | 5003 Bergen | 7010 Trondheim | 4006 Stavanger | 9008 Tromsø");

const DE_STREETS = listOf(`
  Hauptstraße | Lindenallee | Am Markt | Bahnhofstr. | Goethestraße | Hafenweg
  Große Bleichen | Schillerplatz | Norderstraße | Kastanienweg
`);
const DE_TOWNS = listOf(
  "20095 Hamburg | 24937 Flensburg | 10115 Berlin | 80331 München | 50667 Köln",
);

const GB_STREETS = listOf(`
  High Street | Queen's Road | Church Lane | Victoria Avenue | Mill Close | Station Road
  St John's Crescent
`);
const GB_TOWNS = listOf(
  "London SW1A 1AA | Bristol BS8 1QU | Harwich CO12 3HH | Leeds LS6 2AB | Edinburgh EH3 9DR",
);

const houseNumber = (random: Random) =>
  `${1 + random(180)}${pick(random, ["", "", "", "", "A", "B", " C"])}`;

const nordicStreet =
  (streets: readonly string[]): Writer =>
  (random) =>
    `${pick(random, streets)} ${houseNumber(random)}`;

const dkStreet: Writer = (random) => nordicStreet(DK_STREETS)(random) + pick(random, DK_FLOORS);
const seStreet: Writer = (random) => nordicStreet(SE_STREETS)(random) + pick(random, SE_FLOORS);
const noStreet = nordicStreet(NO_STREETS);

const deStreet: Writer = (random) =>
  `${pick(random, DE_STREETS)} ${1 + random(120)}${pick(random, ["", "", "a", " b"])}`;

const gbStreet: Writer = (random) => {
  const flat = pick(random, ["", "", "", `Flat ${1 + random(30)}, `]);
  return `${flat}${1 + random(180)} ${pick(random, GB_STREETS)}`;
};

const address =
  (street: Writer, between: readonly string[], towns: readonly string[]): Writer =>
  (random) =>
    street(random) + pick(random, between) + pick(random, towns);

export const ADDRESSES: Writers = {
  "address:da": address(dkStreet, [", ", ", ", ", ", "\n", " ", ", DK-"], DK_TOWNS),
  "address:sv": address(seStreet, [", ", ", ", "\n", ", SE-"], SE_TOWNS),
  "address:no": address(noStreet, [", ", ", ", "\n", ", NO-"], NO_TOWNS),
  "address:de": address(deStreet, [", ", ", ", "\n", ", D-"], DE_TOWNS),
  "address:en": address(gbStreet, [", ", ", ", "\n"], GB_TOWNS),
  "address:street-da": dkStreet,
  "address:street-sv": seStreet,
  "address:street-no": noStreet,
};
