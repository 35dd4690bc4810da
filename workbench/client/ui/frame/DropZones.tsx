import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DraftsRegular, MailInboxRegular } from "@fluentui/react-icons";
import { useEffect, useState, type DragEvent } from "react";
import { useText } from "../text/text";

const useStyles = makeStyles({
  cover: {
    position: "fixed",
    zIndex: 1000,
    inset: 0,
    display: "flex",
    gap: "24px",
    padding: "48px",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "8px",
    flex: 1,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase500,
    // The words must not count as leaving the zone.
    "& *": { pointerEvents: "none" },
    "& svg": { fontSize: "40px", color: tokens.colorBrandForeground1 },
  },
  over: {
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  hint: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground3 },
});

interface DropZonesProps {
  onFiles(files: readonly File[], as: "draft" | "received"): void;
}

/** Shows up while files are dragged over the page: drop them as a draft, or as a received mail. */
export function DropZones({ onFiles }: DropZonesProps) {
  const styles = useStyles();
  const text = useText();
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const onEnter = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) setDragging(true);
    };
    window.addEventListener("dragenter", onEnter);
    return () => window.removeEventListener("dragenter", onEnter);
  }, []);
  if (!dragging) return null;
  const stop = (event: DragEvent) => event.preventDefault();
  return (
    <div
      className={styles.cover}
      onDragOver={stop}
      onDragLeave={({ target, currentTarget, relatedTarget }) => {
        if (target === currentTarget && relatedTarget === null) setDragging(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDragging(false);
      }}
    >
      {(["draft", "received"] as const).map((as) => (
        <DropZone key={as} as={as} onDrop={(files) => onFiles(files, as)}>
          {as === "draft" ? <DraftsRegular aria-hidden /> : <MailInboxRegular aria-hidden />}
          <strong>{as === "draft" ? text.dropAsDraft : text.dropAsReceived}</strong>
          <span className={styles.hint}>{text.fileTypes}</span>
        </DropZone>
      ))}
    </div>
  );
}

interface DropZoneProps {
  readonly as: string;
  readonly children: React.ReactNode;
  onDrop(files: File[]): void;
}

function DropZone({ as, children, onDrop }: DropZoneProps) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      data-drop={as}
      onDragEnter={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={({ dataTransfer }) => onDrop([...dataTransfer.files])}
    >
      {children}
    </div>
  );
}
