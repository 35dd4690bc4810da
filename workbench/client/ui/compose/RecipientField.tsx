import {
  Avatar,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Address } from "../../../../src/mail/mail";
import { personName } from "../format";
import { useText } from "../text/text";
import { readAddresses } from "./addresses";
import { useFieldStyles } from "./fields";

const useStyles = makeStyles({
  people: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 6px",
    flexGrow: 1,
    minWidth: 0,
    padding: "2px 0",
  },
  input: { height: "28px" },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  wrong: {
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorPaletteRedBorder2,
  },
});

interface RecipientFieldProps {
  readonly label: string;
  readonly people: readonly Address[];
  onChange(people: Address[]): void;
  /** Stands at the right end of the line. */
  readonly children?: ReactNode;
}

/** To, Cc or Bcc: addresses as chips. Enter, Tab, comma or semicolon makes a chip, Backspace takes the last one away. */
export function RecipientField({ label, people, onChange, children }: RecipientFieldProps) {
  const fields = useFieldStyles();
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [unfinished, setUnfinished] = useState(false);

  const commit = (value: string) => {
    const { addresses, rest } = readAddresses(value);
    if (addresses.length > 0) onChange([...people, ...addresses]);
    setTyped(rest);
    setUnfinished(rest !== "");
  };
  const remove = (index: number) => {
    onChange(people.filter((_person, other) => other !== index));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (["Enter", ",", ";"].includes(event.key)) {
      event.preventDefault();
      commit(typed);
    } else if (event.key === "Backspace" && typed === "" && people.length > 0) {
      remove(people.length - 1);
    }
  };

  return (
    <div className={fields.row}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.people}>
        {people.map((person, index) => (
          <InteractionTag
            // oxlint-disable-next-line react/no-array-index-key -- the same address may stand there twice
            key={`${index} ${person.address}`}
            shape="circular"
            size="small"
            appearance="filled"
          >
            <InteractionTagPrimary
              hasSecondaryAction
              media={<Avatar name={personName(person)} size={20} color="colorful" aria-hidden />}
            >
              {personName(person)}
            </InteractionTagPrimary>
            <InteractionTagSecondary aria-label={text.remove} onClick={() => remove(index)} />
          </InteractionTag>
        ))}
        <input
          ref={input}
          id={id}
          className={mergeClasses(fields.input, styles.input, unfinished && styles.wrong)}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={unfinished || undefined}
          aria-describedby={unfinished ? `${id}-problem` : undefined}
          onChange={({ target: { value } }) => {
            setTyped(value);
            setUnfinished(false);
          }}
          onPaste={(event) => {
            const { addresses } = readAddresses(event.clipboardData.getData("text/plain"));
            if (addresses.length === 0) return;
            event.preventDefault();
            onChange([...people, ...addresses]);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => commit(typed)}
        />
        {unfinished && (
          <span id={`${id}-problem`} className={styles.problem}>
            {text.notAnAddress}
          </span>
        )}
      </div>
      {children}
    </div>
  );
}
