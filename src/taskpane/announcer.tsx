import {
  createContext,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
  type ReactNode,
} from "react";

/** Long enough for a pause in typing, so that a screen reader is not interrupted at every letter. */
const SETTLED_MS = 1_000;

/** What is to be said when everything has stood still, and what each view has said last. */
class Speech {
  readonly #calm = new Map<string, string>();
  readonly #last = new Map<string, string>();
  readonly #told = new Map<string, number>();
  readonly #views = new Map<string, string>();
  #news: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #say: (text: string) => void;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /** A view begins: `calm` need not be said as long as it shows nothing else. */
  open(view: string, calm: string): void {
    this.#calm.set(view, calm);
  }

  close(view: string): void {
    for (const known of [this.#calm, this.#last, this.#told, this.#views]) known.delete(view);
  }

  show(view: string, text: string): void {
    if (text !== "" && text !== this.#calm.get(view)) this.#calm.delete(view);
    this.#views.set(view, text);
    this.#wait();
  }

  tell(view: string, news: string, count: number): void {
    if (this.#told.get(view) === count) return;
    this.#told.set(view, count);
    this.#news.push(news);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), SETTLED_MS);
  }

  #flush(): void {
    const views = [...this.#views].filter(
      ([view, text]) =>
        text !== "" && text !== this.#calm.get(view) && text !== this.#last.get(view),
    );
    for (const [view, text] of views) this.#last.set(view, text);
    const said = sentences([...this.#news, ...views.map(([, text]) => text)]);
    this.#news = [];
    this.#views.clear();
    if (said !== "") this.#say(said);
  }
}

/** One after the other, with a pause for the voice between them. */
function sentences(texts: readonly string[]): string {
  return texts
    .join("\n")
    .replace(/([^.!?:])\n/g, "$1. ")
    .replace(/\n/g, " ");
}

const SpeechContext = createContext<Speech | null>(null);

/** The pane's live region. It stands before there is anything to say: what comes with its text is often not read. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [{ text, count }, setSaid] = useState({ text: "", count: 0 });
  const [speech] = useState(
    () => new Speech((said) => setSaid((before) => ({ text: said, count: before.count + 1 }))),
  );
  return (
    <SpeechContext value={speech}>
      {children}
      <output aria-live="polite" className="unseen">
        {/* Another element each time: the same words twice are news twice. */}
        <span key={count}>{text}</span>
      </output>
    </SpeechContext>
  );
}

interface SayProps {
  readonly text: string;
  /** The text that the view opens with: that one is not said aloud. */
  readonly calm?: string;
}

/**
 * Says what a view is about once that has stood still, and again only when it is another than before. What stands first in
 * the view is said first.
 */
export function Say({ text, calm = "" }: SayProps) {
  const speech = useContext(SpeechContext);
  const view = useId();
  const first = useRef(calm);
  useEffect(() => {
    speech?.open(view, first.current);
    return () => speech?.close(view);
  }, [speech, view]);
  useEffect(() => speech?.show(view, text), [speech, view, text]);
  return null;
}

interface TellProps {
  readonly text: string | null;
  readonly count: number;
}

/** Says what came of something that was done, once for each `count`. */
export function Tell({ text, count }: TellProps) {
  const speech = useContext(SpeechContext);
  const view = useId();
  useEffect(() => {
    if (text) speech?.tell(view, text, count);
  }, [speech, view, text, count]);
  return null;
}
