// Kuvert beside its rivals, on the project's own labelled texts: npm run bench -- [options]
//   --part dev|frozen   (special also: aside|blind|subjects|subjects-read|tricky|tricky-read, subjects and requests also: second|third|…|aside|blind) which texts; frozen, whose lines nobody reads, unless said otherwise
//   --only a,b          of cpr, kinds, subjects, special, checks, plain, whole, threads, requests, speed, send
//   --mail DIR          also count alarms on mail of your own (.eml .msg .mbox .txt)
//   --write             put the tables into docs/detection.md and docs/requests.md
//   --verbose           list each mistake (dev only: whoever reads the frozen part has thawed it)
// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { scriptOptions } from "../../bin/script-options.mjs";

createRequire(import.meta.url)("./load-ts.cjs").loadTypeScript();
const rivals = path.join(import.meta.dirname, "rivals");
/** Where a suite's tables stand. @param {string} name */
const pageOf = (name) =>
  path.join(import.meta.dirname, `../../docs/${name === "requests" ? "requests" : "detection"}.md`);

const { values } = scriptOptions(import.meta.filename, {
  options: {
    part: { type: "string", default: "frozen" },
    only: {
      type: "string",
      default: "cpr,kinds,subjects,special,checks,plain,whole,threads,requests,speed,send",
    },
    mail: { type: "string" },
    write: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});
const part = values.part === "dev" ? "dev" : "frozen";
const verbose = values.verbose && part === "dev";
const { REQUEST_BATCHES, SPECIAL_BATCHES, SUBJECT_BATCHES, specialMails, subjects } = createRequire(
  import.meta.url,
)("../data/labelled.ts");
/** Some have later batches, too. @param {readonly string[]} batches @returns {any} */
const batchOf = (batches) => batches.find((each) => each === values.part) ?? part;
/** @type {import("../data/labelled").RequestPart} */
const requestPart = batchOf(REQUEST_BATCHES);
/** @type {import("../data/labelled").SubjectPart} */
const subjectPart = batchOf(SUBJECT_BATCHES);
/** @type {import("../data/labelled").SpecialPart} */
const specialPart = batchOf(SPECIAL_BATCHES);
/** @type {import("../data/labelled").SubjectPart[]} */
const UNREAD_SUBJECTS = ["offices", "strangers", "trades", "hard"];
/** Whoever lists their mistakes has read them. */
const UNREAD = new Set(["frozen", "blind", "subjects", "tricky", ...UNREAD_SUBJECTS]);
/** @param {string} batch */
const isListed = (batch) => values.verbose && !UNREAD.has(batch);
const wanted = values.only.split(",");

/** The others measure Kuvert alone. */
const WITH_RIVALS = new Set(["cpr", "kinds", "subjects", "special"]);
if (
  wanted.some((name) => WITH_RIVALS.has(name)) &&
  !existsSync(path.join(rivals, "node_modules"))
) {
  execFileSync("npm", ["ci"], {
    cwd: rivals,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
const textsOf = (/** @type {{ text: string }[]} */ labelled) => labelled.map(({ text }) => text);

/** Mails to measure time with. */
async function bodies() {
  const { ordinaryBodies } = await import("./suites/whole.mjs");
  return { ordinary: ordinaryBodies(), sensitive: textsOf(specialMails("dev")) };
}

/**
 * Frozen texts share their author with those for developing: those of somebody else stand below.
 * @template {string} T @param {T} of @param {(part: T | "blind") => Promise<string> | string} run
 */
async function withBlind(of, run) {
  return of === "frozen" ? `${await run(of)}\n\n${await run("blind")}` : run(of);
}

/** @type {Record<string, () => Promise<string>>} */
const suites = {
  cpr: async () => (await import("./suites/cpr.mjs")).cprSuite(part),
  kinds: async () => (await import("./suites/kinds.mjs")).kindSuite(part, verbose),
  subjects: async () => {
    const { subjectSuite } = await import("./suites/subjects.mjs");
    const own = await withBlind(subjectPart, (each) => subjectSuite(each, isListed(each)));
    if (subjectPart !== "frozen") return own;
    const ordinary = await subjectSuite("ordinary", values.verbose);
    const english = await subjectSuite("english", values.verbose);
    const unread = await Promise.all(UNREAD_SUBJECTS.map((each) => subjectSuite(each, false)));
    return [own, ordinary, english, ...unread].join("\n\n");
  },
  special: async () => {
    const { specialSuite } = await import("./suites/special.mjs");
    const mails = await withBlind(specialPart, (each) => specialSuite(each, isListed(each)));
    if (specialPart !== "frozen") return mails;
    return [mails, specialSuite("subjects", false), specialSuite("tricky", false)].join("\n\n");
  },
  checks: async () => (await import("./suites/checks.mjs")).checksSuite(part, verbose),
  plain: async () => (await import("./suites/plain.mjs")).plainSuite(),
  whole: async () => (await import("./suites/whole.mjs")).wholeSuite(),
  threads: async () => (await import("./suites/threads.mjs")).threadsSuite(values.verbose),
  requests: async () =>
    (await import("./suites/requests.mjs")).requestSuite(requestPart, isListed(requestPart)),
  speed: async () =>
    (await import("./suites/speed.mjs")).speedSuite(await bodies(), textsOf(subjects("dev"))),
  send: async () => (await import("./suites/send.mjs")).sendSuite(await bodies()),
};

/** @type {Map<string, string[]>} */
const pages = new Map();
for (const [name, run] of Object.entries(suites)) {
  if (!wanted.includes(name)) continue;
  const section = await run();
  const page = pageOf(name);
  pages.set(page, [...(pages.get(page) ?? []), section]);
  console.log(`${section}\n`);
}
if (values.mail !== undefined) {
  console.log((await import("./suites/real-mail.mjs")).realMailSuite(values.mail));
}
if (values.write) for (const [page, sections] of pages) write(page, sections.join("\n\n"));

/** A page's tables stand between two comments. @param {string} page @param {string} tables */
function write(page, tables) {
  const [before = "", after = ""] = readFileSync(page, "utf8").split(
    /(?<=<!-- bench -->\n)[\s\S]*(?=<!-- \/bench -->)/,
  );
  writeFileSync(page, `${before}\n${tables}\n\n${after}`);
}
