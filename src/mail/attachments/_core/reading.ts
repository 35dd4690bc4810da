import {
  type AttachmentText,
  type PlaceKind,
  STEP,
  type Unread,
  type UnreadReason,
} from "../attachment-text";
import type { Budget } from "./budget";
import { PartWriter } from "./part-writer";
import { Refusal } from "./refusal";

/** Finds the reader for a file and runs it. */
type ReadBytes = (bytes: Uint8Array, reading: Reading) => Promise<void>;

/** Turns the bytes of a file into parts of a reading. May throw: `readFile` says then why the file is unread. */
export type Reader = (bytes: Uint8Array, reading: Reading) => void | Promise<void>;

/** What all readings of one attachment share. */
interface Shared {
  readonly budget: Budget;
  readonly writers: PartWriter[];
  readonly unread: Unread[];
  /** Path and reason of each `Unread`, so that each is said once. */
  readonly said: Set<string>;
  readonly readBytes: ReadBytes;
}

/** The reading of one file: where its reader puts text, what it could not read, and the files inside it. */
export class Reading {
  private constructor(
    readonly name: string,
    readonly path: string,
    readonly depth: number,
    private readonly shared: Shared,
  ) {}

  /** The reading of an attachment, with nothing around it. */
  static start(name: string, budget: Budget, readBytes: ReadBytes): Reading {
    return new Reading(name, name, 0, {
      budget,
      writers: [],
      unread: [],
      said: new Set(),
      readBytes,
    });
  }

  get budget(): Budget {
    return this.shared.budget;
  }

  /** Begins a part of this file, or of what is called `name` in it. What is written stays, even if the reader throws. */
  begin(places?: PlaceKind, name?: string): PartWriter {
    const writer = new PartWriter(this.pathOf(name), this.budget, places);
    this.shared.writers.push(writer);
    return writer;
  }

  /** Lists the files inside this one as a part of its own: their names are sent, also of those that are not read. */
  list(names: readonly string[]): void {
    const writer = new PartWriter(this.path, this.budget, undefined, true);
    this.shared.writers.push(writer);
    writer.write(names.map((name) => `${name}\n`).join(""));
  }

  /** Says that this file, or what is called `name` in it, was not read or not to its end. */
  refuse(reason: UnreadReason, name?: string, pages?: readonly number[]): void {
    const path = this.pathOf(name);
    const key = `${reason} ${path}`;
    if (this.shared.said.has(key)) return;
    this.shared.said.add(key);
    this.shared.unread.push(pages ? { path, reason, pages } : { path, reason });
  }

  /** Reads these bytes as the content of the file that this reading is about. */
  readBytes(bytes: Uint8Array): Promise<void> {
    return this.shared.readBytes(bytes, this);
  }

  /** Reads a file inside this one. Throws when the attachment holds too many files or the time is up. */
  async readInner(name: string, read: (inner: Reading) => void | Promise<void>): Promise<void> {
    this.budget.takeFile();
    const inner = new Reading(name, this.path + STEP + name, this.depth + 1, this.shared);
    await inner.attempt(() =>
      inner.depth > this.budget.limits.depth ? inner.refuse("too-deep") : read(inner),
    );
  }

  /** Runs a reader; whatever it throws becomes an `Unread`, an error that nobody foresaw a damaged file. */
  async attempt(read: () => void | Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      this.refuseFor(error);
    }
  }

  /** The same for one of several parts of a file: the others are read all the same. */
  attemptPart(read: () => void): void {
    try {
      read();
    } catch (error) {
      this.refuseFor(error);
    }
  }

  result(): AttachmentText {
    return {
      parts: this.shared.writers.map((writer) => writer.toPart()),
      unread: this.shared.unread,
    };
  }

  private refuseFor(error: unknown): void {
    this.refuse(error instanceof Refusal ? error.reason : "damaged");
  }

  private pathOf(name?: string): string {
    return name === undefined ? this.path : this.path + STEP + name;
  }
}
