import { ToolbarButton, Tooltip, makeStyles } from "@fluentui/react-components";
import {
  TextBoldRegular,
  TextBulletListRegular,
  TextItalicRegular,
  TextUnderlineRegular,
} from "@fluentui/react-icons";
import { edit } from "../compose/HtmlEditor";
import { useText } from "../text/text";

const FORMATS = [
  { name: "bold", command: "bold", Icon: TextBoldRegular },
  { name: "italic", command: "italic", Icon: TextItalicRegular },
  { name: "underline", command: "underline", Icon: TextUnderlineRegular },
  { name: "bulletList", command: "insertUnorderedList", Icon: TextBulletListRegular },
] as const;

const useStyles = makeStyles({
  // In a narrow window the add-in's button needs the room more; Ctrl+B and its like still work.
  format: { "@media (max-width: 1100px)": { display: "none" } },
});

/** Formats the selection in the body. */
export function FormatButtons() {
  const styles = useStyles();
  const text = useText();
  return FORMATS.map(({ name, command, Icon }) => (
    <Tooltip key={name} content={text[name]} relationship="label">
      <ToolbarButton
        className={styles.format}
        icon={<Icon />}
        // The selection in the body must survive the click.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => edit(command)}
      />
    </Tooltip>
  ));
}
