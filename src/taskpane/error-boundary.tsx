import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { Message } from "./message";
import { useSurroundings } from "./surroundings";

interface Props {
  readonly children: ReactNode;
}

/** Stands in for a view that failed. Says so in one sentence: an error's own text could hold what the user wrote. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Stopped again={() => this.setState({ failed: false })} />;
  }
}

function Stopped({ again }: { readonly again: () => void }) {
  const { t } = useSurroundings();
  return (
    <Message title={t("error.title")} text={t("error.text")}>
      <Button appearance="primary" onClick={again}>
        {t("error.again")}
      </Button>
    </Message>
  );
}
