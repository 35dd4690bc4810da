import { makeStyles, tokens } from "@fluentui/react-components";

/** The white cards that Outlook's page is made of; their edge shows in Windows' contrast themes. */
export const useCardStyles = makeStyles({
  card: {
    boxSizing: "border-box",
    overflow: "hidden",
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
});
