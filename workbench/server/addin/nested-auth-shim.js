// What Outlook puts into a nested add-in's page and the npm copy of office.js lacks: the bridge over which msal-browser
// asks Outlook for tokens. Both sides speak JSON strings; the workbench's page answers (client/outlook/nested-auth.ts).
(function () {
  "use strict";
  /** @type {any} */
  const global = window;
  /** @type {Map<(text: string) => void, (event: MessageEvent) => void>} */
  const listeners = new Map();
  global.nestedAppAuthBridge = {
    /** @param {string} _type @param {(text: string) => void} listener */
    addEventListener(_type, listener) {
      const receive = (/** @type {MessageEvent} */ event) => {
        const answer = event.source === window.parent && event.data?.nestedAppAuth;
        if (typeof answer === "string") listener(answer);
      };
      listeners.set(listener, receive);
      window.addEventListener("message", receive);
    },
    /** @param {string} _type @param {(text: string) => void} listener */
    removeEventListener(_type, listener) {
      const receive = listeners.get(listener);
      if (receive) window.removeEventListener("message", receive);
      listeners.delete(listener);
    },
    /** @param {string} text */
    postMessage: (text) => window.parent.postMessage({ nestedAppAuth: text }, "*"),
  };
})();
