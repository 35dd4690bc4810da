import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import { useText } from "../text/text";

/** Outlook on the web lets a pane be this wide, in pixels. */
const LEAST = 320;
const MOST = 450;
const STEP = 10;

const useStyles = makeStyles({
  handle: {
    position: "absolute",
    zIndex: 1,
    insetBlock: 0,
    left: 0,
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    "&:hover, &:focus-visible, &:active": {
      backgroundColor: tokens.colorCompoundBrandStroke,
      outline: "none",
    },
  },
});

interface PaneResizerProps {
  readonly width: number;
  onResize(width: number): void;
}

/** The pane's left edge: dragged, or moved with the arrow keys. */
export function PaneResizer({ width, onResize }: PaneResizerProps) {
  const styles = useStyles();
  const text = useText();
  const resize = (to: number) => onResize(Math.round(Math.min(MOST, Math.max(LEAST, to))));
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") resize(width + STEP);
    if (key === "ArrowRight") resize(width - STEP);
  };
  const onPointerMove = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const right = currentTarget.parentElement?.getBoundingClientRect().right ?? clientX + width;
    resize(right - clientX);
  };
  return (
    <div
      className={styles.handle}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- one that can be moved is no <hr>
      role="separator"
      tabIndex={0}
      aria-label={text.paneWidth}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      onKeyDown={onKeyDown}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
