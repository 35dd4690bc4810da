import { htmlToText, startOfContent } from "../../../../src/mail/html-text";
import { type DispatchTable, type Params, text } from "../host-calls";
import { textAsHtml } from "../text-as-html";

/** office.js says 0 for text and 3 for HTML. */
const TEXT_COERCION = 0;

/** The body: HTML always, as in Outlook on the web. */
export const BODY_CALLS: DispatchTable = {
  37: {
    name: "body.getAsync",
    needs: "ReadItem",
    run: ({ item }, params) =>
      params["coercionType"] === TEXT_COERCION ? htmlToText(item.bodyHtml).text : item.bodyHtml,
  },
  14: { name: "body.getTypeAsync", needs: "ReadItem", run: () => "html" },
  38: {
    name: "body.setAsync",
    needs: "ReadWriteItem",
    run: ({ update }, params) => update({ bodyHtml: asHtml(params) }),
  },
  23: {
    name: "body.prependAsync",
    needs: "ReadWriteItem",
    run: ({ item, update }, params) => update({ bodyHtml: onTop(asHtml(params), item.bodyHtml) }),
  },
  // There is no caret here, so what would replace the selection goes to the top.
  13: {
    name: "body.setSelectedDataAsync",
    needs: "ReadWriteItem",
    run: ({ item, update }, params) => update({ bodyHtml: onTop(asHtml(params), item.bodyHtml) }),
  },
};

function onTop(html: string, body: string): string {
  const at = startOfContent(body);
  return body.slice(0, at) + html + body.slice(at);
}

function asHtml(params: Params): string {
  const data = text(params, "data");
  return params["coercionType"] === TEXT_COERCION ? textAsHtml(data) : data;
}
