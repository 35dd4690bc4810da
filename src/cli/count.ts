/** "1 entry", "2 entries"; without `many` an s is all that it takes. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
