import { Button, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { MailFilled, SettingsRegular, TextBulletListSquareRegular } from "@fluentui/react-icons";
import { useText } from "../text/text";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "48px",
    flexShrink: 0,
    padding: "0 12px 0 22px",
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  product: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  workbench: {
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    // A darker veil over the brand colour: legible in both themes.
    backgroundColor: "rgba(0, 0, 0, 0.24)",
  },
  mark: { fontSize: "22px" },
  space: { flexGrow: 1 },
  button: {
    color: tokens.colorNeutralForegroundOnBrand,
    "&:hover": {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundHover,
    },
  },
});

interface TopBarProps {
  readonly logShown: boolean;
  onToggleLog(): void;
  onOpenSettings(): void;
}

/** The bar across the top. Says that this is the workbench, so that nobody takes it for the real Outlook. */
export function TopBar({ logShown, onToggleLog, onOpenSettings }: TopBarProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <header className={styles.bar}>
      <MailFilled className={styles.mark} aria-hidden />
      <h1 className={styles.product}>Outlook</h1>
      <span className={styles.workbench}>{text.workbench}</span>
      <div className={styles.space} />
      <Tooltip content={text.eventLog} relationship="label">
        <Button
          appearance="transparent"
          className={styles.button}
          icon={<TextBulletListSquareRegular />}
          aria-pressed={logShown}
          onClick={onToggleLog}
        />
      </Tooltip>
      <Tooltip content={text.settings} relationship="label">
        <Button
          appearance="transparent"
          className={styles.button}
          icon={<SettingsRegular />}
          onClick={onOpenSettings}
        />
      </Tooltip>
    </header>
  );
}
