import { clock } from "./dates";
import { charsOf, digits, grouped, pad, pick, type Random, type Writers } from "./writers";

const hex = (random: Random, length: number) => charsOf(random, "0123456789abcdef", length);
const minutes = (random: Random) => `${pad(random(60), 2)}.${digits(random, 3)}'`;

/** What systems write into mails. */
export const TECHNICAL: Writers = {
  timestamp: (random) =>
    `202${random(7)}-0${1 + random(9)}-1${random(10)}T${clock(random)}:${pad(random(60), 2)}.${digits(random, 3)}Z`,
  epoch: (random) => `17${digits(random, 11)}`,
  version: (random) => `${random(20)}.${random(10)}.${random(20000)}.${random(30000)}`,
  ip: (random) => `10.${random(256)}.${random(256)}.${1 + random(254)}`,
  ipv6: (random) => `2001:db8:${hex(random, 4)}::${hex(random, 4)}`,
  mac: (random) => grouped(hex(random, 12), ":", 2, 2, 2, 2, 2),
  guid: (random) => grouped(hex(random, 32), "-", 8, 4, 4, 4),
  sha: (random) => hex(random, 40),
  coords: (random) =>
    pick(random, [
      `5${4 + random(4)}.${digits(random, 6)}, 1${random(3)}.${digits(random, 6)}`,
      `N 5${4 + random(4)}° ${minutes(random)} E 0${digits(random, 2)}° ${minutes(random)}`,
    ]),
};
