import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  masked: {
    display: "inline-block",
    boxSizing: "border-box",
    maxWidth: "100%",
    padding: "0 6px",
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The masked value, set apart so that it is recognised at a glance. */
export function Masked({ children }: { readonly children: string }) {
  return <span className={useStyles().masked}>{children}</span>;
}
