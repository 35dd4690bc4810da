import type { Outlook } from "../../outlook/outlook";

/** Adds files to the open draft, in the order given. */
export async function attachFiles(outlook: Outlook, files: readonly File[]): Promise<void> {
  const contents = await Promise.all(files.map(base64Of));
  for (const [at, file] of files.entries()) {
    outlook.addAttachment({
      name: file.name,
      size: file.size,
      contentType: file.type || "application/octet-stream",
      contentBase64: contents[at] ?? "",
      isInline: false,
    });
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("error", () => reject(new Error("The file could not be read.")));
    reader.addEventListener("load", () => {
      const url = typeof reader.result === "string" ? reader.result : "";
      resolve(url.slice(url.indexOf(",") + 1));
    });
    reader.readAsDataURL(file);
  });
}
