import { Checkbox } from "@fluentui/react-components";
import { useId } from "react";

interface TicksProps {
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly ticked: readonly string[];
  /** What is wrong with the ticks as they are. */
  readonly error?: string | undefined;
  readonly onChange: (ticked: readonly string[]) => void;
}

/** Things to tick, in the order in which they are asked. */
export function Ticks({ legend, items, ticked, error, onChange }: TicksProps) {
  const errorId = useId();
  const wrong = error !== undefined && { "aria-invalid": true, "aria-describedby": errorId };
  const toggle = (id: string): void => {
    const isTicked = (each: string) => (each === id) !== ticked.includes(each);
    onChange(items.map((item) => item.id).filter(isTicked));
  };
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {items.map(({ id, text }) => (
        <Checkbox
          key={id}
          checked={ticked.includes(id)}
          label={text}
          {...(wrong && { input: wrong })}
          onChange={() => toggle(id)}
        />
      ))}
      {wrong && (
        <p id={errorId} role="alert" className="small overdue">
          {error}
        </p>
      )}
    </fieldset>
  );
}
