const PICTURE = /\.(?:png|jpe?g|gif|bmp|webp)$/i;

/** True for the name of a picture: enough to leave out a signature's logo, which nobody has to ask Outlook for. */
export function isPictureName(name: string): boolean {
  return PICTURE.test(name);
}
