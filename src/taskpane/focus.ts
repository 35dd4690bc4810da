/** What the keyboard reaches. */
const CONTROLS = "button, input, select, textarea, a[href]";
/** Long enough for a view that takes the place of another to have read what it shows. */
const ARRIVED_MS = 1_000;

/**
 * Puts the focus on the first button of the view in front when the one that had it is gone. Never on a heading: Outlook
 * moves the focus itself on Tab, and from anything but a control it moves it out of the pane.
 */
export function focusFirstButton(): void {
  const buttons = [...document.querySelectorAll<HTMLElement>("main button")];
  buttons.find((button) => !button.closest("[hidden]"))?.focus();
}

/** Whether the focus is in the pane and on nothing there. While somebody writes the mail it is not ours to move. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return document.hasFocus() && (activeElement === null || activeElement === body);
}

/** Where a control stood: itself and what it stood in, and the controls before it. */
interface Place {
  readonly path: readonly Element[];
  readonly before: readonly HTMLElement[];
}

/**
 * Sees to it that whoever works by keyboard need not begin at the top when what had the focus goes: a card whose cause is
 * gone, a button that is there once, a view that makes way for another. The focus moves on to the next control in what is
 * left around it; views that know a better one take it first. Returns the way to stop.
 */
export function keepFocus(pane: HTMLElement): () => void {
  let place: Place | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const note = ({ target }: FocusEvent): void => {
    clearTimeout(timer);
    place = target instanceof HTMLElement ? placeOf(target, pane) : null;
  };
  const moveOn = (mayLeaveView: boolean): void => {
    if (!place || place.path[0]?.isConnected) return;
    // Something better is on its way: what came of a button, or a part that is being loaded.
    if (pane.querySelector("[data-busy]")) return;
    if (!isFocusLost()) {
      place = null;
      return;
    }
    const next = nextOf(place, mayLeaveView);
    if (next) next.focus();
    else {
      clearTimeout(timer);
      timer = setTimeout(() => moveOn(true), ARRIVED_MS);
    }
  };

  const observer = new MutationObserver(() => moveOn(false));
  observer.observe(pane, { childList: true, subtree: true });
  pane.addEventListener("focusin", note);
  pane.addEventListener("keydown", pressOnce);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    pane.removeEventListener("keydown", pressOnce);
    pane.removeEventListener("focusin", note);
  };
}

/** A key that is held down presses what had the focus, and not what gets it then: the repair, and not Undo as well. */
function pressOnce(event: KeyboardEvent): void {
  const isPress = event.target instanceof HTMLButtonElement && event.key === "Enter";
  if (isPress && event.repeat) event.preventDefault();
}

function placeOf(control: HTMLElement, pane: HTMLElement): Place {
  const path: Element[] = [control];
  for (let at = control.parentElement; at && at !== pane; at = at.parentElement) path.push(at);
  const all = controlsIn(pane);
  return { path: [...path, pane], before: all.slice(0, all.indexOf(control)) };
}

/** The first control behind where the other one stood, or else the last before it, in the innermost that still stands and has any. */
function nextOf({ path, before }: Place, mayLeaveView: boolean): HTMLElement | undefined {
  const last = before.findLast(({ isConnected }) => isConnected);
  for (const around of path.filter(({ isConnected }) => isConnected)) {
    // The footer is no part of the view: nobody who has pressed a button there wants to go on to it.
    const controls = controlsIn(around).filter((each) => mayLeaveView || !each.closest("footer"));
    const behind = controls.find((each) => !last || isBehind(each, last));
    if (controls.length > 0) return behind ?? controls.at(-1);
  }
  return undefined;
}

function isBehind(one: HTMLElement, other: HTMLElement): boolean {
  return Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function controlsIn(around: Element): HTMLElement[] {
  return [...around.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (each) => !each.closest("[hidden]") && !each.matches(":disabled"),
  );
}
