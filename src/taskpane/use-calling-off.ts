import { useEffect, useRef, useState } from "react";

/** Work that somebody can stop, and that ends by itself when the part of the pane goes that it is for. */
export interface CallingOff {
  /** The signal for work that begins; whatever was under way is called off. */
  readonly begin: () => AbortSignal;
  readonly stop: () => void;
}

export function useCallingOff(): CallingOff {
  const abort = useRef<AbortController>(undefined);
  const [callingOff] = useState<CallingOff>(() => ({
    begin: () => {
      abort.current?.abort();
      abort.current = new AbortController();
      return abort.current.signal;
    },
    stop: () => abort.current?.abort(),
  }));
  useEffect(() => callingOff.stop, [callingOff]);
  return callingOff;
}
