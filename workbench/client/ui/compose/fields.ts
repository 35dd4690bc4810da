import { makeStyles, tokens } from "@fluentui/react-components";

/** One line of the compose form: a label at the left, and what one fills in, on a hairline. */
export const useFieldStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    minHeight: "36px",
    padding: "2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "&:focus-within": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  label: {
    flexShrink: 0,
    width: "86px",
    lineHeight: "32px",
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  input: {
    flexGrow: 1,
    minWidth: "120px",
    height: "32px",
    padding: 0,
    border: "none",
    outline: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    "&::placeholder": {
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
    },
  },
});
