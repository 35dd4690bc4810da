/** Lets the user pick files. Nothing happens when the dialog is closed without one. */
export function pickFiles(accept: string, onPicked: (files: File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = accept;
  input.addEventListener("change", () => onPicked([...(input.files ?? [])]));
  input.click();
}
