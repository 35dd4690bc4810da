/** Whether two ids name the same sensitivity label, or both none: Outlook and policies write ids in either case. */
export function isSameLabel(
  one: string | null | undefined,
  other: string | null | undefined,
): boolean {
  return one?.trim().toLowerCase() === other?.trim().toLowerCase();
}
