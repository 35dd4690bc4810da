/** "Mette Lund" to "M•••• L•••". Apart from the detector, so that a mask does not bring the lists of names along. */
export function maskName(raw: string): string {
  return raw.replace(/[^\s,._+-]+/g, (word) => word.charAt(0) + "•".repeat(word.length - 1));
}
