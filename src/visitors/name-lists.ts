/** What lists of names and words say of a single word, as it is written. Handed in: such lists are large. */
export interface NameLists {
  /** A first name, perhaps an ordinary word as well: "Mads", "Bo". */
  isFirstName(word: string): boolean;
  /** A first or a last name and no ordinary word: "Mads", "Holm". */
  isName(word: string): boolean;
  /** An ordinary word and no name: "Frokost". */
  isOrdinary(word: string): boolean;
}

/** Where nothing is known of any word. */
export const NO_LISTS: NameLists = {
  isFirstName: () => false,
  isName: () => false,
  isOrdinary: () => false,
};
