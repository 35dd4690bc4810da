/** The other side of `dialog.ts`: what the page in a dialog may do with Office, which is to speak to its pane. */
import { outlookReady } from "./ready";

/**
 * Hands a text to the pane that opened this page, which closes the dialog. False where no pane has: the page was
 * opened by itself, or the way back was cut by a page that it came through (`Cross-Origin-Opener-Policy`).
 *
 * The text goes to this page's own origin alone: a window that somebody else opened hears nothing.
 */
export async function tellPane(message: string): Promise<boolean> {
  if (!(await outlookReady())) return false;
  try {
    const { ui, requirements } = Office.context;
    // What an Outlook without DialogOrigin does by itself, and the other does not take.
    if (requirements.isSetSupported("DialogOrigin", "1.1")) {
      ui.messageParent(message, { targetOrigin: location.origin });
    } else {
      ui.messageParent(message);
    }
    return true;
  } catch {
    return false;
  }
}
