/** What Outlook lets through of a mail's HTML: text and its looks. No scripts, handlers, frames, forms or remote pictures. */

const KEPT = new Set(
  `A B BLOCKQUOTE BR CAPTION CENTER CODE DD DEL DIV DL DT EM FONT H1 H2 H3 H4 H5 H6 HR I IMG INS LI
   OL P PRE S SMALL SPAN STRIKE STRONG SUB SUP TABLE TBODY TD TFOOT TH THEAD TR U UL`.split(/\s+/),
);
/** These go with everything in them; all other unknown elements leave their content behind. */
const DROPPED = new Set(
  `APPLET AUDIO BUTTON CANVAS EMBED FORM FRAMESET HEAD IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT
   STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO math svg`.split(/\s+/),
);
const KEPT_ATTRIBUTES = new Set(
  `align alt bgcolor border cellpadding cellspacing color colspan dir face height lang rowspan size
   start title type valign width`.split(/\s+/),
);
const SAFE_LINK = /^(https?|mailto|tel):/i;
const SAFE_PICTURE = /^data:image\/(png|jpeg|gif|webp);/i;
/** Declarations that load something or leave the mail's own area. */
const UNSAFE_STYLE = /url\(|expression\(|^\s*position\s*:/i;

/** Builds the harmless part of `html` as nodes of `document`. */
export function cleanHtml(html: string, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  appendClean(new DOMParser().parseFromString(html, "text/html").body, fragment, document);
  return fragment;
}

function appendClean(source: Node, target: Node, document: Document): void {
  for (const node of source.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      target.appendChild(document.createTextNode(node.nodeValue ?? ""));
    } else if (node instanceof Element && !DROPPED.has(node.tagName)) {
      const copy = KEPT.has(node.tagName)
        ? target.appendChild(cleanElement(node, document))
        : target;
      appendClean(node, copy, document);
    }
  }
}

function cleanElement(element: Element, document: Document): HTMLElement {
  const copy = document.createElement(element.tagName);
  for (const { name, value } of element.attributes) {
    if (KEPT_ATTRIBUTES.has(name)) copy.setAttribute(name, value);
    if (name === "href" && SAFE_LINK.test(value)) copy.setAttribute("href", value);
    if (name === "src" && SAFE_PICTURE.test(value)) copy.setAttribute("src", value);
    if (name === "style") {
      copy.style.cssText = value
        .split(";")
        .filter((part) => !UNSAFE_STYLE.test(part))
        .join(";");
    }
  }
  return copy;
}
