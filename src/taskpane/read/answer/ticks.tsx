import { Checkbox } from "@fluentui/react-components";

interface TicksProps {
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

/** Things to tick, in the order in which they are asked. */
export function Ticks({ legend, items, ticked, onChange }: TicksProps) {
  const toggle = (id: string): void => {
    const isTicked = (each: string) => (each === id) !== ticked.includes(each);
    onChange(items.map((item) => item.id).filter(isTicked));
  };
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {items.map(({ id, text }) => (
        <Checkbox key={id} checked={ticked.includes(id)} label={text} onChange={() => toggle(id)} />
      ))}
    </fieldset>
  );
}
