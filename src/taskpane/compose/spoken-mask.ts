/** A masked value for the ear: "J•••• K•••••" is "J… K…". A screen reader says "bullet" at each dot. */
export function spokenMask(masked: string): string {
  return masked.replace(/[•…][•… ]*/g, "… ").trim();
}
