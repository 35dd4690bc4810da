import { TextDecoder, TextEncoder } from "node:util";

/** The readers of mail need them, and jsdom has none. To be imported first. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
