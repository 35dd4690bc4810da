import { List, ListItem, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AttachRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { OutlookItem } from "../../outlook/model";
import { folderOf, type Folder } from "../folders";
import { personName, previewOf, shortDate } from "../format";
import { useOutlook, useSnapshot } from "../outlook-context";
import { useText } from "../text/text";
import { useCardStyles } from "./card";

const oneLine = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    width: "284px",
    flexShrink: 0,
  },
  // In a narrow window an item with its pane takes the list's room; choosing a folder brings the list back.
  givesWay: { "@media (max-width: 1100px)": { display: "none" } },
  heading: {
    padding: "12px 16px 8px",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { flexGrow: 1, overflowY: "auto", padding: "0 4px 8px" },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "8px",
    rowGap: "1px",
    padding: "9px 12px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    "&:hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  who: { ...oneLine, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
  subject: { ...oneLine, color: tokens.colorNeutralForeground1 },
  preview: { ...oneLine, gridColumn: "1 / -1", minHeight: "16px" },
  signs: {
    justifySelf: "end",
    alignSelf: "center",
    fontSize: tokens.fontSizeBase300,
    lineHeight: 0,
  },
  draft: { color: tokens.colorPaletteRedForeground1 },
  empty: { padding: "24px 16px", color: tokens.colorNeutralForeground3 },
});

interface ItemListProps {
  readonly folder: Folder;
  onOpen(id: string): void;
}

/** The list of mails or appointments in a folder. */
export function ItemList({ folder, onOpen }: ItemListProps) {
  const { card } = useCardStyles();
  const styles = useStyles();
  const text = useText();
  const outlook = useOutlook();
  const { items, openId, pane } = useSnapshot();
  const [now] = useState(() => new Date());
  const shown = items.filter((item) => folderOf(item) === folder);
  const open = (id: string) => {
    onOpen(id);
    outlook.openItem(id);
  };
  return (
    <section
      className={mergeClasses(
        card,
        styles.column,
        pane !== null && openId !== null && styles.givesWay,
      )}
      aria-label={text[folder]}
    >
      <h2 className={styles.heading}>{text[folder]}</h2>
      {shown.length === 0 ? (
        <Text className={styles.empty}>{text.nothingHere}</Text>
      ) : (
        <List
          className={styles.list}
          aria-label={text.list}
          navigationMode="items"
          selectionMode="single"
          selectedItems={openId ? [openId] : []}
          onSelectionChange={(_event, { selectedItems }) => {
            const id = selectedItems[0];
            if (typeof id === "string") open(id);
          }}
        >
          {shown.map((item) => (
            <ListItem
              key={item.id}
              value={item.id}
              checkmark={null}
              className={mergeClasses(styles.item, item.id === openId && styles.chosen)}
            >
              <ItemLines item={item} now={now} />
            </ListItem>
          ))}
        </List>
      )}
    </section>
  );
}

function ItemLines({ item, now }: { readonly item: OutlookItem; readonly now: Date }) {
  const styles = useStyles();
  const text = useText();
  const { language } = useSnapshot().settings;
  const preview = useMemo(() => previewOf(item.bodyHtml), [item.bodyHtml]);
  const isDraft = item.mode === "compose";
  const people = isDraft ? item.to : [item.from];
  const when = item.kind === "appointment" && item.start ? item.start : item.received;
  return (
    <>
      <span className={styles.who}>
        {isDraft && <span className={styles.draft}>[{text.draft}] </span>}
        {people.map(personName).join("; ") || text.noRecipients}
      </span>
      <span className={styles.signs}>
        {item.attachments.some(({ isInline }) => !isInline) && (
          <AttachRegular aria-label={text.hasAttachment} />
        )}
      </span>
      <span className={styles.subject}>{item.subject || text.noSubject}</span>
      <span>{shortDate(when, language, now)}</span>
      <span className={styles.preview}>{preview}</span>
    </>
  );
}
