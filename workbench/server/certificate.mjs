// @ts-check
import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/**
 * A certificate for https://localhost that lives as long as this run. office.js refuses to talk to a page without https.
 * `spki` is the SHA-256 of its public key: Chromium's `--ignore-certificate-errors-spki-list` trusts exactly this key.
 * @returns {Promise<{key: string, cert: string, spki: string, fingerprint: string}>}
 */
export async function createCertificate() {
  const day = 24 * 60 * 60 * 1000;
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    notAfterDate: new Date(Date.now() + 30 * day),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const certificate = new X509Certificate(pems.cert);
  const publicKey = certificate.publicKey.export({ type: "spki", format: "der" });
  return {
    key: pems.private,
    cert: pems.cert,
    spki: createHash("sha256").update(publicKey).digest("base64"),
    fingerprint: certificate.fingerprint256,
  };
}
