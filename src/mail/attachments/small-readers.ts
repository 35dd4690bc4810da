import { readMime } from "../read-mime";
import { parseMsg } from "../read-msg";
import { readMail, readParsed } from "./_mail/read-mail";
import type { LazyReaders } from "./lazy-readers";

/** The readers of mails for a door that loads nothing while it works: the send handler. */
export const SMALL_READERS: LazyReaders = {
  eml: () => Promise.resolve((bytes, reading) => readParsed(readMime(bytes), reading)),
  msg: () => Promise.resolve((bytes, reading) => readMail(parseMsg(bytes), reading)),
};
