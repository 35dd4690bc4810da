import { anyOf, listOf, pad, pick, type Writer, type Writers } from "./writers";

const FIRST = listOf(`
  Jens | Mette | Søren | Kirsten | Fatima | Oluf | Zosia | Bo | Anne-Marie | Yusuf
  Ingrid | Åse | Björn | Elin | Håkon | Petra | Jürgen | Emily | Oliver | Katarzyna
`);
const LAST = listOf(`
  Hansen | Kjær | Nørgaard | Al-Sayed | Kowalski | Møller | Bach | Lind | Holm | Åberg
  Lindqvist | Solberg | Haugen | Schröder | Becker | Whitfield | Clarke
`);
const COMPANIES = listOf(`
  Nordfragt A/S | Havnens Logistik ApS | Lindø Stål A/S | Kattegat Shipping A/S
  Bygma Service ApS | Vänern Transport AB | Fjordlast AS | Elbe Spedition GmbH
  Harwich Freight Ltd
`);
const ROLES = listOf(`
  info | support | faktura | kontakt | noreply | no-reply | salg | job | hr | bogholderi
  kundeservice | post | booking | invoice | sales | order | help | drift | lager
  webmaster | reception | regnskab | ekonomi | kundtjanst
`);
const PRIVATE_HOSTS = listOf(`
  gmail.com | hotmail.com | outlook.dk | live.dk | icloud.com | yahoo.dk | mail.dk
  jubii.dk | telia.com | online.no | gmx.de | web.de | protonmail.com | stofanet.dk
`);
const WORK_HOSTS = listOf(`
  nordfragt.dk | havnelogistik.dk | lindoe-staal.dk | kattegatshipping.com
  vanerntransport.se | fjordlast.no | elbe-spedition.de | harwichfreight.co.uk
  mail.aalborg-kommune.example | sub.firma.dk
`);

const ASCII: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  ä: "a",
  ö: "o",
  ü: "ue",
  é: "e",
};
const asciiOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[æøåäöüé]/g, (letter) => ASCII[letter] ?? "")
    .replace(/[^a-z]/g, "");

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Mail addresses that name a person; initials before the `@` are Danish office practice. */
const emailAt =
  (hosts: readonly string[]): Writer =>
  (random) => {
    const first = asciiOf(pick(random, FIRST));
    const last = asciiOf(pick(random, LAST));
    const local = pick(random, [
      `${first}.${last}`,
      `${first}.${last}`,
      `${first}${last}${pad(random(100), 2)}`,
      `${first}_${last}`,
      `${first.slice(0, 1)}.${last}`,
      `${capital(first)}.${capital(last)}`,
      `${first.slice(0, 1)}${last.slice(0, 2)}`,
      `${first}-${last.slice(0, 1)}+nyt`,
    ]);
    return `${local}@${pick(random, hosts)}`;
  };

export const EMAILS: Writers = {
  "email:private": emailAt(PRIVATE_HOSTS),
  "email:work": emailAt(WORK_HOSTS),
};

export const NAMES: Writers = {
  name: (random) => `${pick(random, FIRST)} ${pick(random, LAST)}`,
  first: anyOf(FIRST),
  company: anyOf(COMPANIES),
  /** A mailbox that no single person reads. */
  role: (random) => `${pick(random, ROLES)}@${pick(random, WORK_HOSTS)}`,
};
