import { decodeWindows1252 } from "../../decode-text";
import type { PartWriter } from "../_core/part-writer";
import { PictureRun } from "../_core/picture-run";
import type { Reading } from "../_core/reading";

/** Groups that hold no text of the document. */
const NO_TEXT = new Set(
  (
    "fonttbl colortbl stylesheet listtable listoverridetable info pict themedata colorschememapping " +
    "datastore latentstyles generator xmlnstbl fldinst objdata bkmkstart bkmkend"
  ).split(" "),
);
/** Of the groups that a program may pass over because it does not know them (`\*`), those that hold text. */
const OPTIONAL_TEXT = new Set([
  "shpinst",
  "do",
  "footnote",
  "annotation",
  "nesttableprops",
  "ud",
  "formfield",
  "ffdeftext",
]);
/** Groups that stand elsewhere on the page than what is around them. */
const APART = /^(?:header[lrf]?|footer[lrf]?|footnote|annotation|shptxt)$/;
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["par", "\n"],
  ["line", "\n"],
  ["row", "\n"],
  ["nestrow", "\n"],
  ["sect", "\n"],
  ["page", "\n"],
  ["tab", "\t"],
  ["cell", "\t"],
  ["nestcell", "\t"],
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
]);
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["\\", "\\"],
  ["{", "{"],
  ["}", "}"],
  ["~", "\u00a0"],
  ["_", "-"],
  ["\n", "\n"],
  ["\r", "\n"],
]);
/** Plain text, a control word with its number, a character by its code, a symbol, a brace, or a line break of the file. */
const TOKEN = /[^\\{}\r\n]+|\\([a-z]{1,32})(-?\d{1,9})? ?|\\'([\da-f]{2})|\\([^])|[{}]|[\r\n]+/gi;
const LOOK_AFTER = 10_000;
/** Square units of Office in one of a twentieth of a point. */
const SQUARE_TWIP = 635 ** 2;
/** How large a picture is shown, in twentieths of a point and, of that, in percent. */
const SIZES = new Set(["picwgoal", "pichgoal", "picscalex", "picscaley"]);

/** What holds inside one pair of braces. */
interface Group {
  readonly isSkipped: boolean;
  /** How many characters follow each `\u` for programs without Unicode. */
  readonly fallbackLength: number;
  /** True when it has lines of its own, also where it does not end them itself. */
  readonly isApart?: boolean;
  /** The sizes that are said of the picture that it is. */
  readonly picture?: Map<string, number> | undefined;
  /** True in a picture's second form, for old programs. */
  readonly isCopy?: true;
}

/** Rich text (RTF 1.9) without fonts, styles and pictures, its letters in Windows-1252. Hidden and deleted text stays in. */
export function readRtf(bytes: Uint8Array, reading: Reading): void {
  const source = decodeWindows1252(bytes);
  const part = reading.begin();
  const text = new RtfText(part);
  let steps = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(source); token; token = TOKEN.exec(source)) {
    if (++steps % LOOK_AFTER === 0) reading.budget.checkTime();
    text.read(token);
  }
  if (text.hasObjects) reading.refuse("unknown-type", "objdata");
  if (text.hasPictures && (part.isBlank || text.pictures.hidesPage())) reading.refuse("no-text");
  if (text.isOpen) reading.refuse("damaged");
}

class RtfText {
  hasObjects = false;
  hasPictures = false;
  readonly pictures = new PictureRun();
  private readonly groups: Group[] = [];
  private group: Group = { isSkipped: false, fallbackLength: 1 };
  /** Characters still to be passed over after a `\u`. */
  private fallback = 0;
  /** True between `\*` and the word that says what the group is. */
  private isOptional = false;
  private endsLine = true;

  constructor(private readonly part: PartWriter) {}

  get isOpen(): boolean {
    return this.groups.length > 0;
  }

  read([token, word, number, code, symbol]: RegExpExecArray): void {
    if (word !== undefined) this.readWord(word, Number(number || 0));
    else if (code !== undefined)
      this.write(decodeWindows1252(Uint8Array.of(Number.parseInt(code, 16))));
    else if (symbol === "*") this.isOptional = true;
    else if (symbol !== undefined) this.write(SYMBOLS.get(symbol) || "");
    else if (token === "{") this.openGroup();
    else if (token === "}") this.closeGroup();
    else if (token !== undefined && !/^[\r\n]/.test(token)) this.write(token);
  }

  private readWord(word: string, number: number): void {
    const character = CHARACTERS.get(word);
    if (word === "objdata") this.hasObjects = true;
    if (word === "pict") this.hasPictures = true;
    if (word === "pict" && !this.group.isCopy) this.group = { ...this.group, picture: new Map() };
    if (word === "nonshppict") this.group = { ...this.group, isCopy: true };
    if (SIZES.has(word)) this.group.picture?.set(word, number);
    const isUnknown = this.isOptional && !OPTIONAL_TEXT.has(word);
    this.isOptional = false;
    if (APART.test(word) && !this.group.isSkipped) {
      this.endLine();
      this.group = { ...this.group, isApart: true };
    }
    if (NO_TEXT.has(word) || isUnknown) this.group = { ...this.group, isSkipped: true };
    else if (word === "uc") this.group = { ...this.group, fallbackLength: Math.max(0, number) };
    else if (character) this.write(character);
    else if (word === "u") {
      this.fallback = 0;
      this.write(String.fromCharCode(number & 0xffff));
      this.fallback = this.group.fallbackLength;
    }
  }

  private openGroup(): void {
    this.groups.push(this.group);
    if (this.group.isApart) this.group = { ...this.group, isApart: false };
  }

  private endLine(): void {
    if (!this.endsLine) this.write("\n");
  }

  private closeGroup(): void {
    const { picture } = this.group;
    if (this.group.isApart) this.endLine();
    const outer = this.groups.pop();
    if (!outer) return;
    this.group = outer;
    if (!picture || outer.picture === picture) return;
    const size = (name: string, scale: string) =>
      (picture.get(name) || 0) * ((picture.get(scale) || 100) / 100);
    this.pictures.addPicture(
      size("picwgoal", "picscalex") * size("pichgoal", "picscaley") * SQUARE_TWIP,
    );
  }

  private write(text: string): void {
    const passed = Math.min(this.fallback, text.length);
    this.fallback -= passed;
    if (this.group.isSkipped || passed >= text.length) return;
    const shown = text.slice(passed);
    this.part.write(shown);
    this.endsLine = shown.endsWith("\n");
    this.pictures.addText(shown);
  }
}
