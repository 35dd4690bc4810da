/** What moves the cursor, changes colours, begins a line or turns the direction of writing around. */
const CONTROL =
  // oxlint-disable-next-line eslint/no-control-regex -- these are what must not reach a terminal
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * One line for people. Names of files and texts of mails come from strangers: what would end the line, or make a terminal
 * show something else than what stands there, becomes a replacement character.
 */
export function printable(line: string): string {
  return line.replace(CONTROL, "\ufffd");
}
