import { useState } from "react";
import { useOutlook } from "./outlook-context";
import { useText } from "./text/text";

const MAIL_FILE = /\.(eml|msg)$/i;

/** Opens mail files one after the other; `problem` says why the last one could not be opened. */
export function useImport() {
  const outlook = useOutlook();
  const text = useText();
  const [problem, setProblem] = useState<string | null>(null);

  const openFile = async (file: File, as: "draft" | "received") => {
    if (!MAIL_FILE.test(file.name)) return text.notAMail(file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await outlook.importMail(file.name, bytes, as);
    return found === null ? null : text.unreadable(file.name, found);
  };
  const openAll = async (files: readonly File[], as: "draft" | "received") => {
    setProblem(null);
    for (const file of files) {
      const found = await openFile(file, as);
      if (found !== null) setProblem(found);
    }
  };
  const openFiles = (files: readonly File[], as: "draft" | "received") => void openAll(files, as);
  return { problem, openFiles, dismissProblem: () => setProblem(null) };
}
