import { Link } from "@fluentui/react-components";
import type { AriaAttributes, ReactNode } from "react";
import { useAboutWhat } from "./about-what";

interface TextLinkProps extends Pick<AriaAttributes, "aria-expanded" | "aria-controls"> {
  readonly disabledFocusable?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button in running text: looks like a link and takes the text's size. */
export function TextLink(props: TextLinkProps) {
  const what = useAboutWhat();
  return <Link {...props} as="button" inline className="text-link" aria-describedby={what} />;
}
