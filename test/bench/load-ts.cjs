"use strict";
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

/** Lets a bench script require the TypeScript sources, compiled like the send handler (ES2016) by SWC. */
exports.loadTypeScript = function loadTypeScript() {
  // Node takes the first ending that fits: "./names" is names.ts, not names.json.
  const json = require.extensions[".json"];
  delete require.extensions[".json"];
  require.extensions[".ts"] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      filename,
      jsc: { target: "es2016", loose: true, parser: { syntax: "typescript" } },
      module: { type: "commonjs" },
    });
    // @ts-expect-error Node's own loaders call it the same way; the types leave it out.
    module._compile(code, filename);
  };
  require.extensions[".json"] = json;
};
