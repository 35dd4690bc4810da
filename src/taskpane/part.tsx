import { useEffect, useState, type ComponentType, type ReactNode } from "react";

/**
 * A part of the pane with a file of its own, so that the pane stands before the part has arrived. Unlike React's
 * `lazy` it asks again when it is shown again after a failure: networks recover.
 */
export function part<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  meanwhile: (props: Props) => ReactNode = () => <div data-busy />,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Part(props: Props) {
    const [, showAgain] = useState({});
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      let isShown = true;
      const fetchPart = async (): Promise<void> => {
        try {
          loaded ??= (await load()).default;
          if (isShown) showAgain({});
        } catch {
          if (isShown) setFailed(true);
        }
      };
      void fetchPart();
      return () => {
        isShown = false;
      };
    }, []);
    // For the pane's error boundary, which offers to try again.
    if (failed) throw new Error("A part of the pane could not be loaded.");
    const View = loaded;
    return View ? <View {...props} /> : meanwhile(props);
  };
}
