import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ItemNotification } from "../../outlook/model";
import { useAddinIcon } from "../addin";
import { useOutlook, useSnapshot } from "../outlook-context";
import { useText } from "../text/text";

const INTENTS = {
  informationalMessage: "info",
  progressIndicator: "info",
  errorMessage: "error",
  insightMessage: "info",
} as const satisfies Record<ItemNotification["type"], string>;

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 12px 0" },
  icon: { display: "block" },
});

/** The bars above the item: what the add-in says with `notificationMessages`. */
export function Notifications() {
  const styles = useStyles();
  const text = useText();
  const outlook = useOutlook();
  const { open } = useSnapshot();
  const icon = useAddinIcon();
  if (!open || open.notifications.length === 0) return null;
  return (
    <section aria-label={text.notifications}>
      <MessageBarGroup className={styles.bars}>
        {open.notifications.map(({ key, type, message, action }) => (
          <MessageBar
            key={key}
            intent={INTENTS[type]}
            {...(type === "insightMessage" &&
              icon && {
                icon: <img className={styles.icon} src={icon} width={16} height={16} alt="" />,
              })}
          >
            <MessageBarBody>
              {message}{" "}
              {action && (
                <Link as="button" inline onClick={() => outlook.runNotificationAction(key)}>
                  {action.text}
                </Link>
              )}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={text.dismiss}
                  onClick={() => outlook.dismissNotification(key)}
                />
              }
            />
          </MessageBar>
        ))}
      </MessageBarGroup>
    </section>
  );
}
