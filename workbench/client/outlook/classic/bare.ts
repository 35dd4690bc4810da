/**
 * Takes away from a worker what classic Outlook's JavaScript-only runtime does not have, so that a handler which
 * leans on it fails here too. Sources: learn.microsoft.com, "Runtimes in Office Add-ins" and "Troubleshoot
 * event-based add-ins": no DOM, no storage, no cookies; ES2016 before Version 2403.
 */
const NOT_THERE = [
  "self",
  "location",
  "navigator",
  "indexedDB",
  "caches",
  "cookieStore",
  "localStorage",
  "sessionStorage",
  "crypto",
  "importScripts",
  "postMessage",
  "onmessage",
  "structuredClone",
  "queueMicrotask",
  "Intl",
  "WeakRef",
  "FinalizationRegistry",
  "BigInt",
  "globalThis",
];

/** Library methods newer than ES2016, by the object that has them. */
const NEWER: readonly (readonly [object, readonly string[]])[] = [
  [Object, ["entries", "values", "fromEntries", "getOwnPropertyDescriptors", "hasOwn", "groupBy"]],
  [Array.prototype, ["flat", "flatMap", "at", "findLast", "findLastIndex", "with"]],
  [Array.prototype, ["toSorted", "toReversed", "toSpliced"]],
  [
    String.prototype,
    ["padStart", "padEnd", "trimStart", "trimEnd", "matchAll", "replaceAll", "at"],
  ],
  [String.prototype, ["isWellFormed", "toWellFormed"]],
  [Promise, ["allSettled", "any", "withResolvers"]],
  [Promise.prototype, ["finally"]],
  [Map, ["groupBy"]],
];

/** Leaves the global scope with ES2016, timers, fetch and XMLHttpRequest. */
export function makeBare(scope: object): void {
  for (const name of NOT_THERE) hide(scope, name);
  for (const [owner, names] of NEWER) {
    for (const name of names) Reflect.deleteProperty(owner, name);
  }
}

/** A worker's globals partly stand on its prototypes: they are covered where they cannot be deleted. */
function hide(scope: object, name: string): void {
  if (!(name in scope)) return;
  Reflect.deleteProperty(scope, name);
  if (name in scope) Object.defineProperty(scope, name, { value: undefined, configurable: true });
}
