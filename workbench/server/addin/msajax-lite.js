// Outlook on the web brings MicrosoftAjax along; office.js fetches it from a CDN when it is not there. This is the
// little of it that office.js needs, so that the workbench works without a network. Runs before office.js.
(function () {
  "use strict";
  /** @type {any} */
  const global = window;
  const nothing = () => {};

  // null means "the arguments are in order"; office.js checks what an add-in passes by other means.
  global.Function._validateParams = () => null;
  global.Function.prototype.registerClass = nothing;
  global.Type = {
    registerClass: nothing,
    /** @param {string} path such as "Strings" or "Microsoft.Office" */
    registerNamespace(path) {
      path.split(".").reduce((parent, name) => (parent[name] ??= {}), global);
    },
  };
  global.Sys = {
    Debug: { trace: nothing },
    StringBuilder: nothing,
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse },
    },
  };
  for (const kind of ["argument", "argumentNull", "argumentOutOfRange", "argumentType"]) {
    /** @param {string} message */
    global.Error[kind] = (message) => new Error(`${kind}: ${message}`);
  }
})();
