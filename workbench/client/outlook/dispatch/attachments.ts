import { emlText } from "../attached";
import { type DispatchTable, ERROR, type HostContext, HostError, text } from "../host-calls";
import type { OutlookAttachment } from "../model";
import { wireAttachment } from "../wire";

/** Attachments, with their content. */
export const ATTACHMENT_CALLS: DispatchTable = {
  149: {
    name: "getAttachmentsAsync",
    needs: "ReadItem",
    since: "1.8",
    run: ({ item }) => item.attachments.map(wireAttachment),
  },
  150: {
    name: "getAttachmentContentAsync",
    needs: "ReadItem",
    since: "1.8",
    run: ({ item }, params) => {
      const found = item.attachments.find(({ id }) => id === params["id"]);
      if (!found) throw new HostError(ERROR.attachmentMissing);
      return contentOf(found);
    },
  },
  148: {
    name: "addFileAttachmentFromBase64Async",
    needs: "ReadWriteItem",
    since: "1.8",
    run: (context, params) =>
      attach(context, text(params, "name"), text(params, "base64String"), params["isInline"]),
  },
  16: {
    name: "addFileAttachmentAsync",
    needs: "ReadWriteItem",
    run: async (context, params) => {
      const response = await fetch(text(params, "uri")).catch(() => null);
      if (!response?.ok) throw new HostError(ERROR.attachmentNotFetched);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      return attach(context, text(params, "name"), content, params["isInline"]);
    },
  },
  20: {
    name: "removeAttachmentAsync",
    needs: "ReadWriteItem",
    run: ({ item, update }, params) => {
      const left = item.attachments.filter(({ id }) => id !== params["attachmentIndex"]);
      if (left.length === item.attachments.length) throw new HostError(ERROR.attachmentMissing);
      update({ attachments: left });
    },
  },
};

function contentOf(attachment: OutlookAttachment) {
  const { kind, contentBase64, url } = attachment;
  if (kind === "item") return { content: emlText(attachment), format: "eml" };
  if (kind === "cloud") return { content: url, format: "url" };
  return { content: contentBase64, format: "base64" };
}

function attach(
  { item, update, newId }: HostContext,
  name: string,
  contentBase64: string,
  isInline: unknown,
): string {
  const id = newId();
  const padding = contentBase64.endsWith("==") ? 2 : contentBase64.endsWith("=") ? 1 : 0;
  update({
    attachments: [
      ...item.attachments,
      {
        id,
        name,
        size: (contentBase64.length / 4) * 3 - padding,
        contentType: "application/octet-stream",
        contentBase64,
        isInline: isInline === true,
      },
    ],
  });
  return id;
}
