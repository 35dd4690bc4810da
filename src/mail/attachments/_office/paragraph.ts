/** A paragraph with its tracked changes, and the text boxes that hang on it. */
export class Paragraph {
  private now = "";
  private before = "";
  private isChanged = false;
  /** Text boxes stand somewhere on the page; between two runs they would tear a number apart. */
  readonly textBoxes: string[] = [];

  add(text: string, isDeleted: boolean, isInserted: boolean): void {
    if (!isDeleted) this.now += text;
    if (isDeleted || !isInserted) this.before += text;
    if (isDeleted || isInserted) this.isChanged = true;
  }

  /**
   * The wording as it is and, where something was deleted or replaced, as it was: the old wording is still in the file,
   * and only whole can a number in it be recognised.
   */
  lines(): string[] {
    const wordings = this.isChanged && this.before !== "" ? [this.now, this.before] : [this.now];
    return [...wordings.filter((text, index) => index === 0 || text !== ""), ...this.textBoxes];
  }
}
