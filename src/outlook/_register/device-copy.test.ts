import { afterEach, expect, test } from "@jest/globals";
import { deviceCopy } from "./device-copy";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
});

function install(storage: object): void {
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
}

test("each mailbox has a copy of its own, however its address is written", () => {
  const kept = new Map<string, string>();
  install({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  deviceCopy("Anna@firma.example").write("packed");
  expect(deviceCopy("anna@firma.example").read()).toBe("packed");
  expect(deviceCopy("bo@firma.example").read()).toBeNull();
});

test("a browser that refuses storage has none, and nobody is bothered", () => {
  install({
    getItem() {
      throw new Error("SecurityError");
    },
    setItem() {
      throw new Error("QuotaExceededError");
    },
  });
  const copy = deviceCopy("anna@firma.example");
  copy.write("packed");
  expect(copy.read()).toBeNull();
});
