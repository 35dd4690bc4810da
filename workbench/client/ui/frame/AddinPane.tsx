import { Button, Tooltip, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular, PinFilled, PinRegular } from "@fluentui/react-icons";
import { useCallback } from "react";
import type { OpenPane } from "../../outlook/outlook";
import { useAddinIcon, useAddinName } from "../addin";
import { useOutlook, useSnapshot } from "../outlook-context";
import { useText } from "../text/text";
import { PaneResizer } from "./PaneResizer";
import { useCardStyles } from "./card";

const useStyles = makeStyles({
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "44px",
    flexShrink: 0,
    padding: "0 8px 0 16px",
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  frame: { flexGrow: 1, width: "100%", border: "none" },
});

/** The add-in's pane beside the item, with Outlook's own header. */
export function AddinPane({ pane }: { readonly pane: OpenPane }) {
  const { card } = useCardStyles();
  const styles = useStyles();
  const text = useText();
  const outlook = useOutlook();
  const { paneWidth } = useSnapshot().settings;
  const name = useAddinName();
  const icon = useAddinIcon();
  const attach = useCallback(
    (frame: HTMLIFrameElement | null) => (frame ? outlook.attachPane(frame) : undefined),
    [outlook],
  );
  return (
    <section
      className={mergeClasses(card, styles.pane)}
      style={{ width: paneWidth }}
      aria-label={name}
    >
      <PaneResizer width={paneWidth} onResize={(width) => outlook.setPaneWidth(width)} />
      <header className={styles.header}>
        {icon && <img src={icon} width={20} height={20} alt="" />}
        <h2 className={styles.title}>{name}</h2>
        {pane.button.pinnable && (
          <Tooltip content={pane.pinned ? text.unpin : text.pin} relationship="label">
            <Button
              appearance="subtle"
              icon={pane.pinned ? <PinFilled /> : <PinRegular />}
              aria-pressed={pane.pinned}
              onClick={() => outlook.setPinned(!pane.pinned)}
            />
          </Tooltip>
        )}
        <Tooltip content={text.close} relationship="label">
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            onClick={() => outlook.closePane()}
          />
        </Tooltip>
      </header>
      <iframe
        key={pane.instance}
        ref={attach}
        title={name}
        className={styles.frame}
        // As in Outlook on the web: the add-in has an origin of its own, so keeping it does not let it out of the frame.
        // oxlint-disable-next-line react/iframe-missing-sandbox
        sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-downloads"
      />
    </section>
  );
}
