import { fold } from "../_words/fold";
import type { Candidate } from "./candidate";

/** By the participants: each of a thousand recipients is a text of its own, searched with all of them. */
const wordsOfParticipants = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The folded words of the participants' names and addresses. */
export function wordsOf(participants: ReadonlySet<string>): ReadonlySet<string> {
  const known = wordsOfParticipants.get(participants);
  if (known) return known;
  const words = new Set<string>();
  wordsOfParticipants.set(participants, words);
  participants.forEach((participant) => {
    for (const word of participant.split("@")[0]?.split(/[\s,._+-]+/) ?? []) words.add(fold(word));
  });
  return words;
}

/** True for the name of somebody whom the mail is from or to. */
export function isOwn({ words }: Candidate, own: ReadonlySet<string>): boolean {
  return words.every(({ folded }) => folded.split("-").every((part) => own.has(part)));
}
