import type { GivenFile } from "../read-content";
import { readHere } from "./guarding";

/** jsdom has no workers: this one reads in the thread of the test. */
export class FileWorkerHere extends EventTarget {
  postMessage(file: GivenFile): void {
    void readHere(file).then((data) => this.dispatchEvent(new MessageEvent("message", { data })));
  }
}
