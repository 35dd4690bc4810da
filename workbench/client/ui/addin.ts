import { useSnapshot } from "./outlook-context";

/** The add-in's name as its manifest says it in Outlook's language. */
export function useAddinName(): string {
  const { addin } = useSnapshot();
  return addin.kind === "ready" ? addin.manifest.name : "Kuvert";
}

/** Address of the add-in's icon, sharp at 16 to 32 pixels; undefined while the manifest is not read. */
export function useAddinIcon(): string | undefined {
  const { addin } = useSnapshot();
  return addin.kind === "ready" ? addin.manifest.buttons[0]?.icons[32] : undefined;
}
