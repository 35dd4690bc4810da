import da from "./da/send.json";
import en from "./en/send.json";
import type { TextTable } from ".";

/** What the Smart Alert says when a mail is sent. */
export type SendKey = keyof typeof da;

export const SEND_TEXT: TextTable<SendKey> = { da, en };
