/** In square units of Office, of which 360,000 are a centimetre: half of A4. */
export const HALF_A_PAGE = (21 * 29.7 * 360_000 ** 2) / 2;
/** A page with less text than this may be there for its picture: somebody's letter, not a logo. */
export const SHORT = 120;

/**
 * Looks for pages that are pictures in a document that flows, of which nobody knows where its pages end. Pictures with next to
 * no text between them are a run. What takes half a page must not have more text around it than a line; of two pictures
 * of half a page one has a page of its own, however long the letter in front of them is.
 */
export class PictureRun {
  private found = false;
  private area = 0;
  private large = 0;
  /** How much text stood in front of the run and stands in it, and how much behind its last picture. */
  private around = 0;
  private since = 0;

  addText(text: string): void {
    // A mere number may be that of a page.
    if (/[^\s\d]/.test(text)) this.since += text.length;
    if (this.since >= SHORT) this.endRun();
  }

  addPicture(area: number): void {
    if (!(area > 0)) return;
    this.around += this.since;
    this.since = 0;
    this.area += area;
    if (area >= HALF_A_PAGE) this.large++;
  }

  /** To be asked at the end of the document. */
  hidesPage(): boolean {
    this.endRun();
    return this.found;
  }

  private endRun(): void {
    const isAlone = this.area >= HALF_A_PAGE && this.around + this.since < SHORT;
    if (isAlone || this.large > 1) this.found = true;
    this.area = this.large = this.around = 0;
  }
}
