/** How one name of a domain resembles another one without being it. Each answer takes one pass over both names. */

/** Letters of other alphabets and languages that look like ours. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  æ: "a",
  ø: "o",
  ß: "ss",
  ł: "l",
  ı: "l",
  а: "a",
  е: "e",
  о: "o",
  с: "c",
  р: "p",
  х: "x",
  у: "y",
  к: "k",
  м: "m",
  т: "t",
  і: "l",
  ѕ: "s",
  ј: "j",
  α: "a",
  ο: "o",
};

/** What a name looks like at a glance: the same for `maersk`, `mærsk` and `rnaersk`, for `dki-log1` and `dkilogl`. */
export function skeleton(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f-]/g, "")
    .replace(/[^a-z\d.]/g, (letter) => LOOKS_LIKE[letter] ?? letter)
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/0/g, "o")
    .replace(/[1i]/g, "l")
    .replace(/([aeo])[ae]/g, (pair, first: string) => (/aa|ae|oe/.test(pair) ? first : pair));
}

/** A name in other letters as the network knows it, `xn--mrsk-xoa`, keeps its plain letters in front. */
export function hidesLetters(name: string, known: string): boolean {
  const plain = /^xn--([a-z\d-]+)-[a-z\d]+$/.exec(name)?.[1];
  if (plain === undefined || plain.length < 4 || known.length - plain.length > 2) return false;
  let at = 0;
  for (const letter of known) if (letter === plain.charAt(at)) at++;
  return at === plain.length && plain !== known;
}

/** Shorter names are next to each other too often. */
const SHORTEST = 5;
/** Names of this length may differ in two letters beside each other. */
const LONG = 10;

/** True when one slip of the fingers makes one of the other: a letter too many, too few, wrong, or two swapped. */
export function isTypo(name: string, known: string, shortest = SHORTEST): boolean {
  if (Math.min(name.length, known.length) < shortest) return false;
  const [a, b] = differing(name, known);
  // "hold1" beside "hold2": two of a series. Or nothing differs at all.
  if (/^\d*$/.test(a) && /^\d*$/.test(b)) return false;
  const most = Math.min(name.length, known.length) < LONG ? 1 : 2;
  return isSwap(a, b) || (a.length <= most && b.length <= most);
}

/** Nobody means a shorter name that has one letter twice. */
const SHORTEST_DOUBLED = 4;

/** True for one letter written twice, `cooop`: it makes no other word. */
export function isDoubling(name: string, known: string): boolean {
  if (known.length < SHORTEST_DOUBLED || name.length !== known.length + 1) return false;
  return Array.from(known).some(
    (letter, at) => name === known.slice(0, at) + letter + known.slice(at),
  );
}

/** True for a slip that makes no other word: letters swapped, doubled or lost inside. */
export function isMereSlip(name: string, known: string): boolean {
  if (name.charAt(0) !== known.charAt(0) || !isTypo(name, known)) return false;
  const [a, b] = differing(name, known);
  const longer = name.length > known.length ? name : known;
  const more = a.length > b.length ? a : b;
  const isDoubled = a.length + b.length === 1 && longer.includes(more + more);
  return isSwap(a, b) || isDoubled;
}

function isSwap(a: string, b: string): boolean {
  return a.length === 2 && b === a.charAt(1) + a.charAt(0);
}

/** What is left of two names without their common beginning and end. */
function differing(a: string, b: string): [string, string] {
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a.charAt(start) === b.charAt(start)) start++;
  let end = 0;
  while (end < least - start && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end))
    end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** What strangers put behind a known name. */
const ADDED =
  /^(?:refusion|udbetaling|billetter|billet|sikkerhed|verify|verification|verifikation|supplier|suppliers|vendor|kunde|kunder|admin|account|accounts|alert|update|id|mitid|webmail|logisti[ck]s?|transport|shipping|group|gruppen|groups|online|support|service|mail|pay|payments?|betaling|faktura|invoices?|billing|secure|sikker|security|hr|it|job|jobs|shop|holding|international|global|europe|nordic|danmark|denmark|dk|dks|uk|inc|as|aps|ltd|gmbh|llc|portal|login|konto|kundeservice|office|team|finance|it-support|helpdesk)$/;
/** Words that many names are made of. */
const ORDINARY =
  /^(?:danske?|danish|denmark|danmark|nord\w*|global|transport\w*|logisti\w*|shipping|service\w*|group|gruppen|digital|consult\w*|energ[yi]\w*|forsikring\w*|kommune|skole\w*|online|media|house|design|byg\w*|post|mail|info|data|center|partner\w*|advokat\w*|revision\w*|invest\w*|capital|world|international|europe|city|bolig\w*)$/;

/** Even a name of three letters is meant where words stand behind it that strangers add: `dsv-invoice`. */
const SHORTEST_BEFORE_WORDS = 3;

/** True when `name` is `known` with a word before or behind it: `maersk-logistics`. */
export function addsWord(name: string, known: string): boolean {
  if (!name.includes(known) || name === known || ORDINARY.test(known)) return false;
  const [first, ...words] = name.split("-");
  const areAdded = words.length > 0 && words.every((word) => ADDED.test(word));
  if (first === known && areAdded && known.length >= SHORTEST_BEFORE_WORDS) return true;
  if (known.length < SHORTEST) return false;
  if (name.split("-").includes(known)) return true;
  const isBehind = name.slice(0, known.length) === known;
  return isBehind && ADDED.test(name.slice(known.length).replace(/^-/, ""));
}
