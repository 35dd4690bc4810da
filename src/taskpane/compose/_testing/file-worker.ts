import type { GivenFile } from "../read-content";
import { readHere } from "./guarding";

/** jsdom has no workers: this one reads in the thread of the test. */
export class FileWorkerHere {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;

  postMessage(file: GivenFile): void {
    void readHere(file).then((data) => this.onmessage?.({ data }));
  }

  terminate(): void {
    this.onmessage = null;
  }
}
