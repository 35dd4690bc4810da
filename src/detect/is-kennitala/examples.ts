import type { Examples } from "../detector";

export const examples: Examples = {
  positives: [
    "Har I kennitala på Einar? Ja: [[180970-5099]]",
    "Mit islandske nummer er altså [[040363 8159]]",
    "Kennitala: [[120174-3399]]",
    "kt. [[1201743399]]",
    "Jón Jónsson (kt. [[120174-3399]])",
    "Icelandic national ID: [[120174-3399]]",
    "Islandsk CPR-nr. [[120174–3399]]",
    "Nafn;Kt\nJón;[[120174-3399]]",
    "Kennitalan mín er [[120174 3399]].",
    "Jón, Reykjavík, [[120174-3399]]",
    "Kennitala ____[[120174-3399]]____",
    "[[120174-3399]] – kennitala",
    "Hans kennitala? [[120174-3399]]",
    "Tax ID Iceland: [[120174-3399]]",
  ],
  negatives: [
    "Tegningen 120174-3399",
    "Fyrirtæki kt. 520174-3399",
    "Ordre 120174-3399",
    "kt. 120174-3395",
    "kt. 320174-3399",
    "Levering 12.01.74 kl. 3399",
    "Kontrakt 1201743399",
    "kt. mangler",
  ],
};
