/** The house's layers: docs/architecture.md. Arrows only point down. Each rule says why. */
const door = "^src/(launchevent|taskpane|cli)/";
const tests = "\\.test\\.(tsx?|mjs)$|/_testing/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "mail-is-the-ground",
      comment:
        "mail/ is the plain model everything stands on; it knows no other layer, so that any door can use it.",
      severity: "error",
      from: { path: "^src/mail/" },
      to: { path: "^src/(?!mail/)" },
    },
    {
      name: "packing-is-the-ground",
      comment: "packing/ reads packed lists of words, whatever they are for.",
      severity: "error",
      from: { path: "^src/packing/" },
      to: { path: "^src/(?!packing/)" },
    },
    {
      name: "detect-only-knows-mail",
      comment:
        "detect/ answers what is personal data, not what a policy demands of it; it must run anywhere.",
      severity: "error",
      from: { path: "^src/detect/" },
      to: { path: "^src/(?!detect/|mail/|packing/)" },
    },
    {
      name: "requests-only-know-mail",
      comment:
        "requests/ answers which right a mail invokes and until when; what a policy promises is handed in, so that it runs anywhere.",
      severity: "error",
      from: { path: "^src/requests/" },
      to: { path: "^src/(?!requests/|mail/|packing/)" },
    },
    {
      name: "visitors-only-know-mail",
      comment:
        "visitors/ finds and deletes calendar entries through a port; whose calendars they are, and what a policy says, is handed in.",
      severity: "error",
      from: { path: "^src/visitors/" },
      to: { path: "^src/(?!visitors/|mail/)" },
    },
    {
      name: "policy-is-pure",
      comment:
        "policy/ decides from mail and findings alone, so that the pane, the send handler and the command line agree.",
      severity: "error",
      from: { path: "^src/policy/" },
      to: { path: "^src/(?!policy/|detect/|requests/|visitors/|mail/)" },
    },
    {
      name: "outlook-knows-no-door",
      comment:
        "outlook/ translates between Office.js and the mail model; words and screens belong to the doors.",
      severity: "error",
      from: { path: "^src/outlook/" },
      to: { path: `${door}|^src/text/` },
    },
    {
      name: "graph-knows-no-door",
      comment:
        "graph/ speaks to Microsoft Graph and signs in; words, screens and Office.js belong to the doors and to outlook/.",
      severity: "error",
      from: { path: "^src/graph/" },
      to: { path: `${door}|^src/(text|outlook)/` },
    },
    {
      name: "microsoft-only-in-graph",
      comment:
        "msal-browser and Graph's client are used in graph/ alone: it keeps to Microsoft's limits, asks for the least, and lets no mail text out. One place to look at proves it.",
      severity: "error",
      from: { path: "^(src|workbench)/", pathNot: "^src/graph/" },
      to: { path: "node_modules/(@azure/msal-|@microsoft/microsoft-graph-client)" },
    },
    {
      name: "graph-is-loaded-late",
      comment:
        "graph/ brings 100 KB and more of Microsoft's code: `await import(…)` when it is wanted, never with the pane, and never on send.",
      severity: "error",
      from: {
        path: "^src/(taskpane|outlook|launchevent)/",
        // A page of its own, and what is imported when somebody wants Graph.
        pathNot: "^src/taskpane/(sign-in|read/team/open-team)\\.ts$",
      },
      to: {
        path: "^src/graph/",
        pathNot: "^src/graph/types\\.ts$",
        dependencyTypesNot: ["dynamic-import"],
      },
    },
    {
      name: "no-graph-on-send",
      comment:
        "The send handler works without network: nobody waits for Microsoft Graph to send a mail.",
      severity: "error",
      from: { path: "^src/launchevent/" },
      to: { path: "^src/graph/", reachable: true },
    },
    {
      name: "text-knows-nothing",
      comment: "text/ holds the words; what they are about is the doors' business.",
      severity: "error",
      from: { path: "^src/text/" },
      to: { path: "^src/(?!text/)" },
    },
    {
      name: "doors-are-apart",
      comment:
        "The pane, the send handler and the command line are separate programs; what they share belongs in a layer below.",
      severity: "error",
      from: { path: "^src/(launchevent|taskpane|cli)/" },
      to: { path: door, pathNot: "^src/$1/" },
    },
    {
      name: "product-without-workbench",
      comment: "The workbench and the tests are never shipped.",
      severity: "error",
      from: { path: "^src/", pathNot: tests },
      to: { path: "^(workbench|test|bin)/" },
    },
    {
      name: "doubles-only-in-tests",
      comment:
        "_testing/ holds what stands in for Outlook, Graph, a clock or a policy in tests: nothing outside of tests imports it, so that no double is shipped or taken for a second implementation.",
      severity: "error",
      from: { path: "^(src|workbench|bin)/", pathNot: tests },
      to: { path: "/_testing/" },
    },
    {
      name: "pure-layers-without-node",
      comment:
        "mail/, packing/, detect/, requests/, visitors/ and policy/ run in Outlook too: no Node modules.",
      severity: "error",
      from: {
        path: "^src/(mail|packing|detect|requests|visitors|policy|outlook|graph|text|taskpane|launchevent)/",
        pathNot: "\\.test\\.tsx?$",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-cycles",
      comment: "A circle of modules has no order in which to understand it.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-dev-dependencies-in-product",
      comment: "What is shipped depends on `dependencies` only.",
      severity: "error",
      from: { path: "^src/", pathNot: tests },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "@types/" },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      // Types alone, which have no module to lead to.
      to: { couldNotResolve: true, pathNot: "^@microsoft/microsoft-graph-types$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
