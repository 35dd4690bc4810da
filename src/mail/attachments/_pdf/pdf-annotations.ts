/** What pdf.js tells of a form field, a note or an attached file; the library has no types for these. */
interface Annotation {
  readonly fieldName?: unknown;
  readonly alternativeText?: unknown;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  readonly checkBox?: unknown;
  readonly radioButton?: unknown;
  readonly pushButton?: unknown;
  readonly file?: unknown;
}

interface AttachedFile {
  readonly filename: string;
  readonly content: Uint8Array;
}

/** A line for each form field that is filled in, with its name in front, and for each note. */
export function fieldLines(annotations: readonly unknown[]): string[] {
  const lines: string[] = [];
  for (const annotation of annotations as readonly Annotation[]) {
    const { checkBox, radioButton, pushButton, fieldName, alternativeText, contentsObj } =
      annotation;
    if (!checkBox && !radioButton && !pushButton) {
      const value = textOf(annotation.fieldValue);
      if (value !== "") lines.push(`${textOf(alternativeText) || textOf(fieldName)}: ${value}`);
    }
    const note = contentsObj ? textOf(contentsObj.str) : "";
    if (note !== "") lines.push(note);
  }
  return lines;
}

/** Files among annotations, and in a record of attachments by name. */
export function attachedFiles(sources: readonly unknown[]): AttachedFile[] {
  const files: AttachedFile[] = [];
  for (const source of sources) {
    const record = (source || {}) as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(record)) {
      const file = record[key] as Partial<AttachedFile> | null | undefined;
      if (file && file.content instanceof Uint8Array) {
        files.push({ filename: file.filename || key, content: file.content });
      }
    }
  }
  return files;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(" ");
  return typeof value === "string" ? value.trim() : "";
}
