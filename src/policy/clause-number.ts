/** What people call a clause: "21" for "D 21", whose letter tells our own list which document it is of. */
export function clauseNumber(id: string): string {
  return id.slice(id.indexOf(" ") + 1);
}
