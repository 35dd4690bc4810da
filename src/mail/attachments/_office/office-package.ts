import { decodeText } from "../../decode-text";
import type { PartWriter } from "../_core/part-writer";
import type { Reading } from "../_core/reading";
import { Refusal } from "../_core/refusal";
import { FlowText } from "./flow-text";
import { readXml, type XmlHandler } from "./xml";
import { unpack, type ZipEntry } from "../_zip/zip";

/** A link from one part of a package to another (ECMA-376 part 2). */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `slide`, `comments`, `image`. */
  readonly type: string;
  /** The name of the part, in lower case. */
  readonly target: string;
}

const SHOWN = /^(?:chart(?:Ex)?|diagramData)$/;
/** Files of any kind that were put into a document, a chart's workbook among them. */
const EMBEDDED =
  /(?:^|\/)(?:embeddings\/|afchunk)[^/]*$|\.(?:docx?|xls[xb]?|pptx?|pdf|zip|eml|mht(?:ml)?|msg|txt|csv|rtf|x?html?)$/i;
/** Where a program of Office keeps parts; a file elsewhere is none of its own. Power Pivot's tables can be a database. */
const OWN_FOLDER =
  /^(?:word|xl(?!\/(?:model|customdata)\/item[^/]*\.data$)|ppt|docprops|docmetadata|customxml|customui|_rels|_xmlsignatures)\/|^\[content_types\]\.xml$|\/$/;

/** The zip that a document of Office or an OpenDocument is, and its parts by their names in lower case: in those, case has no meaning. */
export class OfficePackage {
  private readonly entries = new Map<string, ZipEntry>();

  constructor(
    private readonly zip: Uint8Array,
    entries: readonly ZipEntry[],
    private readonly reading: Reading,
  ) {
    for (const entry of entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  /** The names of parts that match, in the order of the archive. */
  names(pattern: RegExp): string[] {
    return Array.from(this.entries.keys()).filter((name) => pattern.test(name));
  }

  /** Reads the XML of a part. Throws when it cannot, or when there is no such part. */
  read(name: string, handler: XmlHandler): void {
    readXml(this.sourceOf(name), handler, this.reading.budget);
  }

  /**
   * Reads the XML of a part; what goes wrong is said of the whole file, and its other parts can still be read. Throws when
   * the time is up: a file of a few kilobytes can name a part, or one that it lacks, thousands of times.
   */
  attempt(name: string, handler: XmlHandler): void {
    this.reading.budget.checkTime();
    this.reading.attemptPart(() => this.read(name, handler));
  }

  /** The same for VML, which need not be whole: Excel leaves its line breaks open, as HTML does. */
  attemptVml(name: string, handler: XmlHandler): void {
    this.reading.attemptPart(() => {
      const source = this.sourceOf(name);
      try {
        readXml(source, handler, this.reading.budget);
      } catch (error) {
        if (!(error instanceof Refusal && error.reason === "damaged")) throw error;
      }
    });
  }

  /** Reads text in the way of Word and of drawings into `part`, and returns what is said of pictures. */
  attemptText(name: string, part: PartWriter): ReadonlySet<string> {
    const text = new FlowText(part);
    this.attempt(name, text);
    text.end();
    return text.descriptions;
  }

  /** Where a part leads to inside the package. */
  relations(name: string): Relation[] {
    const slash = name.lastIndexOf("/");
    const folder = name.slice(0, slash + 1);
    const list = `${folder}_rels/${name.slice(slash + 1)}.rels`;
    const relations: Relation[] = [];
    if (!this.entries.has(list)) return relations;
    this.attempt(list, {
      open(tag) {
        if (tag.name !== "Relationship" || tag.attribute("TargetMode") === "External") return;
        const type = tag.attribute("Type") || "";
        relations.push({
          id: tag.attribute("Id") || "",
          type: type.slice(type.lastIndexOf("/") + 1),
          target: resolve(folder, tag.attribute("Target") || "").toLowerCase(),
        });
      },
    });
    return relations;
  }

  /** The parts from which a drawing takes what it shows: charts, diagrams, and what is drawn over a chart. */
  shownBy(name: string): string[] {
    const shown: string[] = [];
    for (const { type, target } of this.relations(name)) {
      if (!SHOWN.test(type)) continue;
      const over = this.relations(target).filter((inner) => inner.type === "chartUserShapes");
      shown.push(target, ...over.map((inner) => inner.target));
    }
    return shown;
  }

  /** Reads the files that were put into the document, `inserted` among them, and those that lie beside it in the zip. */
  async readEmbedded(inserted: readonly string[] = [], ownParts = OWN_FOLDER): Promise<void> {
    const known = new Set(inserted);
    for (const [name, entry] of this.entries) {
      if (!known.has(name) && !EMBEDDED.test(name) && ownParts.test(name)) continue;
      const shortName = entry.name.slice(entry.name.lastIndexOf("/") + 1);
      await this.reading.readInner(shortName, (file) =>
        file.readBytes(unpack(this.zip, entry, file.budget)),
      );
    }
  }
  private sourceOf(name: string): string {
    const entry = this.entries.get(name);
    if (!entry) throw new Refusal("damaged");
    return decodeText(unpack(this.zip, entry, this.reading.budget));
  }
}

/** `../media/a.png` as seen from `word/charts/`; a leading slash means the package's root. */
function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
