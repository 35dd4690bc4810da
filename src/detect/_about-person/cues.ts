import { packedList } from "../_packed/lists";

/** What a word says about whether a sentence is about a certain person. Bits, because words can be several. */
export const CUE = {
  /** han, she, min: somebody spoken of, or the writer. */
  person: 1,
  /** du, your: the reader, and everybody in guidelines. */
  reader: 2,
  /** datter, wife: a certain one behind an owner. */
  kin: 4,
  /** min, hendes, our: what follows belongs to somebody. */
  owner: 8,
  /** the, en, tidligere: makes a role a certain one. */
  article: 16,
  /** er, har, fik: what follows holds for the person. */
  state: 32,
  /** lider, konstateret, diagnosed: only said of what somebody has. */
  suffers: 64,
  /** politik, statistics, alle: about no one person. */
  general: 128,
  /** hvis, if. */
  condition: 256,
  /** om, about: the topic of a talk. */
  topic: 512,
  /** the, is: the sentence is English, where "her" and "I" are pronouns. */
  english: 1024,
  /** Often with a capital and no name: weekdays, towns, first words of sentences. */
  noName: 2048,
  /** hej, dear, hilsen: the names behind are the reader's and the writer's. */
  greeting: 4096,
  /** hr, mrs: a name follows. */
  title: 8192,
  /** er, is: what follows the person is. */
  be: 16384,
  /** siger, says: whoever follows tells it of others. */
  says: 32768,
  /** romanen, hunden: about nobody real, or no human. */
  fiction: 65536,
  /** stadig, again: asks somebody in particular. */
  still: 131072,
  /** skal, wants: whoever comes before is no topic. */
  modal: 262144,
  /** høre, hope: what is said to the reader is of him alone. */
  caring: 524288,
  /** hund, cat: what is told of it is told of no person. */
  animal: 1048576,
} as const;

let table: Map<string, number> | undefined;
/** Forms of roles by their last three letters; true for definite ones. */
let roles: Map<string, [string, boolean][]> | undefined;

/** With one letter in front, shorter roles are other words: "glad" is no lad, and "vejer" owns nothing. */
const SHORT = 5;

/** End like roles and are things: "overfladen", "hjertestarteren", "livmoderen". */
const NO_ROLE = /[faog]laden$|^hjertestart|^livmod|aenken$/;

/** Endings of nouns: "seminarets", "filmene", "webinars". */
const NOUN_ENDING = /(?:e[nrt]|erne|ene|s)s?$/;

/** The cues of a folded word; 0 for most words. What speaks of no one does so in all forms of a noun. */
export function cuesOf(folded: string): number {
  if (!table) {
    table = new Map();
    for (const name of Object.keys(CUE) as (keyof typeof CUE)[]) {
      for (const word of packedList(`cue.${name}`).split(" "))
        table.set(word, (table.get(word) || 0) | CUE[name]);
    }
  }
  const known = table.get(folded) || ofOwner(table, folded);
  if (known || folded.length < 7) return known || 0;
  return (
    (table.get(folded.replace(NOUN_ENDING, "")) || 0) & (CUE.general | CUE.fiction | CUE.suffers)
  );
}

/** "Vores datters diabetes", "hendes søns": kin who own something. */
function ofOwner(cues: ReadonlyMap<string, number>, folded: string): number {
  return folded.endsWith("s") ? (cues.get(folded.slice(0, -1)) || 0) & CUE.kin : 0;
}

/** How a word names somebody by what he is: "patienten" or "patient". */
export type Role = "definite" | "role";

/** "patienten" is definite, "lagermedarbejder" a role, null what is neither. */
export function roleOf(folded: string): Role | null {
  if (!roles) {
    roles = new Map();
    for (const role of packedList("role").split(" ")) {
      const definite = role + (role.endsWith("e") ? "n" : "en");
      for (const form of [role, definite, `${definite}s`]) {
        const key = form.slice(-3);
        roles.set(key, (roles.get(key) || []).concat([[form, form.indexOf(definite) === 0]]));
      }
    }
  }
  if (NO_ROLE.test(folded)) return null;
  for (const [form, isDefinite] of roles.get(folded.slice(-3)) || []) {
    const isOther = form.length < SHORT && folded.length === form.length + 1;
    if (folded.endsWith(form) && !isOther) return isDefinite ? "definite" : "role";
  }
  return null;
}
