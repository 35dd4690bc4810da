import {
  type Calendars,
  type ChangeOptions,
  type ChangeOutcome,
  type Entry,
  type EntryText,
  type Place,
  Refusal,
  type RefusedPlace,
  type Window,
} from "../calendar";
import { wouldMail } from "../consequence";

/** Called before and after each step that could be interrupted; whatever it throws interrupts it. */
export type Interrupt = (step: string) => void;

/** Calendars in memory: pages, versions, and a ledger of who was mailed. */
export class MemoryCalendars implements Calendars {
  readonly mailed: string[] = [];
  readonly deleted: string[] = [];
  calls = 0;
  private readonly held = new Map<string, Map<string, Entry>>();

  constructor(
    readonly places: readonly Place[],
    private readonly pageSize = 1000,
    public interrupt: Interrupt = () => {},
  ) {
    for (const { path } of places) this.held.set(path, new Map());
  }

  put(place: Place, ...entries: readonly Entry[]): this {
    for (const entry of entries) this.at(place).set(entry.id, entry);
    return this;
  }

  ids(place: Place): string[] {
    return [...this.at(place).keys()];
  }

  async open(mailbox: string): Promise<readonly (Place | RefusedPlace)[]> {
    return this.places.filter((each) => each.mailbox === mailbox);
  }

  async *pages(
    place: Place,
    { from, to }: Window,
    signal?: AbortSignal,
  ): AsyncGenerator<readonly Entry[]> {
    const rows = [...this.at(place).values()].filter(({ start, end }) => start < to && end > from);
    for (let at = 0; at === 0 || at < rows.length; at += this.pageSize) {
      this.step("page", signal);
      yield rows.slice(at, at + this.pageSize);
    }
  }

  async entry(place: Place, id: string): Promise<Entry | null> {
    this.step("entry");
    return this.at(place).get(id) ?? null;
  }

  async attachmentNames(): Promise<readonly string[]> {
    this.step("attachments");
    return ["Adgangskort Jens Hansen, Maersk.pdf"];
  }

  async remove(place: Place, id: string, { etag, signal }: ChangeOptions): Promise<ChangeOutcome> {
    this.step("before removing", signal);
    const entry = this.at(place).get(id);
    if (!entry) return "gone";
    if (etag !== null && etag !== entry.etag) return "changed";
    this.at(place).delete(id);
    this.deleted.push(id);
    this.mailed.push(...wouldMail(entry).map((to) => `${id} ${to}`));
    this.renew(entry);
    this.step("after removing");
    return "done";
  }

  async setPrivate(place: Place, id: string, { etag }: ChangeOptions): Promise<ChangeOutcome> {
    const entry = this.at(place).get(id);
    if (!entry) return "gone";
    if (etag !== null && etag !== entry.etag) return "changed";
    this.at(place).set(id, { ...entry, isPrivate: true, etag: `${entry.etag}+` });
    return "done";
  }

  async rewrite(
    place: Place,
    id: string,
    change: (text: EntryText) => EntryText | null,
    { etag }: ChangeOptions,
  ): Promise<ChangeOutcome> {
    this.step("before rewriting");
    const entry = this.at(place).get(id);
    if (!entry) return "gone";
    if (etag !== null && etag !== entry.etag) return "changed";
    const body = { type: "text", content: entry.text } as const;
    const text = change({ subject: entry.subject, body });
    if (!text) return "failed";
    const after = { subject: text.subject, text: text.body.content, etag: `${entry.etag}+` };
    this.at(place).set(id, { ...entry, ...after });
    this.step("after rewriting");
    return "done";
  }

  /** Exchange gives the rest of a series, and the other copies of a meeting, another version. */
  private renew({ seriesId, iCalUId }: Entry): void {
    for (const entries of this.held.values()) {
      for (const [id, other] of entries) {
        const isRelated =
          (seriesId !== null && other.seriesId === seriesId) || other.iCalUId === iCalUId;
        if (isRelated) entries.set(id, { ...other, etag: `${other.etag}+` });
      }
    }
  }

  private step(name: string, signal?: AbortSignal): void {
    if (signal?.aborted) throw new Refusal("aborted");
    this.calls += 1;
    this.interrupt(name);
  }

  private at({ path }: Pick<Place, "path">): Map<string, Entry> {
    return this.held.get(path)!;
  }
}
