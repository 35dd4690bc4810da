import { createContext, useContext } from "react";

/**
 * The id of what the buttons here are about: the title of their card. A page has many "Remove": a screen reader that goes
 * from button to button says what each removes.
 */
export const AboutWhat = createContext<string | undefined>(undefined);

export const useAboutWhat = (): string | undefined => useContext(AboutWhat);
