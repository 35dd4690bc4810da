/** The beginning of a subject without "SV:", "Re: Fwd:". */
export function withoutReplies(subject: string): string {
  return subject.replace(/^(?:(?:sv|vs|re|fwd?): ?)+/i, "");
}
